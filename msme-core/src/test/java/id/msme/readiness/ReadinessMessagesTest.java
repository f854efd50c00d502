package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.language.Language;
import id.msme.language.Messages;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences on readiness stand in both languages with the same places. */
class ReadinessMessagesTest {

    private static List<String> keys(Language language) {
        return Messages.of(language).keys().stream()
                .filter(key -> key.startsWith("readiness."))
                .toList();
    }

    @Test
    void bothLanguagesHaveThem() {
        assertThat(keys(Language.ID)).isNotEmpty().isEqualTo(keys(Language.EN));
        assertThat(keys(Language.ID))
                .allSatisfy(key -> assertThat(Messages.of(Language.ID).places(key))
                        .isEqualTo(Messages.of(Language.EN).places(key)));
    }

    @Test
    void everyFactAndNoOtherHasAName() {
        assertThat(keys(Language.EN).stream().filter(key -> key.startsWith("readiness.fact.")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Fact.values())
                        .map(fact -> "readiness.fact." + fact.member())
                        .toList());
    }

    @Test
    void everyFactShowsItsValue() {
        for (Fact fact : Fact.values()) {
            for (Language language : Language.values()) {
                assertThat(ReadinessText.value(fact.max(), language))
                        .isNotBlank()
                        .doesNotContain("?");
            }
        }
        assertThat(ReadinessText.value(Measure.duration(Fact.RESPONSE_TIME, Duration.ofMinutes(90)), Language.ID))
                .isEqualTo("1,5 jam");
        assertThat(ReadinessText.value(Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(1)), Language.EN))
                .isEqualTo("0.000278 hours");
        assertThat(ReadinessText.value(Measure.days(Fact.DAYS_INACTIVE, 3), Language.EN))
                .isEqualTo("3 days");
        assertThat(ReadinessText.value(Measure.months(Fact.RECORDED_MONTHS, 3), Language.ID))
                .isEqualTo("3 bulan");
        assertThat(ReadinessText.value(Measure.decimal(Fact.RATING, "4.5"), Language.ID))
                .isEqualTo("4,5");
    }

    @Test
    void oneOfAUnitIsInTheSingular() {
        assertThat(ReadinessText.value(Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(1)), Language.EN))
                .isEqualTo("1 hour");
        assertThat(ReadinessText.value(Measure.days(Fact.DAYS_INACTIVE, 1), Language.EN))
                .isEqualTo("1 day");
        assertThat(ReadinessText.value(Measure.months(Fact.RECORDED_MONTHS, 1), Language.EN))
                .isEqualTo("1 month");
        assertThat(ReadinessText.value(Measure.months(Fact.RECORDED_MONTHS, 1), Language.ID))
                .isEqualTo("1 bulan");
    }

    @Test
    void questionAboutOnePointIsInTheSingular() {
        for (boolean isRefused : new boolean[] {false, true}) {
            var question = new Question(Fact.RATING, 1_000_000, isRefused);
            assertThat(question.text(Language.EN)).endsWith(" by about 1 point.");
            assertThat(question.text(Language.ID)).endsWith(" sekitar 1 poin.");
            assertThat(question.toString()).endsWith(" narrows by 1 point");
        }
    }
}
