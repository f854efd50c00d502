package id.msme.json.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.form.Presence;
import id.msme.language.Language;
import id.msme.receipt.JudgedRule;
import id.msme.receipt.ReadMember;
import id.msme.receipt.Receipt;
import id.msme.receipt.RuleStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A receipt names the members of the wrong type, each with its own fault. */
class WrongTypesTest {

    private static final ReceiptIssuer ISSUER =
            ReceiptIssuer.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)));

    private static Receipt receipt(String members, String readiness) {
        String record =
                "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\","
                        + "\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\",\"nib\":\"1234567890123\",\"kbli\":\"14111\","
                        + "\"region\":\"34.71\"," + members + "},\"readiness\":{" + readiness + "}}";
        return ISSUER.issue(record.getBytes(StandardCharsets.UTF_8), "x.jsonl", 1)
                .receipt();
    }

    private static JudgedRule types(Receipt receipt) {
        return receipt.rules().stream()
                .filter(rule -> rule.rule().equals("json.type"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areReadWithTheirOwnFaults() {
        Receipt receipt = receipt(
                "\"annualSales\":1.5,\"employees\":\"3\",\"channels\":[\"shopee\",7]", "\"monthlyCapacity\":\"9\"");
        JudgedRule types = types(receipt);
        assertThat(types.outcome()).isEqualTo(RuleStatus.FAILED);
        assertThat(types.reads())
                .extracting(ReadMember::pointer)
                .containsExactly(
                        "/msme/annualSales", "/msme/employees", "/msme/channels/1", "/readiness/monthlyCapacity");
        assertThat(types.reads()).extracting(ReadMember::state).containsOnly(Presence.REFUSED);
        assertThat(types.because(Language.EN))
                .contains(
                        "annual sales: Expected a whole number; found a number with a fraction.",
                        "employees: Expected a whole number; found a text.",
                        "monthly capacity: Expected a whole number; found a text.");
        assertThat(types.because(Language.ID)).contains("Seharusnya bilangan bulat; yang ditemukan teks.");
        assertThat(receipt.explain(Language.EN).parts("read"))
                .extracting(Object::toString)
                .anyMatch(part -> part.contains("monthly capacity"));
    }

    @Test
    void oneFaultIsNamedByItsMember() {
        JudgedRule types = types(receipt("\"annualSales\":\"a\"", ""));
        assertThat(types.reads()).extracting(ReadMember::pointer).containsExactly("/msme/annualSales");
        assertThat(types.because(Language.EN)).isEqualTo("Expected a whole number; found a text.");
    }

    @Test
    void recordWithoutAFaultIsReadAsAWhole() {
        JudgedRule types = types(receipt("\"annualSales\":1", ""));
        assertThat(types.outcome()).isEqualTo(RuleStatus.PASSED);
        assertThat(types.reads()).extracting(ReadMember::pointer).containsExactly("");
    }
}
