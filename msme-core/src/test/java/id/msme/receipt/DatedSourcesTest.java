package id.msme.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.form.EnrolmentForm;
import id.msme.form.EnrolmentFormBuilder;
import id.msme.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A receipt cites the sources that were in force on the day of submission, and says which are old. */
class DatedSourcesTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));
    private static final String OWN = "On the day of submission this was the library's own rule";

    private static EnrolmentFormBuilder form() {
        return EnrolmentForm.builder()
                .id("A-1")
                .program("go-online")
                .partner("shopee")
                .consent(false)
                .name("Batik Contoh")
                .nib("123")
                .npwp("123")
                .nik("123")
                .kbli("123")
                .region("123")
                .annualSales(450_000_000);
    }

    private static JudgedRule rule(String rule, EnrolmentForm form) {
        return Receipts.of(VALIDATOR).receipt(form).rules().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(JudgedRule rule) {
        return rule.basis().stream().map(RuleBasis::title).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "consent.missing, 2022-10-16, ''",
        "consent.missing, 2022-10-17, UU 27/2022",
        "npwp.format, 2022-07-13, ''",
        "npwp.format, 2022-07-14, PMK 112/PMK.03/2022",
        "nib.format, 2018-12-31, ''",
        "nib.format, 2019-01-01, PP 24/2018",
        "nib.format, 2025-10-31, PP 24/2018",
        "nib.format, 2025-11-01, PP 24/2018;Permen Investasi/BKPM 5/2025",
        "nik.format, 2007-12-31, ''",
        "nik.format, 2008-01-01, PP 37/2007",
        "nik.format, 2019-05-20, PP 37/2007",
        "nik.format, 2020-01-01, PP 37/2007;PP 40/2019",
        "region.format, 2025-06-22, ''",
        "region.format, 2025-06-23, Kepmendagri 300.2.2-2430/2025",
        "kbli.format, 2020-12-31, ''",
        "kbli.format, 2025-12-18, BPS Regulation 2/2020; last day: our reading of BPS Regulation 7/2025 art. 5;BPS Regulation 7/2025"
    })
    void citesWhatWasInForce(String id, String day, String titles) {
        JudgedRule failed = rule(id, form().submittedOn(day).build());
        assertThat(failed.outcome()).isEqualTo(RuleStatus.FAILED);
        assertThat(String.join(";", titles(failed))).isEqualTo(titles);
        assertThat(failed.because(Language.EN).contains(OWN)).isEqualTo(titles.isEmpty());
        assertThat(failed.because(Language.ID).contains("aturan pustaka sendiri"))
                .isEqualTo(titles.isEmpty());
    }

    @Test
    void ownRuleNamesItsLaterBasis() {
        JudgedRule consent =
                rule("consent.missing", form().submittedOn("2019-05-20").build());
        assertThat(consent.because(Language.EN))
                .endsWith(OWN + ": none of its sources is known to have been in force yet. Its later basis: "
                        + "UU 27/2022, from 2022-10-17 (secondary source).");
        assertThat(consent.because(Language.ID))
                .endsWith("Dasarnya kemudian: UU 27/2022, sejak 2022-10-17 (sumber sekunder).");
    }

    @ParameterizedTest
    @CsvSource({
        "nib.format, 2020-12-31, PP 24/2018, false",
        "nib.format, 2021-01-01, PP 24/2018, true",
        "nib.format, 2026-05-20, PP 24/2018, true",
        "nik.format, 2018-12-31, PP 37/2007, false",
        "nik.format, 2026-05-20, PP 37/2007, true"
    })
    void replacedSourceIsMarked(String id, String day, String title, boolean isOld) {
        JudgedRule failed = rule(id, form().submittedOn(day).build());
        assertThat(titles(failed)).contains(title);
        assertThat(failed.because(Language.EN).contains(title + " has since been replaced."))
                .isEqualTo(isOld);
        assertThat(failed.because(Language.ID).contains(title + " kini sudah diganti."))
                .isEqualTo(isOld);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-18, false", "2026-06-19, true"})
    void lastDayIsNamedIfItIsKnown(String day, boolean isOld) {
        JudgedRule failed = rule("kbli.format", form().submittedOn(day).build());
        assertThat(failed.because(Language.EN).contains("BPS Regulation 2/2020 could be used until 2026-06-18."))
                .isEqualTo(isOld);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-20, 14111, ''",
        "2021-01-01, 14111, BPS Regulation 2/2020",
        "2025-12-18, 14111, BPS Regulation 7/2025",
        "2026-11-01, 45101, BPS Regulation 2/2020"
    })
    void editionIsTheNewestOfTheDay(String day, String kbli, String title) {
        JudgedRule rule =
                rule("kbli.unknown", form().submittedOn(day).kbli(kbli).build());
        assertThat(titles(rule)).hasSize(title.isEmpty() ? 0 : 1).allMatch(one -> one.startsWith(title));
    }

    /** A rule that compares its source's days with the day of submission cites it before its first day too. */
    @Test
    void ruleThatComparesDaysCitesThem() {
        EnrolmentForm early = form().submittedOn("2020-05-20")
                .region("93.01")
                .npwp("12.345.678.2-123.000")
                .build();
        assertThat(titles(rule("region.not-in-force", early)))
                .singleElement()
                .asString()
                .startsWith("UU 14/2022");
        assertThat(titles(rule("npwp.superseded", early))).containsExactly("PER-6/PJ/2024");
    }

    @Test
    void withoutADayTodaysSourcesAreCited() {
        assertThat(titles(rule("consent.missing", form().build()))).containsExactly("UU 27/2022");
        assertThat(rule("nib.format", form().build()).because(Language.EN))
                .endsWith("PP 24/2018 has since been replaced.");
    }
}
