package id.msme.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.language.Language;
import id.msme.language.Wording;
import id.msme.testkit.Contracts;
import org.junit.jupiter.api.Test;

class FindingTextsTest {

    private static final Wording NIB =
            new Wording("NIB Anda harus 13 angka, bukan {length}.", "Your NIB needs 13 digits, not {length}.");

    private static final FindingTexts TEXTS = FindingTexts.standard().with(FindingCode.NIB_FORMAT, NIB);

    private static final Finding FINDING = Finding.of(FindingCode.NIB_FORMAT, "/msme/nib", "12", "");

    @Test
    void textOfTheApplicationTakesThePlaceOfTheLibrarysInEachLanguage() {
        assertThat(TEXTS.message(FINDING, Language.ID)).isEqualTo("NIB Anda harus 13 angka, bukan 12.");
        assertThat(TEXTS.message(FINDING, Language.EN)).isEqualTo("Your NIB needs 13 digits, not 12.");
    }

    @Test
    void otherCodesKeepTheirText() {
        Finding other = Finding.of(FindingCode.CONSENT_MISSING, "/consent");
        for (Language language : Language.values()) {
            assertThat(TEXTS.message(other, language)).isEqualTo(other.message(language));
            assertThat(FindingTexts.standard().message(FINDING, language)).isEqualTo(FINDING.message(language));
        }
    }

    @Test
    void wordsOfTheLibraryAreInTheLanguageOfTheText() {
        var texts = FindingTexts.standard()
                .with(
                        FindingCode.SCALE_MISMATCH,
                        new Wording("{declared}, bukan {computed}", "{declared}, not {computed}"));
        Finding finding = Finding.of(FindingCode.SCALE_MISMATCH, "/msme/declaredScale", "MICRO", "SMALL", "uu-20-2008");
        assertThat(texts.message(finding, Language.EN)).isEqualTo("micro, not small");
        assertThat(texts.message(finding, Language.ID)).isEqualTo("usaha mikro, bukan usaha kecil");
    }

    @Test
    void whatExplainsAFindingFollowsTheText() {
        var texts = FindingTexts.standard()
                .with(FindingCode.ELIGIBILITY_NOT_MET, new Wording("Belum memenuhi syarat.", "Not eligible yet."));
        Finding finding = Finding.explained(FindingCode.ELIGIBILITY_NOT_MET, "", language -> "Because.", "small-only");
        assertThat(texts.message(finding, Language.EN))
                .startsWith("Not eligible yet.")
                .endsWith("Because.");
    }

    @Test
    void placeWithoutArgumentIsRefusedWithTheValidOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXTS.with(FindingCode.NIB_FORMAT, new Wording("{length}", "{digits}")))
                .withMessage("the en text of nib.format names {digits}; its arguments are [length, fault]");
    }

    @Test
    void equalTextsAreEqual() {
        Contracts.assertValue(
                TEXTS, FindingTexts.standard().with(FindingCode.NIB_FORMAT, NIB), FindingTexts.standard());
        assertThat(TEXTS).hasToString("FindingTexts with other texts for [nib.format]");
    }
}
