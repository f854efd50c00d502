package id.msme.sheet;

import id.msme.form.Member;
import id.msme.form.MemberType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The members of an enrolment by the names of columns: the dotted path of each, such as {@code msme.owner.nik}, or its
 * last name where only one has it. Case and surrounding spaces do not matter. {@code name} is that of the business.
 */
public final class MemberNames {

    private static final Map<String, MemberColumn> BY_NAME = byName();

    private MemberNames() {}

    /** The member of a name, if there is one. */
    public static Optional<MemberColumn> find(String name) {
        return Optional.ofNullable(BY_NAME.get(normal(name)));
    }

    /** The name as it is compared. */
    public static String normal(String name) {
        return Trimming.trimmed(name).toLowerCase(Locale.ROOT);
    }

    /** The paths of all columns but those of trainings after the first, in the order of the format. */
    public static List<MemberColumn> columns() {
        return all().values().stream().filter(column -> column.index() <= 0).toList();
    }

    private static Map<String, MemberColumn> all() {
        var all = new LinkedHashMap<String, MemberColumn>();
        for (Member member : Member.values()) {
            boolean isColumn =
                    member.type() != MemberType.OBJECT && member != Member.TRAININGS && member != Member.CHANNEL;
            if (isColumn && !member.isIndexed()) {
                var column = new MemberColumn(member, MemberColumn.NO_INDEX);
                all.put(column.path(), column);
            } else if (isColumn) {
                for (int i = 0; i < Member.TRAININGS.mostElements(); i++) {
                    var column = new MemberColumn(member, i);
                    all.put(column.path(), column);
                }
            }
        }
        return all;
    }

    private static Map<String, MemberColumn> byName() {
        var names = new HashMap<String, MemberColumn>();
        var twice = new HashSet<String>();
        Map<String, MemberColumn> all = all();
        all.forEach((path, column) -> {
            if (column.index() == MemberColumn.NO_INDEX) {
                String last = normal(column.member().jsonName());
                if (names.putIfAbsent(last, column) != null) {
                    twice.add(last);
                }
            }
        });
        names.keySet().removeAll(twice);
        all.forEach((path, column) -> names.put(normal(path), column));
        names.put(normal(Member.NAME.jsonName()), new MemberColumn(Member.NAME, MemberColumn.NO_INDEX));
        return names;
    }
}
