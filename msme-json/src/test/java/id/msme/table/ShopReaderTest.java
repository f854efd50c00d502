package id.msme.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.file.WrongFormException;
import id.msme.outcome.EffectStudy;
import id.msme.outcome.StudiedMsme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopReaderTest {

    private static final String HEADINGS = "shop,month,sales,treated_from,scale\n";

    private static List<StudiedMsme> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private static List<StudiedMsme> read(String text, Charset charset) throws IOException {
        return ShopReader.read(new ByteArrayInputStream(text.getBytes(charset)));
    }

    private static List<String> bad(String text) {
        return catchThrowableOfType(TableFileException.class, () -> read(text)).badCells().stream()
                .map(BadCell::toString)
                .toList();
    }

    @Test
    void rowsOfAShopArePutTogether() throws IOException {
        assertThat(read(HEADINGS + """
                        A,2024-01,12500000,2024-03,micro
                        B,2024-01-31,"12,5 juta",,KECIL
                        A,2024-02,,2024-03,micro
                        A,2024-04,0,2024-03-15,MIKRO
                        """))
                .extracting(StudiedMsme::toString)
                .containsExactly(
                        "MICRO MSME, treated from 2024-03, sales of 2 months",
                        "SMALL MSME, not treated, sales of 1 month");
    }

    @Test
    void gzipWithinGzipIsRefusedHoweverDeep() throws IOException {
        byte[] bytes = (HEADINGS + "A,2024-01,5,,micro\n").getBytes(StandardCharsets.UTF_8);
        assertThat(ShopReader.read(new ByteArrayInputStream(deflated(bytes)))).hasSize(1);
        for (int layer = 0; layer < 6_000; layer++) {
            bytes = deflated(bytes);
        }
        var deep = new ByteArrayInputStream(bytes);
        assertThatExceptionOfType(WrongFormException.class)
                .isThrownBy(() -> ShopReader.read(deep))
                .withMessage("it looks like gzip within gzip; unpack it once with: gunzip");
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void whatIsNoTableIsNamed() {
        assertThatExceptionOfType(WrongFormException.class)
                .isThrownBy(() -> read("%PDF-1.7"))
                .withMessageStartingWith("it looks like a PDF document");
        assertThatExceptionOfType(WrongFormException.class)
                .isThrownBy(() -> ShopReader.read(
                        new ByteArrayInputStream(("\uFEFF" + HEADINGS).getBytes(Charset.forName("UTF-32LE")))))
                .withMessageStartingWith("it looks like text in UTF-32");
    }

    @Test
    void headingsStandInAnyOrderCaseAndLanguage() throws IOException {
        String expected = "[MICRO MSME, treated from 2024-03, sales of 1 month]";
        assertThat(read("Scale;Treated from;Remark;SALES;Month;Shop\nmicro;2024-03;x;5;2024-01;A\n"))
                .hasToString(expected);
        assertThat(read("Toko\tBulan\tPenjualan\tDilatih sejak\tSkala\nA\t2024-01\t1.500.000\t2024-03\tmikro\n"))
                .hasToString(expected);
        assertThat(read("# made up\n" + HEADINGS + "A,2024-01,5,2024-03,micro\n\n", StandardCharsets.UTF_16))
                .hasToString(expected);
    }

    @Test
    void aFileMayBeCompressed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write((HEADINGS + "A,2024-01,5,,micro\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ShopReader.read(new ByteArrayInputStream(bytes.toByteArray())))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,2024-01,5,,micro          | line 2, column shop: expected a text that is the same in all rows of a shop, got nothing
            A,01/2024,5,,micro         | line 2, column month: expected a month such as 2024-01, or a date such as 2024-01-31, got "##/####"
            A,2024-13,5,,micro         | line 2, column month: expected a month such as 2024-01, or a date such as 2024-01-31, got "####-##"
            A,2024-01,abc miliar,,micro| line 2, column sales: expected whole rupiah from 0 to 10^15 such as 12500000 or 12,5 juta, or nothing if not known, got "xxx xxxxxx"
            A,2024-01,-5,,micro        | line 2, column sales: expected whole rupiah from 0 to 10^15 such as 12500000 or 12,5 juta, or nothing if not known, got "-#"
            A,2024-01,5,yes,micro      | line 2, column treated_from: expected a month such as 2024-01, or a date such as 2024-01-31, got "xxx"
            A,2024-01,5,,tiny          | line 2, column scale: expected micro, small, medium or large, got "xxxx"
            A,2024-01,5                | line 2, column scale: expected micro, small, medium or large, got nothing
            """)
    void aBadCellIsNamedAndNotShown(String row, String message) {
        assertThat(bad(HEADINGS + row + "\n")).containsExactly(message);
    }

    @Test
    void rowsOfAShopAgree() {
        assertThat(bad(HEADINGS + """
                        A,2024-01,5,2024-03,micro
                        A,2024-01,6,2024-03,micro
                        A,2024-02,6,,micro
                        A,2024-03,6,2024-03,small
                        """))
                .containsExactly(
                        "line 3, column month: expected each month of a shop once, got 2024-01 twice",
                        "line 4, column treated_from: expected the same month in all rows of a shop, got nothing",
                        "line 5, column scale: expected the same scale in all rows of a shop, got another");
    }

    @Test
    void aTableOfOtherColumnsIsRefused() {
        assertThat(bad("group,scale,before,after\nother,micro,1,2\n"))
                .containsExactly(
                        "line 1: expected the headings shop, month, sales, treated_from, scale, got none of shop,"
                                + " month, sales, treated_from");
        assertThat(bad("shop,month,sales,treated_from\n"))
                .containsExactly(
                        "line 1, column scale: expected the headings shop, month, sales, treated_from, scale, got"
                                + " none such");
        assertThat(bad("shop,month,sales,treated_from,scale,Toko,Shop,x,x\n"))
                .containsExactly("line 1, column shop: expected each heading once, got it more than once");
        assertThat(bad("")).hasSize(1);
        assertThat(bad(HEADINGS + "A,\"2024-01,5,,micro\n"))
                .containsExactly(
                        "line 2: expected cells as in the headings, in UTF-8 and with closed quotation marks, got others");
    }

    @Test
    void whatWasReadCanBeStudied() throws IOException {
        var text = new StringBuilder(HEADINGS);
        for (int shop = 0; shop < 12; shop++) {
            String from = shop < 6 ? "2024-07" : "";
            for (int month = 1; month <= 12; month++) {
                int sales = shop < 6 && month > 7 ? 150 : 100;
                text.append(shop).append(String.format(",2024-%02d,%d,%s,micro%n", month, sales, from));
            }
        }
        assertThat(EffectStudy.standard()
                        .withMonths(4)
                        .of(read(text.toString()))
                        .overall())
                .hasValueSatisfying(found -> assertThat(found.uplift()).hasToString("+50 %"));
    }
}
