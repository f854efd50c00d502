package id.msme.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.file.WrongColumnsException;
import id.msme.form.Member;
import id.msme.json.VerdictWriter;
import id.msme.language.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowFormReaderTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));
    private static final List<String> HEADER = List.of(
            "id",
            "program",
            "partner",
            "submittedOn",
            "consent",
            "msme.name",
            "NIB",
            "kbli",
            "region",
            "annualSales",
            "channels",
            "remark");

    private static RowFormReader reader() throws WrongColumnsException {
        return RowFormReader.of(HEADER);
    }

    private static Verdict judge(RowFormReader reader, String... cells) {
        return VALIDATOR.judge(reader.read(Arrays.asList(cells)));
    }

    private static Verdict good(RowFormReader reader) {
        return judge(
                reader,
                " A-1 ",
                "go-online",
                "shopee",
                "2019-05-20",
                "ya",
                "Batik Contoh",
                "1234567890123",
                "14111",
                "34.71",
                "250000000",
                "instagram;shopee",
                null);
    }

    @Test
    void cellsAreReadAsThoseOfCsv() throws WrongColumnsException {
        Verdict verdict = good(reader());
        assertThat(VerdictWriter.toJson(verdict, Language.EN))
                .isEqualTo(
                        "{\"id\":\"A-1\",\"accepted\":true,\"scale\":\"MICRO\",\"region\":\"34.71\",\"findings\":[]}");
    }

    @Test
    void emptyAndMissingCellsAreAbsentAndTheRowBeforeIsForgotten() throws WrongColumnsException {
        RowFormReader reader = reader();
        good(reader);
        assertThat(judge(reader, "A-2", "go-online", "shopee", "2019-05-20", "", null, "12x"))
                .hasToString("rejected [value.missing /consent, scale.undetermined /msme, value.missing /msme/name, "
                        + "nib.format /msme/nib, value.missing /msme/kbli, … 1 more]");
    }

    @Test
    void moreCellsThanColumnsAreNoRow() throws WrongColumnsException {
        var cells = new String[HEADER.size() + 1];
        cells[HEADER.size()] = "x";
        assertThat(judge(reader(), cells)).hasToString("rejected [row.syntax]");
    }

    @Test
    void columnsAreMembersOrIgnored() throws WrongColumnsException {
        RowFormReader reader = reader();
        assertThat(reader.member(6)).contains(Member.NIB);
        assertThat(reader.member(11)).isEmpty();
        assertThat(reader.ignoredColumns()).containsExactly("remark");
        assertThat(reader).hasToString("RowFormReader of 11 columns, 1 ignored");
        assertThatExceptionOfType(WrongColumnsException.class)
                .isThrownBy(() -> RowFormReader.of(List.of("a", "b")))
                .withMessageStartingWith("no column of its header is known");
        assertThatExceptionOfType(WrongColumnsException.class)
                .isThrownBy(() -> RowFormReader.of(List.of("nik", "msme.owner.nik")))
                .withMessageStartingWith("two columns hold msme.owner.nik");
    }

    @Test
    void firstRowThatIsNoHeaderIsNotShown() {
        assertThatExceptionOfType(WrongColumnsException.class)
                .isThrownBy(() -> RowFormReader.of(List.of("A-1", "Siti Aminah", " ", "Toko Budi Santoso")))
                .withMessageEndingWith(
                        "annualSales; filled cells found: 3, not shown because they may be personal data");
    }
}
