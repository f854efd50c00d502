package id.msme.run;

import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.sheet.MemberColumn;
import id.msme.sheet.MemberNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Records as the cells of a table, right ones and wrong ones: what a cell holds, by its column. */
final class StatedCells {

    private static final int TRAININGS = 3;

    /** Every column, with those of some trainings. */
    static final List<MemberColumn> COLUMNS = columns();

    private static final Set<String> DATES =
            Set.of("submittedOn", "establishedOn", "lastOnlineActivityOn", "finishedOn");

    private StatedCells() {}

    private static List<MemberColumn> columns() {
        var columns = new ArrayList<>(MemberNames.columns());
        for (int i = 1; i < TRAININGS; i++) {
            for (Member member : Member.TRAINING.members()) {
                columns.add(new MemberColumn(member, i));
            }
        }
        return List.copyOf(columns);
    }

    /** Records, a few at a time. */
    static Arbitrary<List<Map<MemberColumn, String>>> records() {
        return record().list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<Map<MemberColumn, String>> record() {
        List<Arbitrary<String>> cells = COLUMNS.stream().map(StatedCells::cell).toList();
        return Combinators.combine(cells)
                .as(texts -> IntStream.range(0, COLUMNS.size())
                        .filter(i -> !texts.get(i).isEmpty())
                        .boxed()
                        .collect(Collectors.toMap(COLUMNS::get, texts::get, (one, other) -> one, LinkedHashMap::new)));
    }

    /** What stands in a cell: mostly something right, sometimes something wrong, and in many nothing. */
    private static Arbitrary<String> cell(MemberColumn column) {
        Member member = column.member();
        int empty = member.isRequired() ? 1 : 20;
        return Arbitraries.frequencyOf(
                Tuple.of(40, right(member)), Tuple.of(empty, Arbitraries.just("")), Tuple.of(2, wrong(member)));
    }

    private static Arbitrary<String> right(Member member) {
        String name = member.jsonName();
        if (DATES.contains(name)) {
            return Arbitraries.of("2019-05-20", "2023-02-28", "2024-02-29", "2024-06-30", "2018-01-01");
        }
        return switch (member.type()) {
            case BOOLEAN -> Arbitraries.of("true", "TRUE", "Ya", "1", "false", "tidak", "0");
            case INTEGER -> Arbitraries.of("0", "1", "3", "12", "250000000", "1500000000", "90000000000");
            case DECIMAL -> Arbitraries.of("0", "1", "0.5", "0.123456", "3.4", "1.0", "4.25", "5");
            case ARRAY ->
                Arbitraries.of("shopee", "instagram", "whatsapp", "tokopedia")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(names -> String.join(names.size() % 2 == 0 ? "; " : "|", names));
            default -> texts(name);
        };
    }

    private static Arbitrary<String> texts(String name) {
        return switch (name) {
            case "id", "activity" -> Arbitraries.integers().between(1, 99_999).map(number -> "A-" + number);
            case "program" -> Arbitraries.of("go-online", "digital-hub");
            case "partner" -> Arbitraries.of("shopee", "tokopedia", "gojek");
            case "nib" -> Arbitraries.longs().between(0, 9_999_999_999_999L).map(n -> "%013d".formatted(n));
            case "npwp" -> Arbitraries.of("12.345.678.2-123.000", "0123456782123000", "3171991708450001");
            case "nik" -> Arbitraries.of("3471014505800001", "3171991708450001", "3171 0117 0845 0001");
            case "kbli" -> Arbitraries.of("14111", "01111", "10761", "47111", "56101");
            case "region" -> Arbitraries.of("34.71", "32.10", "31.74", "11.01", "91.01");
            case "declaredScale" -> Arbitraries.of("MICRO", "SMALL", "MEDIUM");
            case "mode" -> Arbitraries.of("VIRTUAL", "IN_PERSON", "MIXED");
            case "phone" -> Arbitraries.of("081234567890", "+62 812-3456-7890", "(021) 5551234");
            case "responseTime" -> Arbitraries.of("PT6H", "P2D", "PT30M", "-PT1H");
            case "format" -> Arbitraries.just("msme-enrolment/1");
            default ->
                Arbitraries.of("Batik Contoh", "Kopi \"Enak\", Tbk", "Toko; Café|Ñandú", "Warung 🍜", "O'Neil\t2");
        };
    }

    private static Arbitrary<String> wrong(Member member) {
        Arbitrary<String> any = Arbitraries.oneOf(
                Arbitraries.of(
                        "much",
                        "Rp 5",
                        "-",
                        "N/A",
                        "Benar",
                        "007",
                        "1.",
                        ".5",
                        "1,5",
                        "31/12/2023",
                        "2024-02-30",
                        "99.99",
                        "00000",
                        "123",
                        "x".repeat(201),
                        "'1",
                        "=A1",
                        "\"",
                        "ya!",
                        "NULL",
                        "0123456789012345"),
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withChars("é\u00A0\u200B–中ÆÑ")
                        .ofMinLength(1)
                        .ofMaxLength(12),
                numbers(member));
        return any.map(StatedCells::trimmed).filter(text -> isPlain(member, text));
    }

    private static Arbitrary<String> numbers(Member member) {
        boolean isNumber = member.type() == MemberType.INTEGER || member.type() == MemberType.DECIMAL;
        return isNumber
                ? Arbitraries.of(
                        "-1",
                        "-0",
                        "1.5",
                        "0.1234567",
                        "1e3",
                        "1.5E-2",
                        "1000000000000001",
                        "1000000001",
                        "6",
                        "9223372036854775808",
                        "-9223372036854775809",
                        "99999999999999999999999",
                        "0.0000001")
                : Arbitraries.integers().map(String::valueOf);
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[\\s\\u00A0]+|[\\s\\u00A0]+$", "");
    }

    /** Leaves out what tables and JSON say in other ways: comments, and identifiers with an exponent. */
    private static boolean isPlain(Member member, String text) {
        boolean isComment = text.startsWith("#");
        boolean isSplit = member == Member.CHANNELS && text.matches("[;,|\\s]*");
        return (!isComment && !isSplit && !text.matches("-?[0-9][0-9.,]*[eE][-+]?[0-9]+.*"))
                || isExponent(member, text);
    }

    private static boolean isExponent(Member member, String text) {
        boolean isNumber = member.type() == MemberType.INTEGER || member.type() == MemberType.DECIMAL;
        return isNumber && text.matches("-?[0-9](\\.[0-9]+)?[eE][-+]?[0-9]+");
    }

    /** The same record as JSON. */
    static Map<String, Object> json(Map<MemberColumn, String> record) {
        var root = new LinkedHashMap<String, Object>();
        record.forEach((column, text) -> put(root, column, value(column.member(), text)));
        return root;
    }

    @SuppressWarnings("unchecked") // made here
    private static void put(Map<String, Object> root, MemberColumn column, Object value) {
        String[] path = column.path().split("\\.", -1);
        Map<String, Object> at = root;
        for (int i = 0; i < path.length - 1; i++) {
            if (path[i].equals("trainings")) {
                var list = (List<Object>) at.computeIfAbsent("trainings", name -> new ArrayList<>());
                int index = Integer.parseInt(path[++i]) - 1;
                while (list.size() <= index) {
                    list.add(null);
                }
                if (list.get(index) == null) {
                    list.set(index, new LinkedHashMap<String, Object>());
                }
                at = (Map<String, Object>) list.get(index);
            } else {
                at = (Map<String, Object>) at.computeIfAbsent(path[i], name -> new LinkedHashMap<String, Object>());
            }
        }
        at.put(path[path.length - 1], value);
    }

    /** A number as it is written in JSON. */
    record JsonNumber(String token) {}

    private static Object textOrNumber(String text) {
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?") ? new JsonNumber(text) : text;
    }

    private static Object value(Member member, String text) {
        return switch (member.type()) {
            case INTEGER, DECIMAL -> textOrNumber(text);
            case BOOLEAN ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "ya", "1" -> true;
                    case "false", "tidak", "0" -> false;
                    default -> textOrNumber(text);
                };
            case ARRAY ->
                Stream.of(text.split("[;,|]", -1))
                        .map(StatedCells::trimmed)
                        .filter(channel -> !channel.isEmpty())
                        .toList();
            default -> text;
        };
    }
}
