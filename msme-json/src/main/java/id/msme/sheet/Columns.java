package id.msme.sheet;

import id.msme.file.WrongColumnsException;
import id.msme.form.Member;
import id.msme.text.Mask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of one table, determined from its header. */
public final class Columns {

    private static final int MAX_SHOWN = 8;
    private static final int MAX_LENGTH = 40;

    /** A control character, or more digits than a name has. */
    private static final Pattern NO_NAME = Pattern.compile("[0-9]{5,}|\\p{Cntrl}");

    private final List<String> header;
    private final @Nullable Column[] byPlace;
    private final List<HeaderMap.Constant> constants;
    private final List<String> ignored;
    private final int trainings;

    /**
     * One column that holds a member.
     *
     * @param to the member
     * @param conversion how its cells are written
     */
    record Column(MemberColumn to, Conversion conversion) {}

    private Columns(
            List<String> header, @Nullable Column[] byPlace, List<HeaderMap.Constant> constants, List<String> ignored) {
        this.header = List.copyOf(header);
        this.byPlace = byPlace;
        this.constants = constants;
        this.ignored = List.copyOf(ignored);
        int most = 0;
        for (Column column : byPlace) {
            most = column == null ? most : Math.max(most, column.to().index() + 1);
        }
        for (HeaderMap.Constant constant : constants) {
            most = Math.max(most, constant.to().index() + 1);
        }
        this.trainings = most;
    }

    /** How many cells of a header name a member, as it stands or as it is mapped. */
    public static int known(List<String> header, HeaderMap map) {
        var mapped = map.headers().stream()
                .map(one -> MemberNames.normal(one.header()))
                .collect(Collectors.toSet());
        return (int) header.stream()
                .filter(name -> mapped.contains(MemberNames.normal(name))
                        || MemberNames.find(name).isPresent())
                .count();
    }

    /**
     * Finds the columns of a header.
     *
     * @throws WrongColumnsException if it names none that is known, one twice, or lacks one that is mapped
     */
    public static Columns find(List<String> header, HeaderMap map) throws WrongColumnsException {
        if (known(header, map) == 0) {
            throw unknown(header, "");
        }
        var byPlace = new @Nullable Column[header.size()];
        var places = new HashMap<MemberColumn, Integer>();
        for (MappedHeader mapped : map.headers()) {
            int place = place(header, mapped.header());
            byPlace[place] = new Column(mapped.to(), mapped.conversion());
            takePlace(mapped.to(), place, header, places);
        }
        var mappedTo = new LinkedHashSet<>(places.keySet());
        for (int i = 0; i < byPlace.length; i++) {
            MemberColumn named = MemberNames.find(header.get(i)).orElse(null);
            if (byPlace[i] == null && named != null && !mappedTo.contains(named)) {
                byPlace[i] = new Column(named, Conversion.NONE);
                takePlace(named, i, header, places);
            }
        }
        return new Columns(header, byPlace, map.constants(), ignored(header, byPlace));
    }

    private static long filled(List<String> header) {
        return header.stream().filter(cell -> !Trimming.trimmed(cell).isEmpty()).count();
    }

    /**
     * Why a header is none. Its text is not shown: of a table without a header, it is that of the first record.
     *
     * @param header the first row
     * @param hint what to do about it, or nothing
     */
    public static WrongColumnsException unknown(List<String> header, String hint) {
        return new WrongColumnsException("no column of its header is known: expected names such as id, program, "
                + "partner, submittedOn, consent, msme.name, nib, nik, kbli, region, annualSales; filled cells found: "
                + filled(header) + ", not shown because they may be personal data" + hint);
    }

    private static List<String> ignored(List<String> header, @Nullable Column[] byPlace) {
        var ignored = new ArrayList<String>();
        for (int i = 0; i < byPlace.length; i++) {
            String name = Trimming.trimmed(header.get(i));
            if (byPlace[i] == null && !name.isEmpty()) {
                ignored.add(shown(name));
            }
        }
        return ignored;
    }

    /** A name, unless it looks like more than one. */
    private static String shown(String name) {
        boolean isName = name.length() <= MAX_LENGTH && !NO_NAME.matcher(name).find();
        return isName ? name : Mask.name(name);
    }

    private static int place(List<String> header, String mapped) throws WrongColumnsException {
        String wanted = MemberNames.normal(mapped);
        int found = -1;
        for (int i = 0; i < header.size(); i++) {
            if (MemberNames.normal(header.get(i)).equals(wanted)) {
                if (found >= 0) {
                    throw new WrongColumnsException("the header names \"" + shown(mapped) + "\" twice");
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new WrongColumnsException(
                    "the header has no column \"" + shown(mapped) + "\", which is mapped; found " + shown(header));
        }
        return found;
    }

    private static void takePlace(
            MemberColumn column, int place, List<String> header, Map<MemberColumn, Integer> places)
            throws WrongColumnsException {
        Integer other = places.put(column, place);
        if (other != null) {
            throw new WrongColumnsException("two columns hold " + column.path() + ": \""
                    + shown(header.get(other)) + "\" and \"" + shown(header.get(place))
                    + "\"; leave out or rename one");
        }
    }

    private static String shown(List<String> header) {
        String names = header.stream()
                .map(Trimming::trimmed)
                .filter(name -> !name.isEmpty())
                .limit(MAX_SHOWN)
                .map(name -> "\"" + shown(name) + "\"")
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : header.size() > MAX_SHOWN ? names + ", …" : names;
    }

    /** The header as it stands. */
    public List<String> header() {
        return header;
    }

    /** The headers of columns that are no member, masked where they look like more than a name. */
    public List<String> ignored() {
        return ignored;
    }

    /** How many columns the table has. */
    int width() {
        return byPlace.length;
    }

    /** How many columns hold a member. */
    public long known() {
        return Arrays.stream(byPlace).filter(Objects::nonNull).count();
    }

    /** The member that a column holds, if any. */
    public Optional<Member> member(int place) {
        return Optional.ofNullable(byPlace[place]).map(column -> column.to().member());
    }

    @Nullable
    Column column(int place) {
        return byPlace[place];
    }

    List<HeaderMap.Constant> constants() {
        return constants;
    }

    /** The largest number of a training that a column or constant names. */
    int trainings() {
        return trainings;
    }
}
