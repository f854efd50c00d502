package id.msme.json.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.json.FormReader;
import id.msme.receipt.Receipt;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digest is the one that others compute by the description in docs/receipts.md. */
@Isolated("changes the locale")
class ReceiptDigestTest {

    /** By hashlib and json.dumps(…, sort_keys=True, separators=(",", ":"), ensure_ascii=False) of Python. */
    private static final String BY_PYTHON = "fb3bcc7e3702f72e05252a9b854c821d10f3a1fcb98fecf63982234afda19906";

    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    private static Receipt receipt() {
        return Receipt.restore("2026-11-22", LocalDate.of(2019, 6, 1))
                .finding(Finding.of(FindingCode.NIK_BIRTH_DATE, "/msme/owner/nik", "31************01"))
                .finding(Finding.of(FindingCode.JSON_TYPE, "/msme/nib", "string", "number"))
                .finding(Finding.of(FindingCode.CONSENT_MISSING, "/consent"))
                .build();
    }

    private static SortedMap<String, String> members() {
        var members = new TreeMap<String, String>();
        members.put("/id", "\"A-1\"");
        members.put("/msme/name", "\"Kopi \\\"Enak\\\" \\u00e9 \uD83D\uDE00\u2028\u007f\"");
        members.put("/msme/annualSales", "250000000");
        members.put("/consent", "true");
        members.put("/readiness/rating", "4.60");
        return members;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id", "tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist"})
    void digestIsThatOfAnotherImplementation(String locale) {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(ReceiptDigest.of(receipt(), "ab".repeat(32), members(), SALT))
                    .isEqualTo(BY_PYTHON);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void everyPartIsCovered() {
        var other = members();
        other.put("/consent", "false");
        assertThat(ReceiptDigest.of(receipt(), "ab".repeat(32), other, SALT)).isNotEqualTo(BY_PYTHON);
        assertThat(ReceiptDigest.of(receipt(), "ac".repeat(32), members(), SALT))
                .isNotEqualTo(BY_PYTHON);
        assertThat(ReceiptDigest.of(receipt(), "ab".repeat(32), members(), "f" + SALT.substring(1)))
                .isNotEqualTo(BY_PYTHON);
        Receipt later = Receipt.restore("2026-11-22", LocalDate.of(2019, 6, 2)).build();
        Receipt earlier =
                Receipt.restore("2026-11-22", LocalDate.of(2019, 6, 1)).build();
        assertThat(ReceiptDigest.of(later, "ab".repeat(32), members(), SALT))
                .isNotEqualTo(ReceiptDigest.of(earlier, "ab".repeat(32), members(), SALT));
    }

    @Test
    void tokensStandAsInTheSource() {
        String record = "{ \"id\" : \"A\\u002d1\" ,\"program\":null,\"strange\":{\"id\":\"x\"},\"consent\":true,"
                + "\"msme\":{\"name\":\"é \\\"\\\\\",\"nib\":{\"a\":[1]},\"annualSales\":2e3,\"employees\":-0,"
                + "\"owner\":[ ],\"channels\":[\"shopee\",null,7]},"
                + "\"readiness\":{\"trainings\":[{\"mode\":\"VIRTUAL\",\"x\":1},5],\"rating\":4.60 } }";
        var expected = new TreeMap<String, String>();
        expected.put("/id", "\"A\\u002d1\"");
        expected.put("/consent", "true");
        expected.put("/msme/name", "\"é \\\"\\\\\"");
        expected.put("/msme/nib", "{");
        expected.put("/msme/annualSales", "2e3");
        expected.put("/msme/employees", "-0");
        expected.put("/msme/owner", "[");
        expected.put("/msme/channels/0", "\"shopee\"");
        expected.put("/msme/channels/2", "7");
        expected.put("/readiness/trainings/0/mode", "\"VIRTUAL\"");
        expected.put("/readiness/trainings/1", "5");
        expected.put("/readiness/rating", "4.60");
        assertThat(SourceTokens.of(new FormReader().read(record))).isEqualTo(expected);
        byte[] shifted = ("  " + record).getBytes(StandardCharsets.UTF_8);
        assertThat(SourceTokens.of(new FormReader().read(shifted, 2, shifted.length - 2)))
                .isEqualTo(expected);
    }

    @Test
    void formThatWasBuiltHasTheTokensOfTheSameRecord() {
        EnrolmentForm built = EnrolmentForm.builder()
                .id("A-1")
                .consent(true)
                .name("Kopi \"Enak\"")
                .annualSales(250_000_000)
                .build();
        assertThat(SourceTokens.of(built))
                .isEqualTo(SourceTokens.of(new FormReader()
                        .read("{\"id\":\"A-1\",\"consent\":true,\"msme\":{\"name\":\"Kopi \\\"Enak\\\"\","
                                + "\"annualSales\":250000000}}")));
        assertThat(SourceTokens.of(new FormReader().read("{\"id\":"))).isEmpty();
    }
}
