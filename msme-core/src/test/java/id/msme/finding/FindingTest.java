package id.msme.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.msme.language.Language;
import id.msme.testkit.Contracts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    /** The codes that refuse nothing; all others refuse the member they point at. */
    private static final List<String> WARNINGS = List.of(
            "json.unknown-member",
            "npwp.superseded",
            "npwp16.check-digit",
            "npwp16.nik",
            "nik.regency",
            "kbli.superseded",
            "region.superseded",
            "phone.landline",
            "channel.unknown",
            "channel.closed",
            "scale.mismatch",
            "partner.superseded",
            "response.slow",
            "capacity.short");

    @Test
    void severityIsThatOfTheCode() {
        assertThat(FindingCode.standardCodes().stream()
                        .filter(code -> code.severity() == Severity.WARNING)
                        .map(FindingCode::id))
                .containsExactlyElementsOf(WARNINGS);
        assertThat(Finding.of(FindingCode.NPWP16_NIK, "", "x").isError()).isFalse();
        assertThat(Finding.of(FindingCode.NPWP16_NIK, "", "x").severity()).isEqualTo(Severity.WARNING);
        assertThat(Finding.of(FindingCode.CONSENT_MISSING, "").isError()).isTrue();
    }

    @Test
    void codesAreInTheOrderInWhichTheyAreTold() {
        assertThat(List.copyOf(FindingCode.standardCodes()))
                .hasSize(53)
                .isSortedAccordingTo(Comparator.comparingInt(FindingCode::order))
                .doesNotHaveDuplicates()
                .startsWith(FindingCode.JSON_SYNTAX, FindingCode.JSON_DUPLICATE_MEMBER)
                .endsWith(FindingCode.RESPONSE_SLOW, FindingCode.CAPACITY_SHORT);
    }

    @Test
    void codesAreFoundById() {
        assertThat(FindingCode.standardCodes())
                .allSatisfy(code -> assertThat(FindingCode.find(code.id())).containsSame(code));
        assertThat(FindingCode.find("nib.none")).isEmpty();
        assertThat(FindingCode.find("x-own")).isEmpty();
    }

    @Test
    void argumentsAreNamedByTheCode() {
        var finding = Finding.of(FindingCode.NIK_PROVINCE, "/msme/owner/nik", "31************01", "99");
        assertThat(finding.arguments())
                .containsExactly(Map.entry("given", "31************01"), Map.entry("province", "99"));
        assertThat(finding)
                .hasToString("ERROR nik.province at \"/msme/owner/nik\" {given=31************01, province=99}");
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(FindingCode.NIK_PROVINCE, "", "99"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(FindingCode.CONSENT_MISSING, "", "99"))
                .withMessage("consent.missing has the arguments []; found 1 value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(FindingCode.NIB_FORMAT, "", Map.of("size", "3")));
    }

    @Test
    void argumentsAreCopiedAndComeInTheOrderOfTheCode() {
        var given = new LinkedHashMap<String, String>();
        given.put("submittedOn", "2019-05-20");
        given.put("date", "2019-05-21");
        var finding = new Finding(FindingCode.DATE_ORDER, "/a", given);
        given.clear();
        assertThat(finding.arguments())
                .containsExactly(Map.entry("date", "2019-05-21"), Map.entry("submittedOn", "2019-05-20"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.arguments().clear());
    }

    @Test
    void argumentsOfACustomCodeComeInItsOrder() {
        var code = FindingCode.custom("x-shop.photo-missing", Severity.WARNING)
                .arguments("what", "count")
                .message(Language.ID, "Kurang {count} {what}.")
                .message(Language.EN, "Lacks {count} {what}.")
                .build();
        var given = new LinkedHashMap<String, String>();
        given.put("count", "2");
        given.put("what", "MICRO");
        assertThat(new Finding(code, "", given)).isEqualTo(Finding.of(code, "", "MICRO", "2"));
        assertThat(new Finding(code, "", given).arguments())
                .containsExactly(Map.entry("what", "MICRO"), Map.entry("count", "2"));
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(code, "", "MICRO"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(code, "", Map.of("what", "MICRO")));
    }

    @Test
    void whatWasStatedIsNotTranslated() {
        assertThat(Finding.of(FindingCode.PARTNER_UNKNOWN, "/partner", "string", "go-online", "shopee")
                        .message(Language.ID))
                .contains("\"string\"");
        assertThat(Finding.of(FindingCode.JSON_TYPE, "/id", "string", "number").message(Language.ID))
                .doesNotContain("string")
                .doesNotContain("number");
    }

    @Test
    void argumentsAreAMap() {
        Map<String, String> arguments = Finding.of(FindingCode.DATE_ORDER, "/a", "2019-05-21", "2019-05-20")
                .arguments();
        assertThat(arguments.get("submittedOn")).isEqualTo("2019-05-20");
        assertThat(arguments.get("other")).isNull();
        assertThat(arguments.containsKey("date")).isTrue();
        assertThat(arguments.containsKey("2019-05-21")).isFalse();
        assertThat(arguments).hasSize(2).isEqualTo(Map.of("date", "2019-05-21", "submittedOn", "2019-05-20"));
    }

    @Test
    void argumentsOfAnotherCodeAreRefused() {
        Map<String, String> ofTwo = Finding.of(FindingCode.DATE_ORDER, "/a", "2019-05-21", "2019-05-20")
                .arguments();
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(FindingCode.NIB_FORMAT, "/a", ofTwo));
    }

    @Test
    void pointerIsEmptyOrStartsWithASlash() {
        assertThat(Finding.of(FindingCode.CONSENT_MISSING, "").pointer()).isEmpty();
        assertThat(Finding.of(FindingCode.CONSENT_MISSING, "/consent").pointer())
                .isEqualTo("/consent");
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(FindingCode.CONSENT_MISSING, "consent"));
    }

    @Test
    void isAValue() {
        Contracts.assertValue(
                Finding.of(FindingCode.NIB_FORMAT, "/msme/nib", "12", "wrong-length"),
                new Finding(FindingCode.NIB_FORMAT, "/msme/nib", Map.of("length", "12", "fault", "wrong-length")),
                Finding.of(FindingCode.NIB_FORMAT, "/msme/nib", "14", "wrong-length"));
    }

    private static FindingCode custom(String id) {
        return FindingCode.custom(id, Severity.WARNING)
                .arguments("what")
                .message(Language.ID, "Kurang {what}.")
                .message(Language.EN, "Lacks {what}.")
                .build();
    }

    @Test
    void customCodeBringsItsMessages() {
        var code = custom("x-shop.photo-missing");
        var finding = Finding.of(code, "/msme", "MICRO");
        assertThat(finding.message(Language.ID)).isEqualTo("Kurang usaha mikro.");
        assertThat(finding.message(Language.EN)).isEqualTo("Lacks micro.");
        assertThat(finding.isError()).isFalse();
        assertThat(code.order()).isEqualTo(Integer.MAX_VALUE);
        assertThat(code.argumentNames()).containsExactly("what");
        Contracts.assertValue(code, custom("x-shop.photo-missing"), custom("x-other"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "x-",
                "own",
                "nib.format",
                "X-own",
                "x-Own",
                "x-own.",
                "x-.own",
                "x-a..b",
                "x-a b",
                "x-é",
                "x-１"
            })
    void otherNamesForACustomCodeAreRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingCode.custom(id, Severity.ERROR))
                .withMessageContaining("x-");
    }

    @Test
    void customCodeNeedsAMessageInEveryLanguage() {
        var builder = FindingCode.custom("x-own", Severity.ERROR).message(Language.EN, "Only English.");
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("no message in language " + Language.ID);
        assertThat(builder.message(Language.ID, "Lengkap.").build().id()).isEqualTo("x-own");
    }

    @Test
    void messagesOfACustomCodeNameItsArgumentsOnly() {
        var builder = FindingCode.custom("x-own", Severity.ERROR)
                .arguments("kbli")
                .message(Language.ID, "Kurang {what}.")
                .message(Language.EN, "Lacks {kbli}.");
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("{what}");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.message(Language.EN, "Lacks {what."));
        builder.message(Language.ID, "Kurang {kbli}.").arguments("kbli", "kbli");
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("twice");
    }

    @Test
    void exceptionCarriesTheFindingAndSpeaksEnglish() {
        var exception = new FindingException(Finding.of(FindingCode.REGION_FORMAT, "", "####", "wrong-form"));
        assertThat(exception)
                .hasMessage(
                        "region.format: A region is written PP.RR, province and regency or city, such as 34.71; found \"####\".");
        assertThat(exception.finding().code()).isEqualTo(FindingCode.REGION_FORMAT);
    }
}
