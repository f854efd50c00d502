package id.msme.run;

import static id.msme.run.WorkbookParts.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that nobody saves: each gives the right verdicts or one clear line, in a heap of 64 MiB. */
class HostileWorkbooksTest {

    private static final String RIGHT = "1 records, 2 A-1 false [value.missing]";
    private static final String DAMAGED =
            "refused: it is no workbook that can be read after row 1; save it anew as .xlsx, or as CSV";
    private static final String NO_TEXT = "refused: a cell of the workbook refers to a text that it does not have; "
            + "save it anew as .xlsx, or as CSV";
    private static final String TOO_LARGE =
            "refused: the workbook takes more memory than there is (N MiB); save it as CSV, or give Java more (-Xmx)";
    private static final String HEADER = "<row r=\"1\">" + cell("id") + cell("program") + "</row>";
    private static final String DATE = "<c t=\"d\"><v>2019-05-20</v></c>";
    private static final int LARGE = 70_000_000;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DEFLATED_SIZE = 20;
    private static final int SIZE = 24;

    @TempDir
    Path folder;

    private final Map<String, String> expected = new LinkedHashMap<>();

    @Test
    void giveVerdictsOrOneLine() throws IOException, InterruptedException {
        indexes();
        oddIndexes();
        places();
        sizes();
        entities();
        markup();
        lies();

        assertThat(outcomes()).containsExactlyEntriesOf(expected);
        try (var left = Files.list(Files.createDirectories(folder.resolve("temporary")))) {
            assertThat(left).as("temporary files").isEmpty();
        }
    }

    private void indexes() throws IOException {
        add("index-0", sharing("0"), RIGHT);
        add("index-1", sharing("1"), NO_TEXT);
        add("no-texts", rows(HEADER + "<row>" + cell("A-1") + "<c t=\"s\"><v>0</v></c></row>"), NO_TEXT);
        add("empty-text", rows(HEADER + shared("1")).sharing("<si><t>go-online</t></si><si/>"), RIGHT);
        add("index-negative", sharing("-1"), NO_TEXT);
        add("index-large", sharing("2147483647"), NO_TEXT);
        add("index-too-large", sharing("99999999999"), NO_TEXT);
        add("index-no-number", sharing("x"), DAMAGED);
        String empty = "<c t=\"s\"/><c t=\"s\"><v/></c><c t=\"inlineStr\"/><c t=\"inlineStr\"><is/></c><c t=\"str\"/>";
        add(
                "empty-texts",
                rows(HEADER + "<row>" + cell("A-1") + empty + "</row>"),
                "1 records, 2 A-1 false [value.missing]");
    }

    /** Each is the index 9 for a parser of XML, or none. */
    private void oddIndexes() throws IOException {
        List<String> indexes = List.of(
                "<![CDATA[9]]>", "&#57;", "<!-- 0 -->9", "9<?x 0?>", "+9", "\uFF19", "<x>9</x>", "<v>0</v>9", "<c/>9");
        for (int i = 0; i < indexes.size(); i++) {
            add("odd-index-" + i, sharing(indexes.get(i)), NO_TEXT);
        }
        String index = "<v>9</v></c></row>";
        String text = "<si><t>go-online</t></si>";
        add("type-of-index", rows(HEADER + "<row><c\nt = '&#115;'>" + index).sharing(text), NO_TEXT);
        add(
                "long-tag",
                rows(HEADER + "<row><c x=\"" + ">".repeat(1 << 14) + "\" t=\"s\">" + index)
                        .sharing(text),
                NO_TEXT);
        add(
                "cell-in-cell",
                rows(HEADER + "<row><c t=\"s\"><c><v>9</v></c></c></row>").sharing(text),
                NO_TEXT);
        add("text-in-comment", sharing("0").sharing("<!-- " + text + " -->"), NO_TEXT);
        add("index-in-utf-16", sharing("9").withSheet(HostileWorkbooksTest::inUtf16), NO_TEXT);
        add("index-in-part-of-any-name", sharing("9").withSheetIn("sheet"), NO_TEXT);
        add(
                "end-in-index-of-another-part",
                sharing("0").part("x", utf8("<c t=\"s\"><v>9")).withSheetIn("sheet"),
                RIGHT);
        add("end-in-index", sharing("0").withSheet(sheet -> utf8(before("0</v>", sheet))), DAMAGED);
    }

    private static byte[] utf8(String sheet) {
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] inUtf16(String sheet) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + sheet).getBytes(StandardCharsets.UTF_16);
    }

    private static WorkbookParts sharing(String index) {
        return rows(HEADER + shared(index)).sharing("<si><t>go-online</t></si>");
    }

    private static String shared(String index) {
        return "<row r=\"2\">" + cell("A-1") + "<c t=\"s\"><v>" + index + "</v></c></row>";
    }

    private void places() throws IOException {
        add(
                "last-cell",
                rows(HEADER + row("r=\"2\"", "A-1") + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x"
                        + "</t></is></c></row>"),
                "2 records, 2 A-1 false, 1048576 null false [row.syntax, value.missing]");
        add(
                "wide-rows",
                rows(HEADER
                        + row("", "A-1<!-- -->")
                                .replace("</row>", "<c r=\"XFD9\"/></row>")
                                .repeat(3_000)),
                "3000 records, 2 A-1 false, 3 A-1 false, 4 A-1 false [value.missing]");
        add("beyond-the-last-column", rows(HEADER + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"), TOO_LARGE);
        add(
                "rows-that-go-back",
                rows(HEADER + row("r=\"9\"", "A-1") + row("r=\"3\"", "A-2") + row("", "A-3")),
                "3 records, 9 A-1 false, 10 A-2 false, 11 A-3 false [value.missing]");
        add(
                "beyond-the-last-row",
                rows(HEADER + row("r=\"2147483647\"", "A-1") + row("", "A-2")),
                "refused: a row of the workbook is beyond 1,048,576, its last; save it anew as .xlsx, or as CSV");
        add("no-row", rows(HEADER + row("r=\"99999999999\"", "A-1")), DAMAGED);
        add(
                "cells-that-go-back",
                rows(HEADER + "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>go-online</t></is></c><c r=\"A2\" "
                        + "t=\"inlineStr\"><is><t>A-1</t></is></c></row>"),
                "1 records, 2 A-1 false [value.missing]");
    }

    private void sizes() throws IOException {
        String large = "x".repeat(LARGE);
        add("large-text", rows(HEADER + row("r=\"2\"", large)), TOO_LARGE);
        add("large-shared-text", rows(HEADER + shared("0")).sharing("<si><t>" + large + "</t></si>"), TOO_LARGE);
        add(
                "many-shared-texts",
                rows(HEADER + shared("11999")).sharing(("<si><t>" + "x".repeat(6_000) + "</t></si>").repeat(12_000)),
                TOO_LARGE);
        var picture = new byte[LARGE];
        new Random(1).nextBytes(picture);
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(rows(HEADER + row("r=\"2\"", "A-1"))
                    .part("xl/media/picture.bin", picture)
                    .zip());
        }
        add("large.xlsx.gz", zipped.toByteArray(), "1 records, 2 A-1 false [value.missing]");
    }

    private void entities() throws IOException {
        add(
                "entities",
                rows(HEADER + row("r=\"2\"", "&b;"))
                        .withDocumentType("<!DOCTYPE worksheet [<!ENTITY a \"" + "x".repeat(1_000) + "\"><!ENTITY b \""
                                + "&a;".repeat(1_000) + "\">]>"),
                DAMAGED);
        add(
                "laughs",
                rows(HEADER + "<row r=\"2\"><c x=\"&l9;\" t=\"d\"><v>2019-05-20</v></c></row>")
                        .withDocumentType("<!DOCTYPE worksheet [<!ENTITY l0 \"lol\">"
                                + IntStream.rangeClosed(1, 9)
                                        .mapToObj(i ->
                                                "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                                        .collect(Collectors.joining())
                                + "]>"),
                DAMAGED);
        String secret =
                Files.writeString(folder.resolve("secret"), "A-1").toUri().toString();
        addWithAndWithoutDate(
                "external-entity",
                date -> rows(HEADER + row("r=\"2\"", "&x;", date))
                        .withDocumentType("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret + "\">]>"),
                DAMAGED);
        addWithAndWithoutDate(
                "external-types",
                date -> rows(HEADER + row("r=\"2\"", "A-1", date))
                        .withDocumentType("<!DOCTYPE worksheet SYSTEM \"" + secret + "\" [<!ENTITY % x SYSTEM \""
                                + secret + "\"> %x; <!ATTLIST c t CDATA \"s\">]>"),
                RIGHT);
    }

    private void markup() throws IOException {
        String large = "x".repeat(LARGE);
        add("large-attribute", rows(HEADER + "<row x=\"" + large + "\"/>"), TOO_LARGE);
        add("large-comment", rows("<!--" + large + "-->" + HEADER + row("r=\"2\"", "A-1")), RIGHT);
        add("deep", rows(HEADER + "<x>".repeat(3_000_000)), TOO_LARGE);
        String afterRow2 = DAMAGED.replace("row 1", "row 2");
        addWithAndWithoutDate(
                "cut-sheet", date -> dated(date).withSheet(sheet -> utf8(before("</sheetData", sheet))), afterRow2);
        addWithAndWithoutDate("wrong-end", date -> dated(date + "</row>"), afterRow2);
        addWithAndWithoutDate("utf-16", date -> dated(date).withSheet(HostileWorkbooksTest::inUtf16), RIGHT);
        addWithAndWithoutDate("part-of-any-name", date -> dated(date).withSheetIn("sheet"), RIGHT);
    }

    private static WorkbookParts dated(String date) {
        return rows(HEADER + row("r=\"2\"", "A-1", date));
    }

    private static String before(String end, String text) {
        return text.substring(0, text.indexOf(end));
    }

    /** A workbook with ISO dates is rewritten for the library that reads it, which must change nothing else. */
    private void addWithAndWithoutDate(String name, Function<String, WorkbookParts> workbook, String outcome)
            throws IOException {
        add(name, workbook.apply(""), outcome);
        add(name + "-with-date", workbook.apply(DATE), outcome.replace("[", "[program.unknown, "));
    }

    private void lies() throws IOException {
        byte[] whole = rows(HEADER + row("r=\"2\"", "A-1"))
                .part("x", new byte[1 << 20])
                .zip();
        add(
                "cut.xlsx",
                Arrays.copyOf(whole, whole.length / 2),
                "refused: its name is that of a workbook, and it is " + "none; save the table as .xlsx or CSV");
        add("bomb.xlsx", stating(whole, SIZE, 0xFFFF_FFF0), "refused: it inflates to more than 250 times its size");
        add(
                "understated.xlsx",
                stating(whole, SIZE, 1_000),
                "refused: a part of the workbook is larger than it states");
        byte[] attribute = utf8("<x y=\"" + "z".repeat(LARGE) + "\"/>");
        add(
                "understated-attribute.xlsx",
                stating(dated("").part("x", attribute).zip(), SIZE, 1_000),
                "refused: a part of the workbook is larger than it states");
        add(
                "twice.xlsx",
                new String(
                                rows(HEADER + row("r=\"2\"", "A-1"))
                                        .part("xl/worksheets/sheet2.xml")
                                        .zip(),
                                StandardCharsets.ISO_8859_1)
                        .replace("sheet2", "sheet1")
                        .getBytes(StandardCharsets.ISO_8859_1),
                "refused: a part of the workbook is there twice; save it anew as .xlsx, or as CSV");
        add(
                "overstated.xlsx",
                stating(whole, SIZE, 1 << 21),
                "refused: a part of the workbook is shorter than it states");
        byte[] text = utf8("<x>" + "y".repeat(1 << 20) + "</x>");
        add(
                "short.xlsx",
                stating(dated("").part("x", text).zip(), DEFLATED_SIZE, 100),
                "refused: a part of the workbook is shorter than it states");
    }

    /** The workbook with another size of its last part in its directory. */
    private static byte[] stating(byte[] whole, int field, int size) {
        byte[] changed = whole.clone();
        var bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int last = changed.length - Integer.BYTES;
        while (bytes.getInt(last) != DIRECTORY_ENTRY) {
            last--;
        }
        bytes.putInt(last + field, size);
        return changed;
    }

    private static WorkbookParts rows(String rows) {
        return WorkbookParts.ofRows(rows);
    }

    private static String row(String attributes, String id) {
        return row(attributes, id, "");
    }

    private static String row(String attributes, String id, String more) {
        return "<row " + attributes + ">" + cell(id) + more + "</row>";
    }

    private void add(String name, WorkbookParts workbook, String outcome) throws IOException {
        add(name + ".xlsx", workbook.zip(), outcome);
    }

    private void add(String name, byte[] bytes, String outcome) throws IOException {
        Files.write(folder.resolve(name), bytes);
        expected.put(name, outcome);
    }

    private Map<String, String> outcomes() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                String.join(
                        System.getProperty("path.separator"),
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path", ""),
                        "target/test-classes"),
                SmallHeap.class.getName()));
        expected.keySet().forEach(name -> command.add(folder.resolve(name).toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        var outcomes = new LinkedHashMap<String, String>();
        for (String line :
                Files.readString(output, StandardCharsets.UTF_8).lines().toList()) {
            int colon = line.indexOf(": ");
            outcomes.put(line.substring(0, colon), line.substring(colon + 2).replaceAll("\\([0-9]+ MiB\\)", "(N MiB)"));
        }
        return outcomes;
    }
}
