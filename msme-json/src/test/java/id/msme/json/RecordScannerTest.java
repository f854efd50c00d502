package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.form.Presence;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.text.SpannedForm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scanner and the parser read the same of every record; what the scanner does not read, it leaves to the parser.
 */
class RecordScannerTest {

    /** How many mutated records are compared: {@code -Dmsme.mutations=10000000} for a night. */
    private static final int MUTATIONS = Integer.getInteger("msme.mutations", 20_000);

    private static final String FULL =
            "{\"format\":\"msme-enrolment/1\",\"id\":\"SHP-000001\",\"program\":\"go-online\","
                    + "\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\",\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\","
                    + "\"nib\":\"1234567890123\",\"npwp\":\"12.345.678.2-123.000\",\"owner\":{\"name\":\"Contoh\","
                    + "\"nik\":\"3171991708450001\"},\"kbli\":\"14111\",\"region\":\"34.71\",\"establishedOn\":\"2016-03-01\","
                    + "\"independent\":true,\"annualSales\":250000000,\"businessCapital\":120000000,\"netAssets\":40000000,"
                    + "\"employees\":3,\"declaredScale\":\"MICRO\",\"phone\":\"+6281234567890\",\"channels\":[\"instagram\","
                    + "\"shopee\"]},\"readiness\":{\"digitalLiteracy\":{\"skills\":3.4,\"ethics\":3.5,\"safety\":3.1,"
                    + "\"culture\":3.9},\"responseTime\":\"PT6H\",\"monthlyCapacity\":1200,\"stock\":300,"
                    + "\"expectedMonthlyOrders\":1000,\"recordedMonths\":12,\"lastOnlineActivityOn\":\"2019-05-18\","
                    + "\"responseRate\":0.95,\"cancellationRate\":0.01,\"lateShipmentRate\":0.02,\"recordedShare\":0.5,"
                    + "\"onlineSalesShare\":0.25,\"rating\":4.8,\"peakMonthlyOrders\":1500,\"trainings\":[{\"activity\":\"a\","
                    + "\"mode\":\"VIRTUAL\",\"finishedOn\":\"2019-01-01\"},{}]}}";

    private final FormReader both = new FormReader();
    private final FormReader parser = new FormReader();

    @Test
    void readsTheSameAsTheParserOfMutatedRecords() {
        var originals = new ArrayList<byte[]>();
        originals.add(bytes(FULL));
        originals.add(bytes(FULL.replace(",", " ,\t").replace(":", " : ")));
        originals.add(bytes(FULL.replace("Batik", "Bätik \uD83D\uDE00")));
        SyntheticEnrolments.of(Catalogue.standard())
                .withDefectRate(new BigDecimal("0.4"))
                .records(300)
                .forEach(record -> originals.add(record.line()));
        var mutations = new Mutations(20_241_231, originals);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] record = mutations.next();
            String expected = shown(parser.parse(record, 0, record.length));
            assertThat(shown(both.read(record, 0, record.length)))
                    .as(() -> new String(record, StandardCharsets.UTF_8))
                    .isEqualTo(expected);
        }
    }

    @Test
    void readsTheSameAsTheParserOfEachTruncation() {
        byte[] full = bytes(FULL.replace("Batik", "Bätik"));
        for (int length = 0; length <= full.length; length++) {
            assertThat(shown(both.read(full, 0, length))).isEqualTo(shown(parser.parse(full, 0, length)));
        }
    }

    @Test
    void readsTheSameAsTheParserOfEachKindOfJson() {
        for (byte[] record : JsonKinds.records()) {
            String expected = shown(parser.parse(record, 0, record.length));
            assertThat(shown(both.read(record, 0, record.length)))
                    .as(() -> new String(record, StandardCharsets.UTF_8))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"msme\":{\"employees\":1.5}}",
                "{\"msme\":{\"employees\":\"3\"}}",
                "{\"consent\":1}",
                "{\"id\":true,\"consent\":\"ya\"}",
                "{\"msme\":{\"channels\":[\"a\",1,null,2.5]}}",
                "{\"readiness\":{\"rating\":true,\"trainings\":[null,{\"mode\":3}]}}",
                "{\"id\":[[],{}],\"msme\":[{\"name\":\"x\"},[1]],\"consent\":{\"a\":{\"b\":[]}}}",
                "{\"msme\":{\"channels\":{\"a\":1},\"owner\":[]},\"readiness\":{\"trainings\":[[],{\"mode\":[{}]}]}}",
                "{\"id\":1e3,\"consent\":-2.5E-3,\"msme\":{\"employees\":1E+2,\"netAssets\":0e0,\"name\":1.0}}",
                "{\"readiness\":{\"rating\":4.5e0,\"stock\":10e1,\"trainings\":[{\"mode\":1e1}]}}"
            })
    void handlesValuesOfAnotherTypeByItself(String record) {
        readByItself(record);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":1}",
                "{\"a\":{\"a\":{\"a\":{},\"b\":1},\"b\":{\"a\":2}},\"b\":[{\"a\":1},{\"a\":1}],\"id\":\"A\"}",
                "{\"Id\":\"A\",\"id\":\"A\",\"idx\":-1.5}",
                "{\"msme\":{\"nama\":\"x\",\"a\":[[],[1,[true,null]],\"]\"],\"owner\":{\"nikk\":false}},\"b\":null}",
                "{\"readiness\":{\"trainings\":[{\"mode\":\"x\",\"y\":1},{\"y\":1,\"z\":2}]}}",
                "{\"x\":1e3,\"y\":[1.5E+2,-0e-0,{\"z\":2e9}]}",
                "{\"alamät\":\"Jl. Wangisagara é\",\"x\":[\"\uD83D\uDE00\"],\"url\":\"https:\\/\\/x\\u00e9\",\"z\":\"\\\"\"}"
            })
    void passesOverUnknownNamesByItself(String record) {
        readByItself(record);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"\\u0069d\":\"A\",\"consent\":true}",
                "{\"msme\":{\"\\u006eib\" : \"1\",\"channels\":[],\"\\u006e\\u0069\\u006b\":1,\"npwp\":\"2\"}}",
                "{\"\\u0072eadiness\":{\"trainings\":[{\"\\u006dode\":\"VIRTUAL\"}]},\"\\u0078\":1,\"y\":2}",
                "{\"\\u00e9\":1,\"\\ud83d\\ude00\":[]}"
            })
    void readsNamesWithEscapesByItself(String record) {
        readByItself(record);
    }

    /** Escapes that stand for what ends a name, before something that makes the parser read the record. */
    @ParameterizedTest
    @ValueSource(strings = {"\\\" : 1 , \\\"", "\\\":1,\\\"", "\\u0022:1,\\u0022", "\\\\", "\\u0000", "\\\":1}"})
    void isNotMisledByEscapesInNames(String escapes) {
        assertReadAlike("{\"" + escapes + "\":2}");
        assertReadAlike("{\"" + escapes + "x\\ud800\":2}");
        assertReadAlike("{\"" + escapes + "x\\q\":2}");
        assertReadAlike("{\"" + escapes + "x");
        for (int length = 4_070; length < 4_100; length++) {
            assertReadAlike("{\"" + escapes + "z".repeat(length) + "\":2}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456789",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775808",
                "-9223372036854775809",
                "-99999999999999999999999999999999999999999999999999999999999999"
            })
    void readsLongNumbersByItself(String number) {
        readByItself("{\"msme\":{\"annualSales\":" + number + ",\"employees\":" + number + "},\"x\":" + number + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "null", "7", "{}", "[[1],{\"a\":2}]", "{\"a\":1,\"a\":2}", "{\"mode\":1,\"y\":2}"})
    void countsTheElementsOfALongListByItself(String element) {
        for (int count : new int[] {33, 34, 64, 65, 100}) {
            String list = "[" + (element + " , ").repeat(count - 1) + element + "]";
            String record = "{\"id\":4,\"msme\":{\"name\":true,\"channels\":" + list + "},\"readiness\":{\"trainings\":"
                    + list + ",\"stock\":\"\"},\"x\":1}";
            readByItself(record);
            assertReadAlike(record.replace("]}", ",]}"));
            assertReadAlike(record.replace("]}", "}"));
            assertReadAlike(record.replace("]}", " x]}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\/b",
                "\\\"\\\\\\/\\b\\f\\n\\r\\t",
                "\\u0041",
                "\\u0000",
                "\\u001F\\u007f",
                "Caf\\u00E9",
                "\\u07ff\\u0800\\uFFFF",
                "ä\\u002d",
                "2019\\u002D05-20",
                "\\u0031234567890123",
                "\\\\u0041",
                "\\uD83D\\uDE00",
                "x\\uDBFF\\uDFFF\\u0041"
            })
    void readsEscapesByItself(String text) {
        readByItself("{\"x\":\"" + text + "\",\"y\":[\"" + text + "\"]}");
        assertReadAlike("{\"" + text + "\":1}");
        readByItself(
                "{\"id\":\"" + text + "\",\"msme\":{\"nib\":\"" + text + "\",\"channels\":[\"x\",\"" + text + "\"]}}");
        readByItself("{\"submittedOn\":\"" + text + "\",\"consent\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\",
                "\\x",
                "\\u",
                "\\u00",
                "\\u00g0",
                "\\uD83D",
                "\\uD83D\\u0041",
                "\\uD83D\\uDE0",
                "\\uD83D\\n",
                "\\uD83D\\uD83D\\uDE00",
                "\\uDE00x",
                "\\u0041\u0001",
                "\\'",
                "\\U0041",
                "\\u0041\\",
                "\\n\u0000"
            })
    void leavesOtherEscapesToTheParser(String text) {
        assertReadAlike("{\"id\":\"" + text + "\",\"consent\":true}");
        assertReadAlike("{\"id\":\"" + text);
        assertReadAlike("{\"" + text + "\":1}");
        assertReadAlike("{\"consent\":\"" + text + "\"}");
        assertReadAlike("{\"id\":\"" + "\\u0041".repeat(700) + text + "\"}");
        assertReadAlike("{\"id\":\"" + "\\u0041".repeat(4_097) + text + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"A\",\"id\":\"A\"}",
                "{\"id\":null,\"id\":7,\"consent\":true,\"consent\":true}",
                "{\"msme\":{\"name\":\"A\",\"name\":\"B\"},\"msme\":{\"name\":\"C\"}}",
                "{\"msme\":{\"name\":\"A\"},\"msme\":{\"name\":\"C\"}}",
                "{\"msme\":{\"owner\":{\"name\":\"A\"},\"owner\":{}},\"x\":1}",
                "{\"msme\":{\"channels\":[\"a\",\"b\"],\"channels\":[\"c\"]}}",
                "{\"readiness\":{\"trainings\":[{\"mode\":\"VIRTUAL\"},{\"mode\":\"a\",\"mode\":\"b\"}]}}",
                "{\"x\":{\"y\":{\"z\":1,\"z\":2}},\"id\":\"A\",\"id\":\"B\"}",
                "{\"id\":\"A\",\"id\":\"B\",\"x\":[{\"y\":1,\"y\":1}]}",
                "{\"x 3171991708450001\":1,\"x 3171991708450001\":2}",
                "{\"x\":1,\"\\u0078\":2}",
                "{\"x\":{\"x\":1},\"x\":1}",
                "{\"a\":1,\"a\":2,\"b\":{},\"c\":{\"d\":1,\"d\":2,\"e\":3},\"msme\":{\"x\":1,\"x\":2,\"y\":3}}",
                "{\"id\":\"A\",\"\\u0069d\":\"B\"}",
                "{\"é\":1,\"\\u00e9\":2,\"consent\":true}"
            })
    void refusesADoubledNameByItself(String record) {
        readByItself(record);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":1,\"a\":2,}", "{\"a\":1,\"a\":2,\"msme\":{\"x\":1,}}", "{\"a\":1,\"a\":2,\"b\":{,}}"})
    void refusesFaultsAfterADoubledName(String record) {
        assertReadAlike(record);
    }

    /** Members of unknown names, which differ in their last characters. */
    private static String strange(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\":0").collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 66, 200, 1_500})
    void comparesUnknownNamesByItself(int count) {
        String names = strange(count);
        String last = "\"n" + (count - 1) + "\":0";
        readByItself("{" + names + "}");
        readByItself("{" + names + ",\"n0\":0}");
        readByItself("{" + names + "," + last + "}");
        readByItself("{\"x\":{" + names + "},\"y\":{" + names + "," + last + "}}");
        // each object has its own names, also where those around it or before it have many
        readByItself("{" + names + ",\"x\":[{" + names + "},{" + names + "}],\"msme\":{" + names + "}}");
        readByItself("{" + names + ",\"x\":{\"n0\":{" + names + "}," + names.replace("n", "m") + "}," + last + "}");
    }

    /** As many names as a record has room for. */
    @Test
    void comparesAnyNumberOfUnknownNamesByItself() {
        String shortest = IntStream.range(0, 7_000)
                .mapToObj(i -> "\"" + Integer.toString(i, Character.MAX_RADIX) + "\":1")
                .collect(Collectors.joining(","));
        readByItself("{" + shortest + "}");
        readByItself("{" + shortest + ",\"zz\":1}");
    }

    /** The scanner stays below its limits: what is at them is read by the parser. */
    @Test
    void leavesWhatIsNearALimitToTheParser() {
        for (int depth = 29; depth <= 33; depth++) {
            String deep = "[".repeat(depth) + "]".repeat(depth);
            assertReadAlike("{\"x\":" + deep + "}");
            assertReadAlike("{\"msme\":{\"owner\":{\"x\":" + deep + "}}}");
            assertReadAlike("{\"id\":" + deep + "}");
            assertReadAlike("{\"msme\":" + deep + "}");
            assertReadAlike("{\"msme\":{\"name\":" + deep + ",\"channels\":[" + deep + "]}}");
            assertReadAlike("{\"readiness\":{\"trainings\":[" + deep + ",{\"mode\":" + deep + "}]}}");
            assertReadAlike("{\"x\":" + "{\"x\":".repeat(depth) + "1" + "}".repeat(depth) + "}");
        }
        for (int count = 31; count <= 65; count++) {
            String elements = "[" + "{},".repeat(count - 1) + "{}]";
            assertReadAlike("{\"readiness\":{\"trainings\":" + elements + "},\"id\":\"A\"}");
            assertReadAlike("{\"msme\":{\"channels\":" + elements.replace("{}", "\"x\"") + "}}");
            assertReadAlike("{\"msme\":{\"channels\":" + elements.replace("{}", "null") + "}}");
        }
        for (int length = 4_095; length <= 4_097; length++) {
            assertReadAlike("{\"id\":\"" + "x".repeat(length) + "\"}");
            assertReadAlike("{\"id\":\"" + "x".repeat(length - 2) + "ä\"}");
        }
        assertReadAlike("{\"" + "x".repeat(4_097) + "\":1}");
        assertReadAlike("{\"x\":\"" + "x".repeat(4_097) + "\"}");
        assertReadAlike("{\"x\":" + "1".repeat(65) + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"readiness\":{\"trainings\":[null]}}", "{\"readiness\":{\"rating\":1e0,\"trainings\":[5]}}"})
    void anElementThatIsNoObjectHasNoMembersOfTheRecordBefore(String record) {
        byte[] before = bytes("{\"readiness\":{\"trainings\":[{\"mode\":\"VIRTUAL\"}]}}");
        both.read(before, 0, before.length);
        byte[] next = bytes(record);
        assertThat(both.read(next, 0, next.length).presence(Member.TRAINING_MODE, 0))
                .isEqualTo(Presence.ABSENT);
    }

    private void assertReadAlike(String record) {
        byte[] bytes = bytes(record);
        String expected = shown(parser.parse(bytes, 0, bytes.length));
        assertThat(shown(both.read(bytes, 0, bytes.length))).isEqualTo(expected);
    }

    private void readByItself(String record) {
        var form = new RecordForm();
        form.clear();
        byte[] bytes = bytes(record);
        assertThat(new RecordScanner(form).read(bytes, 0, bytes.length)).isTrue();
        assertThat(shown(form)).isEqualTo(shown(parser.parse(bytes, 0, bytes.length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "5", "0.5", "4.25", "10.5", "0.12345", "0.123456", "0.1234567", "12345.6", "123456.7", "1234567",
                "12345678", "1234567890123456789012", "-0.5", "-12", "00.5", "01", "1.", ".5", "1e3", "0.5E1", "1.2.3",
                "0.00000"
            })
    void readsADecimalAsTheParserDoes(String decimal) {
        assertReadAlike("{\"readiness\":{\"rating\":" + decimal + "}}");
        assertReadAlike("{\"readiness\":{\"rating\":" + decimal + " ,\"responseRate\":" + decimal);
    }

    @Test
    void readsEveryMemberByItself() {
        var form = new RecordForm();
        form.clear();
        byte[] bytes = bytes(FULL);
        assertThat(new RecordScanner(form).read(bytes, 0, bytes.length)).isTrue();
        assertThat(Member.values())
                .filteredOn(member -> !member.isIndexed())
                .allMatch(member -> form.presence(member) == Presence.STATED);
    }

    @Test
    void keepsItsTextsWhenTheCallersArrayChanges() {
        byte[] bytes = bytes(FULL);
        EnrolmentForm form = both.read(bytes, 0, bytes.length);
        Arrays.fill(bytes, (byte) 'x');
        assertThat(form.text(Member.NIB)).hasToString("1234567890123");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(EnrolmentForm form) {
        var shown = new StringBuilder().append(form.isUnreadable());
        form.findings()
                .forEach(finding ->
                        shown.append(finding.code()).append(finding.pointer()).append(finding.arguments()));
        if (!form.isUnreadable()) {
            List.of(Member.values()).forEach(member -> show(form, member, shown));
        }
        return shown.toString();
    }

    private static void show(EnrolmentForm form, Member member, StringBuilder shown) {
        if (member.isIndexed()) {
            return;
        }
        shown.append(' ').append(member).append(form.presence(member));
        if (form.presence(member) != Presence.STATED) {
            return;
        }
        switch (member.type()) {
            case STRING -> shown.append(text(form.text(member)));
            case DECIMAL ->
                shown.append(text(form.text(member))).append('=').append(((SpannedForm) form).number(member.ordinal()));
            case INTEGER -> shown.append(form.number(member));
            case BOOLEAN -> shown.append(form.flag(member));
            case ARRAY -> showElements(form, member, shown);
            case OBJECT -> shown.append("{}");
        }
    }

    private static void showElements(EnrolmentForm form, Member list, StringBuilder shown) {
        int size = form.size(list);
        shown.append(size);
        Member element = list.members().get(0);
        for (int i = 0; i < Math.min(size, list.mostElements()); i++) {
            showElement(form, element, i, shown);
            if (form.presence(element, i) == Presence.STATED && element.type() == MemberType.OBJECT) {
                for (Member member : element.members()) {
                    showElement(form, member, i, shown);
                }
            }
        }
    }

    private static void showElement(EnrolmentForm form, Member member, int index, StringBuilder shown) {
        shown.append(' ').append(index).append(form.presence(member, index));
        if (form.presence(member, index) == Presence.STATED && member.type() == MemberType.STRING) {
            shown.append(text(form.text(member, index)));
        }
    }

    /** The text by its characters and as a string, which must be one. */
    private static String text(CharSequence text) {
        var characters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            characters.append(text.charAt(i));
        }
        assertThat(characters).hasToString(text.toString());
        return characters.toString();
    }
}
