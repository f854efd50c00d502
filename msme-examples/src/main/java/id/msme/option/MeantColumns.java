package id.msme.option;

import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.text.UnknownName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The members for which columns that are no member were probably meant, such as submittedOn for submitted_on. */
final class MeantColumns {

    /** A shorter name is near to many others. */
    private static final int MIN_LENGTH = 5;

    private static final Map<String, String> NAMES = names();

    private MeantColumns() {}

    /** The names of the members, each once. */
    static List<String> of(List<String> columns) {
        var meant = new LinkedHashSet<String>();
        columns.forEach(column -> find(column).ifPresent(meant::add));
        return List.copyOf(meant);
    }

    private static Optional<String> find(String column) {
        String plain = plain(column);
        return Optional.ofNullable(NAMES.get(plain))
                .or(() -> UnknownName.nearest(plain, NAMES.keySet())
                        .filter(near -> near.length() >= MIN_LENGTH)
                        .map(NAMES::get));
    }

    private static String plain(String name) {
        return name.replaceAll("[_. -]", "").toLowerCase(Locale.ROOT);
    }

    /** The names of members by the ends of their paths, without what people write differently. */
    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Member.values()).filter(MeantColumns::isColumn).forEach(member -> {
            String path = member.pointer().substring(1).replace('/', '.');
            String shown = isUnique(member) ? member.jsonName() : path;
            names.putIfAbsent(plain(path), shown);
            for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                names.putIfAbsent(plain(path.substring(dot)), shown);
            }
        });
        return names;
    }

    private static boolean isColumn(Member member) {
        return member == Member.CHANNELS
                || (!member.isIndexed() && member.type() != MemberType.OBJECT && member.type() != MemberType.ARRAY);
    }

    private static boolean isUnique(Member member) {
        return Arrays.stream(Member.values())
                        .filter(other -> other.jsonName().equals(member.jsonName()))
                        .count()
                == 1;
    }
}
