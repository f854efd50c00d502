package id.msme.json.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Unit;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.DocumentException;
import id.msme.language.Language;
import id.msme.program.Program;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A receipt that was changed in any one place does not agree, whatever the language in which it was written. */
@Isolated("changes the locale")
class ForgedReceiptTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RECORD = "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\","
            + "\"submittedOn\":\"2026-05-20\",\"consent\":true,\"msme\":{\"name\":\"Kopi\",\"nib\":\"9988776655443\","
            + "\"kbli\":\"14111\",\"region\":\"34.71\",\"annualSales\":287654321,\"employees\":1,\"phone\":\"0215551234\"}}";
    private static final ReceiptIssuer ISSUER = ReceiptIssuer.of(
                    EnrolmentValidator.of(catalogue(), LocalDate.of(2026, 11, 1)))
            .withSalts(() -> "000102030405060708090a0b0c0d0e0f");

    /** Where the record was found, and what wrote the sentences. */
    private static final List<String> NOT_COMPARED = List.of("/file", "/library", "/line");

    private static Catalogue catalogue() {
        Program program = Catalogue.standard().program("go-online").toBuilder()
                .addEligibility(
                        new EligibilityRule("staff", Condition.employees(Unit.COUNT.atLeast(2))),
                        new EligibilityRule("age", Condition.operatingMonths(Unit.MONTHS.atLeast(6))))
                .build();
        return Catalogue.standard().withProgram(program);
    }

    private static IssuedReceipt issue() {
        return ISSUER.issue(RECORD.getBytes(StandardCharsets.UTF_8), "records.jsonl", 1);
    }

    private static boolean agrees(JsonNode receipt) {
        try {
            IssuedReceipt read = ReceiptReader.read(JSON.writeValueAsBytes(receipt));
            return ReceiptCheck.of(read, issue()).agrees();
        } catch (DocumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMemberCanBeChangedOrTakenAway(Language language) {
        JsonNode receipt = JSON.readTree(ReceiptWriter.write(issue(), language));
        assertThat(agrees(receipt)).isTrue();
        var forged = new ArrayList<String>();
        visit(receipt, "", place -> {
            if (!NOT_COMPARED.contains(place) && agrees(receipt)) {
                forged.add(place);
            }
        });

        assertThat(forged).isEmpty();
        assertThat(agrees(receipt)).isTrue();
    }

    /** Changes each value and takes it away, calls, and puts it back. */
    private static void visit(JsonNode node, String place, Consumer<String> changed) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                String at = place + "/" + name;
                JsonNode value = object.get(name);
                visit(value, at, changed);
                if (value.isString() || value.isBoolean() || value.isNull()) {
                    object.set(name, other(value));
                    changed.accept(at);
                    object.set(name, value);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String at = place + "/" + i;
                JsonNode value = array.get(i);
                visit(value, at, changed);
                array.remove(i);
                changed.accept(at);
                array.insert(i, value);
            }
        }
    }

    private static JsonNode other(JsonNode value) {
        if (value.isBoolean()) {
            return JSON.valueToTree(!value.booleanValue());
        }
        String text = value.isNull() ? "" : value.stringValue();
        return JSON.valueToTree(
                switch (text) {
                    case "PASSED" -> "SILENT";
                    case "SILENT", "FAILED", "UNDETERMINED" -> "PASSED";
                    case "STATED" -> "ABSENT";
                    case "ABSENT" -> "STATED";
                    case "MICRO" -> "SMALL";
                    case "LAW" -> "OFFICIAL";
                    case "INFERENCE" -> "LAW";
                    default ->
                        text.isEmpty()
                                ? "x"
                                : text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) ^ 1);
                });
    }

    @Test
    void sentencesOfAnotherVersionAreNotCompared() {
        String written = ReceiptWriter.write(issue(), Language.ID);
        String version = issue().library();
        IssuedReceipt other = ReceiptReader.read(written.replace("\"library\":\"" + version, "\"library\":\"0.0.9")
                .replaceFirst("\"because\":\"", "\"because\":\"Dahulu: ")
                .getBytes(StandardCharsets.UTF_8));
        ReceiptCheck check = ReceiptCheck.of(other, issue());

        assertThat(check.agrees()).isTrue();
        assertThat(check.explain(Language.EN).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("0.0.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id-ID", "tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist"})
    void receiptOfOneLocaleAgreesInAnother(String locale) {
        byte[] written = ReceiptWriter.write(issue(), Language.EN).getBytes(StandardCharsets.UTF_8);
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(ReceiptCheck.of(ReceiptReader.read(written), issue()).agrees())
                    .isTrue();
        } finally {
            Locale.setDefault(usual);
        }
    }
}
