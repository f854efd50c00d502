package id.msme.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Test
    void absentRefusedAndZeroDiffer() {
        var evidence = Evidence.builder().refuse(Fact.STOCK).channels(0).build();
        assertThat(Measures.value(evidence, Fact.RATING)).isEqualTo(Measures.ABSENT);
        assertThat(Measures.value(evidence, Fact.STOCK)).isEqualTo(Measures.REFUSED);
        assertThat(Measures.value(evidence, Fact.CHANNELS)).isZero();
        assertThat(evidence.isKnown(Fact.RATING)).isFalse();
        assertThat(evidence.isKnown(Fact.STOCK)).isFalse();
        assertThat(evidence.isKnown(Fact.CHANNELS)).isTrue();
        assertThat(evidence.statement(Fact.RATING)).isEmpty();
        assertThat(evidence.statement(Fact.STOCK).orElseThrow().isUsable()).isFalse();
    }

    @Test
    void keepsDayAndSource() {
        var source = Citation.of("Survey of the village office", Reliability.DATA);
        var statement = Statement.of(Measure.months(Fact.RECORDED_MONTHS, 7))
                .withMeasuredOn(DAY)
                .withSource(source);
        var evidence = Evidence.builder().state(statement).build();
        assertThat(evidence.statements()).containsExactly(statement);
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void everyFactKeepsToItsRange(Fact fact) {
        long min = Measures.units(fact.min());
        long max = Measures.units(fact.max());
        assertThat(Evidence.none().with(fact.min()).value(fact)).isEqualTo(min);
        assertThat(Evidence.none().with(fact.max()).value(fact)).isEqualTo(max);
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.copyOf(Measures.view(any -> min - 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.copyOf(only(fact, max + 1)));
        assertThat(fact.best()).isNotEqualTo(fact.worst());
        assertThat(Fact.find(fact.member())).contains(fact);
    }

    private static Facts only(Fact fact, long value) {
        return Measures.view(asked -> asked == fact ? value : Measures.ABSENT);
    }

    @Test
    void namesThatAreNoFact() {
        assertThat(Fact.find("trainings")).isEmpty();
    }

    @Test
    void durationsAndDaysAreCounted() {
        var evidence = Evidence.builder()
                .responseTime(Duration.ofMillis(1_001))
                .lastOnlineActivityOn(DAY.minusDays(9), DAY)
                .build();
        assertThat(Measures.value(evidence, Fact.RESPONSE_TIME)).isEqualTo(2);
        assertThat(Measures.value(evidence, Fact.DAYS_INACTIVE)).isEqualTo(9);
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.builder().responseTime(Duration.ofSeconds(-5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder().lastOnlineActivityOn(DAY.plusDays(3), DAY));
    }

    @Test
    void negativesAreNoWayToBeAbsent() {
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.builder().responseTime(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder().lastOnlineActivityOn(DAY.plusDays(2), DAY));
    }

    @Test
    void copiesFactsHeldElsewhere() {
        Facts stock = fact -> Optional.of(Measure.count(Fact.STOCK, 5)).filter(measure -> measure.fact() == fact);
        assertThat(stock.isKnown(Fact.STOCK)).isTrue();
        assertThat(stock.isKnown(Fact.RATING)).isFalse();
        assertThat(stock.isRefused(Fact.RATING)).isFalse();
        assertThat(Evidence.copyOf(stock)).isEqualTo(Evidence.builder().stock(5).build());
    }

    @Test
    void copiesWhatWasRefusedElsewhere() {
        Facts facts = new Facts() {
            @Override
            public Optional<Measure> measure(Fact fact) {
                return Optional.empty();
            }

            @Override
            public boolean isRefused(Fact fact) {
                return fact == Fact.RATING;
            }
        };
        assertThat(Evidence.copyOf(facts))
                .isEqualTo(Evidence.builder().refuse(Fact.RATING).build());
    }

    @Test
    void viewOfNumbersIsAViewOfMeasures() {
        Facts facts = Measures.view(fact -> switch (fact) {
            case STOCK -> 5;
            case RATING -> Measures.REFUSED;
            default -> Measures.ABSENT;
        });
        assertThat(facts.measure(Fact.STOCK)).contains(Measure.count(Fact.STOCK, 5));
        assertThat(facts.measure(Fact.RATING)).isEmpty();
        assertThat(facts.isRefused(Fact.RATING)).isTrue();
        assertThat(facts.isRefused(Fact.CHANNELS)).isFalse();
        assertThat(facts.isKnown(Fact.RATING)).isFalse();
    }

    @Test
    void measureOfAnotherFactIsRefused() {
        Facts facts = fact -> Optional.of(Measure.count(Fact.STOCK, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.copyOf(facts))
                .withMessage("a measure of digitalLiteracy.skills was expected; found one of stock");
    }

    @Test
    void showsNoValue() {
        var evidence = Evidence.none().with(Measure.count(Fact.STOCK, 987_654));
        assertThat(evidence).hasToString("Evidence[STOCK] and 0 trainings");
        assertThat(evidence.statements().get(0)).hasToString("stock stated");
        assertThat(Statement.refused(Fact.STOCK).withMeasuredOn(DAY)).hasToString("stock refused for 2024-05-20");
        assertThat(Evidence.builder().stock(987_654)).hasToString("Evidence.Builder with 1 fact");
        assertThat(evidence.without(Fact.STOCK)).isEqualTo(Evidence.none());
    }

    @Test
    void nothingWaitedAndActiveTodayAreKnown() {
        var evidence = Evidence.builder()
                .responseTime(Duration.ZERO)
                .lastOnlineActivityOn(DAY, DAY)
                .build();
        assertThat(Measures.value(evidence, Fact.RESPONSE_TIME)).isZero();
        assertThat(Measures.value(evidence, Fact.DAYS_INACTIVE)).isZero();
    }

    @Test
    void differsByFactsAndByTrainings() {
        var training = new FinishedTraining("training.bookkeeping", Optional.empty(), DAY);
        var trained = Evidence.builder().training(training).training(training).build();
        assertThat(trained.trainings()).hasSize(2);
        assertThat(trained)
                .isNotEqualTo(Evidence.none())
                .isNotEqualTo(trained.with(Measure.count(Fact.STOCK, 1)))
                .isEqualTo(trained.with(Measure.count(Fact.STOCK, 1)).without(Fact.STOCK))
                .hasSameHashCodeAs(trained.with(Measure.count(Fact.STOCK, 1)).without(Fact.STOCK));
    }

    @Test
    void trainingHasAnId() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FinishedTraining(" ", Optional.empty(), DAY));
    }
}
