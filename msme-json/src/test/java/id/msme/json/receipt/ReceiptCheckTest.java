package id.msme.json.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.DocumentException;
import id.msme.language.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receipts that were changed, records that were changed, and text that is no receipt. */
class ReceiptCheckTest {

    private static final String RECORD = "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\","
            + "\"submittedOn\":\"2019-05-20\",\"consent\":true,\"msme\":{\"name\":\"Warung Penanda\","
            + "\"nib\":\"9988776655443\",\"npwp\":\"0741852963074000\",\"owner\":{\"name\":\"Zainalmarka\","
            + "\"nik\":\"3171991708450917\"},\"kbli\":\"14111\",\"region\":\"34.71\",\"annualSales\":287654321,"
            + "\"phone\":\"+6281298765432\"}}";
    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));
    private static final ReceiptIssuer ISSUER =
            ReceiptIssuer.of(VALIDATOR).withSalts(() -> "000102030405060708090a0b0c0d0e0f");

    private static IssuedReceipt issue(String record) {
        return ISSUER.issue(record.getBytes(StandardCharsets.UTF_8), "records.jsonl", 1);
    }

    private static IssuedReceipt changed(String from, String to) {
        String written = ReceiptWriter.write(issue(RECORD), Language.EN);
        assertThat(written).contains(from);
        return ReceiptReader.read(written.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"accepted\":true', '\"accepted\":false', accepted",
        "'\"scale\":\"MICRO\"', '\"scale\":\"SMALL\"', scale",
        "'\"region\":\"34.71\"', '\"region\":null', region",
        "'\"id\":\"A-1\"', '\"id\":\"A-2\"', id",
    })
    void changedReceiptDiffersInWhatWasChanged(String from, String to, String differing) {
        ReceiptCheck check = ReceiptCheck.of(changed(from, to), issue(RECORD));
        assertThat(check.differing()).isEqualTo(List.of(differing));
        assertThat(check.agrees()).isFalse();
    }

    @Test
    void changedDigestOrRecordDiffers() {
        IssuedReceipt receipt = issue(RECORD);
        String other = receipt.digest().startsWith("0") ? "1" : "0";
        IssuedReceipt forged =
                changed(receipt.digest(), other + receipt.digest().substring(1));
        assertThat(ReceiptCheck.of(forged, receipt).differing()).containsExactly("members", "digest");
        IssuedReceipt another = issue(RECORD.replace("287654321", "287654322"));
        ReceiptCheck check = ReceiptCheck.of(receipt, another);
        assertThat(check.differing()).containsExactly("members", "digest");
        assertThat(check.explain(Language.EN).lines().get(0))
                .isEqualTo("The receipt does not agree with the record as it is judged now:");
        ReceiptCheck rejected = ReceiptCheck.of(receipt, issue(RECORD.replace("true", "false")));
        assertThat(rejected.differing()).containsExactly("accepted", "findings", "digest");
        assertThat(rejected.explain(Language.EN).lines().get(2))
                .isEqualTo("findings: the receipt says nothing, now consent.missing /consent");
    }

    /** The marks are those of the tests on personal data. */
    @Test
    void nothingPersonalIsInAReceipt() {
        for (Language language : Language.values()) {
            String written = ReceiptWriter.write(issue(RECORD), language)
                    + issue(RECORD).receipt().explain(language)
                    + issue(RECORD);
            assertThat(written)
                    .doesNotContain(
                            "9988776655443",
                            "741852963074000",
                            "3171991708450917",
                            "81298765432",
                            "287654321",
                            "Penanda",
                            "Zainalmarka")
                    .contains("*********5443", "31************17", "+62812******32");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"format\":\"msme-receipt/1\"', '\"format\":\"msme-receipt/2\"', /format",
        "'\"line\":1', '\"line\":0', '/line: expected a whole number from 1 to'",
        "'\"line\":1', '\"line\":10000000000000000000', '/line: expected a whole number from 1 to'",
        "'\"salt\":\"0001', '\"salt\":\"zz01', /salt",
        "'\"outcome\":\"PASSED\"', '\"outcome\":\"passed\"', outcome",
        "'\"asOf\":\"2026-11-01\"', '\"asOf\":\"2026-11-31\"', /asOf",
        "'\"reads\"', '\"read\"', /rules/0/read",
    })
    void textThatIsNoReceiptIsRefusedWithItsPlace(String from, String to, String place) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> changed(from, to))
                .withMessageContaining(place);
    }
}
