package id.msme.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.msme.progress.DatePrecision;
import id.msme.progress.Indicator;
import id.msme.progress.Observation;
import id.msme.progress.ObservationSeries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationReaderTest {

    private static final String HEADINGS = "as_of,precision,count,publisher,derived,source\n";

    private static ObservationSeries read(String text) throws IOException {
        return ObservationReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Indicator.MSMES_ONLINE);
    }

    private static List<BadCell> bad(String text) {
        return catchThrowableOfType(ObservationFileException.class, () -> read(text))
                .badCells();
    }

    @Test
    void readsTheColumnsOfTheReportedSeries() throws IOException {
        ObservationSeries series = read(HEADINGS
                + "2018-10-23,day,6560000,KOMINFO,true,http://example.org/a\n"
                + "2019-02-25,month,9160000,KOMINFO,false,\"b, c\"\n");
        assertThat(series.indicator()).isEqualTo(Indicator.MSMES_ONLINE);
        Observation first = series.observations().get(0);
        assertThat(first.asOf()).isEqualTo("2018-10-23");
        assertThat(first.precision()).isEqualTo(DatePrecision.DAY);
        assertThat(first.count()).isEqualTo(6_560_000);
        assertThat(first.publisher()).isEqualTo("KOMINFO");
        assertThat(first.derived()).isTrue();
        assertThat(first.citation().orElseThrow().work()).isEqualTo("http://example.org/a");
        Observation second = series.observations().get(1);
        assertThat(second.precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(second.derived()).isFalse();
        assertThat(second.citation().orElseThrow().work()).isEqualTo("b, c");
    }

    @Test
    void optionalColumnsMayBeLackingAndOthersStandAnywhere() throws IOException {
        Observation only = read("remark,publisher,count,as_of\nx,BPS,0,2021-12-31\n")
                .observations()
                .get(0);
        assertThat(only.precision()).isEqualTo(DatePrecision.DAY);
        assertThat(only.derived()).isFalse();
        assertThat(only.citation()).isEmpty();
        assertThat(only.definition()).isEmpty();
        assertThat(read("as_of,count,publisher,definition\n2021-12-31,1,BPS,sells online\n")
                        .observations()
                        .get(0)
                        .definition())
                .contains("sells online");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", ""})
    void aByteOrderMarkAndLineEndsDoNotMatter(String mark) throws IOException {
        String unix = mark + HEADINGS + "2018-10-23,day,1,A,false,s";
        assertThat(read(unix).observations()).hasSize(1);
        assertThat(read(unix.replace("\n", "\r\n") + "\r\n\r\n").observations())
                .isEqualTo(read(unix).observations());
    }

    @Test
    void headingsAloneAreAnEmptySeries() throws IOException {
        assertThat(read(HEADINGS).observations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-02-29,day,1,A,false,s|as_of",
                "23-10-2018,day,1,A,false,s|as_of",
                ",day,1,A,false,s|as_of",
                "2018-10-23,quarter,1,A,false,s|precision",
                "2018-10-23,day,,A,false,s|count",
                "2018-10-23,day,-1,A,false,s|count",
                "2018-10-23,day,1.5,A,false,s|count",
                "2018-10-23,day,1e6,A,false,s|count",
                "2018-10-23,day,١٢,A,false,s|count",
                "2018-10-23,day,1000000000000001,A,false,s|count",
                "2018-10-23,day,99999999999999999999,A,false,s|count",
                "2018-10-23,day,1, ,false,s|publisher",
                "2018-10-23,day,100.000,A,false,s|count",
                "2018-10-23,day,1,A,yes,s|derived",
                "2018-10-23,day,1,A,false,a\u200Bb|source",
            })
    void aBadCellIsNamedByLineAndColumn(String row, String column) {
        List<BadCell> bad = bad(HEADINGS + "2018-10-22,day,1,A,false,s\n" + row + "\n");
        assertThat(bad).hasSize(1);
        assertThat(bad.get(0).line()).isEqualTo(3);
        assertThat(bad.get(0).column()).isEqualTo(column);
        assertThat(bad.get(0)).asString().startsWith("line 3, column " + column + ": expected ");
    }

    @Test
    void theLargestCountIsRead() throws IOException {
        assertThat(read(HEADINGS + "2018-10-23,day,1000000000000000,A,false,s")
                        .observations()
                        .get(0)
                        .count())
                .isEqualTo(1_000_000_000_000_000L);
    }

    @Test
    void allBadCellsAreTold() {
        assertThat(bad(HEADINGS + "x,y,z,,w,s\n2018-10-23,day,1,A,false,s\n2018-10-23,day,1,A\n"))
                .extracting(BadCell::line, BadCell::column)
                .containsExactly(
                        tuple(2L, "as_of"),
                        tuple(2L, "precision"),
                        tuple(2L, "count"),
                        tuple(2L, "publisher"),
                        tuple(2L, "derived"),
                        tuple(4L, ""));
    }

    @Test
    void rowAfterOneOfSeveralLinesIsNamedByTheLineItStartsIn() {
        assertThat(bad(HEADINGS + "2018-10-23,day,1,A,false,\"two\nlines\"\nx,day,1,A,false,s\n"))
                .extracting(BadCell::line)
                .containsExactly(2L, 4L);
    }

    private static List<BadCell> badCase(String name) throws IOException {
        return bad(text(name));
    }

    private static String text(String name) throws IOException {
        try (InputStream file = requireNonNull(ObservationReaderTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void separatedFiguresAreShownAsTheyStand() throws IOException {
        assertThat(badCase("dots.csv"))
                .extracting(BadCell::given)
                .containsExactly("\"100.000\"", "\"150.000\"", "\"1.190.000\"");
    }

    @Test
    void trueAndFalseAreReadInAnyCase() throws IOException {
        assertThat(read(text("derived-excel.csv")).observations())
                .extracting(Observation::derived)
                .containsExactly(false, true);
    }

    @Test
    void openQuotationMarkIsNamedByItsLine() throws IOException {
        assertThat(badCase("quote-broken.csv")).extracting(BadCell::line).containsExactly(2L);
        assertThat(bad(HEADINGS + "2018-10-23,day,1,A,false,\"s"))
                .extracting(BadCell::line)
                .containsExactly(2L);
    }

    @Test
    void noRowDisappearsBetweenTwoStrayQuotationMarks() throws IOException {
        assertThat(badCase("two-stray-quotes.csv")).extracting(BadCell::line).containsExactly(2L);
    }

    @Test
    void orderOfRowsDoesNotMatter() throws IOException {
        var a = read(text("lastday-a.csv")).publisher("DINAS");
        var b = read(text("lastday-b.csv")).publisher("DINAS");
        assertThat(a.latest().orElseThrow().count()).isEqualTo(200_000);
        assertThat(b.points()).isEqualTo(a.points());
        assertThat(b.remarks()).isEqualTo(a.remarks());
    }

    @Test
    void equalRowsCountOnce() throws IOException {
        assertThat(read(text("repeat.csv")).publisher("DINAS").points()).hasSize(3);
    }

    /** The same rows in every form are the same series. */
    @ParameterizedTest
    @CsvSource({"';',UTF-8,LF", "';',UTF-16LE,CRLF", "TAB,UTF-8,CR", "TAB,UTF-16BE,CRLF"})
    void otherSeparatorsAndEncodingsAreReadAlike(String separator, String charset, String end) throws IOException {
        String text = text("repeat.csv");
        String other = "\uFEFF"
                + text.replace(",", separator.replace("TAB", "\t"))
                        .replace("\n", end.replace("CR", "\r").replace("LF", "\n"));
        assertThat(ObservationReader.read(
                                new ByteArrayInputStream(other.getBytes(Charset.forName(charset))),
                                Indicator.MSMES_ONLINE)
                        .observations())
                .isEqualTo(read(text).observations())
                .hasSizeGreaterThan(2);
    }

    @Test
    void workbookIsReadAlike() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("counts");
            List<String> headings = List.of("as_of", "count", "publisher", "precision", "derived", "source");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(2, i + 1, headings.get(i));
            }
            sheet.value(3, 1, LocalDate.of(2018, 10, 23));
            sheet.style(3, 1).format("dd/mm/yyyy").set();
            sheet.value(3, 2, 6_560_000);
            sheet.value(3, 3, "KOMINFO");
            sheet.value(4, 1, "2019-02-25");
            sheet.value(4, 2, "9160000");
            sheet.value(4, 3, "KOMINFO");
            sheet.value(4, 4, "month");
            sheet.value(4, 5, true);
        }
        String same = """
                as_of,count,publisher,precision,derived
                2018-10-23,6560000,KOMINFO,,
                2019-02-25,9160000,KOMINFO,month,true
                """;
        assertThat(ObservationReader.read(new ByteArrayInputStream(bytes.toByteArray()), Indicator.MSMES_ONLINE)
                        .observations())
                .isEqualTo(read(same).observations())
                .hasSize(2);
    }

    @Test
    void numberThatASheetShowsWithAFractionIsNoCount() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("counts");
            sheet.value(0, 0, "as_of");
            sheet.value(0, 1, "count");
            sheet.value(0, 2, "publisher");
            sheet.value(1, 0, "2018-10-23");
            sheet.value(1, 1, 6.56);
            sheet.value(1, 2, "KOMINFO");
        }
        assertThat(catchThrowableOfType(
                                ObservationFileException.class,
                                () -> ObservationReader.read(
                                        new ByteArrayInputStream(bytes.toByteArray()), Indicator.MSMES_ONLINE))
                        .badCells())
                .extracting(BadCell::line, BadCell::column)
                .containsExactly(tuple(2L, "count"));
    }

    @Test
    void atMostTenThousandCountsOfAHundredPublishersAreRead() throws IOException {
        String row = "2018-10-23,day,1,A,false,s\n";
        assertThat(read(HEADINGS + row.repeat(10_000)).observations()).hasSize(10_000);
        assertThat(bad(HEADINGS + row.repeat(10_001)))
                .singleElement()
                .asString()
                .contains("at most 10,000 counts");
        var many = new StringBuilder(HEADINGS);
        for (int i = 0; i <= 100; i++) {
            many.append(row.replace(",A,", ",A" + i + ","));
        }
        assertThat(bad(many.toString())).singleElement().asString().contains("at most 100 publishers");
        assertThat(bad(HEADINGS + "x,day,1,A,false,s\n".repeat(500))).hasSize(100);
    }

    @Test
    void requiredColumnsMustBeThereOnce() {
        assertThat(bad("as_of,publisher\n")).extracting(BadCell::column).containsExactly("count");
        for (String header : List.of("as_of,count,publisher,count\n", "as_of,count,publisher,count,Count\n")) {
            assertThat(bad(header))
                    .singleElement()
                    .hasToString("line 1, column count: expected each heading once, got it more than once");
        }
        assertThat(bad("")).extracting(BadCell::line).containsExactly(1L);
    }

    @Test
    void otherColumnsAreIgnoredThoughTheirHeadingsStandTwice() throws IOException {
        assertThat(read("remark,as_of,count,publisher,Remark\nx,2021-12-31,1,BPS,y\n")
                        .observations())
                .hasSize(1);
    }

    /** The first row of a table without headings can hold personal data, the same in two columns too. */
    @Test
    void firstRowIsNotShownWhereTheHeadingsAreLacking() {
        assertThat(bad("2018-10-23,Siti Contoh,Siti Contoh,081234567890,081234567890\n"))
                .singleElement()
                .hasToString(
                        "line 1: expected the headings as_of, count, publisher, got none of as_of, count, publisher");
    }

    @Test
    void whatIsGivenIsShortenedAndItsDigitsMasked() {
        String given = bad(HEADINGS + "3171991708450001,day,1,A,false,s").get(0).given();
        assertThat(given).isEqualTo("\"*\"");
    }

    /** Counts and days are public; what can be the number of a person or a phone is not shown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100.000 | 100.000",
                "20 760 000 | 20 760 000",
                "'\"20,760,000\"' | 20,760,000",
                "164.200.000 | 164.200.000",
                "20760000.5 | *.*",
                "2022-12-31x | 2022-12-31x",
                "081234567890 x | * x",
                "812.345.678 | *.*.*",
                "812 345 678 | * * *",
                "0812-3456-7890 | *-*-*",
                "123456789 | *",
                "1234567890123 | *"
            })
    void publicFiguresAreShownAndNumbersOfPersonsMasked(String cell, String shown) {
        BadCell bad = bad(HEADINGS + (cell.matches("[0-9]+") ? cell + ",day,1" : "2018-10-23,day," + cell)
                        + ",A,false,s")
                .get(0);
        assertThat(bad.given()).isEqualTo("\"" + shown + "\"");
    }

    @Test
    void textThatIsNoCsvIsRefused() {
        assertThat(bad(HEADINGS + "2018-10-23,day,1,\"A\"x,false,s\n")).hasSize(1);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin = (HEADINGS + "2018-10-23,day,1,\u00e9,false,s\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ObservationReader.read(new ByteArrayInputStream(latin), Indicator.MSMES_ONLINE))
                .isInstanceOf(ObservationFileException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aFileThatCannotBeReadIsAnotherMatter() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> ObservationReader.read(closed, Indicator.MSMES_ONLINE))
                .isInstanceOf(IOException.class);
    }
}
