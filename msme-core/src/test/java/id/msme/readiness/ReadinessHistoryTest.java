package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Change between assessments, and what is kept up. */
class ReadinessHistoryTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final ReadinessModel MODEL = Catalogue.standard().models().standard();
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static Assessment months(long months) {
        return MODEL.assess(Evidence.none().with(Measure.months(Fact.RECORDED_MONTHS, months)), AS_OF);
    }

    @Test
    void changeOnlyWhereItIsSure() {
        Change change = months(7).since(months(5));
        assertThat(change.dimensions())
                .containsEntry("RECORD_KEEPING", Movement.IMPROVED)
                .containsEntry("RESPONSIVENESS", Movement.UNCERTAIN);
        assertThat(change.overall()).isEqualTo(Movement.UNCERTAIN);
        assertThat(months(5).since(months(7)).dimensions()).containsEntry("RECORD_KEEPING", Movement.DECLINED);
        assertThat(months(5).since(months(5)).dimensions()).containsEntry("RECORD_KEEPING", Movement.UNCHANGED);
    }

    @Test
    void otherVersionsDoNotCompare() {
        var other = MODEL.toBuilder().version("2").build().assess(Evidence.none(), AS_OF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.since(months(1)))
                .withMessageContaining("readiness 1 and readiness 2");
        var changed = MODEL.toBuilder().gates(List.of()).build().assess(Evidence.none(), AS_OF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changed.since(months(1)))
                .withMessageContaining("a version of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.standard()
                        .models()
                        .officials()
                        .assess(Evidence.none(), AS_OF)
                        .since(months(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadinessHistory.of(
                        List.of(new DatedAssessment(START, months(1)), new DatedAssessment(START.plusDays(1), other))));
    }

    @Test
    void otherModelsDoNotCompareEitherWay() {
        var official = Catalogue.standard().models().officials().assess(Evidence.none(), AS_OF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> months(1).since(official))
                .withMessageContaining("do not compare");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change(official, months(1), Movement.UNCERTAIN, Map.of()))
                .withMessageContaining("do not compare");
    }

    /** One sign a month: o for open, c for closed, u for cannot tell. */
    @ParameterizedTest
    @CsvSource({
        "oo, KEPT_UP, ",
        "ooo, KEPT_UP, ",
        "ouo, KEPT_UP, ",
        "o, CANNOT_TELL, ",
        "c, CANNOT_TELL, ",
        "ou, CANNOT_TELL, ",
        "uu, CANNOT_TELL, ",
        "cc, NEVER_REACHED, ",
        "co, RECOVERED, ",
        "oc, LAPSED, 2024-02-01",
        "occ, LAPSED, 2024-02-01",
        "ococ, LAPSED, 2024-04-01",
        "ouc, LAPSED, 2024-03-01",
        "ocu, CANNOT_TELL, 2024-02-01",
        "oco, RECOVERED, "
    })
    void upkeep(String looks, Upkeep.Status status, LocalDate lapsedOn) {
        var dated = new ArrayList<DatedAssessment>();
        for (int i = 0; i < looks.length(); i++) {
            var evidence = Evidence.none()
                    .with(Measure.count(Fact.STOCK, 100))
                    .with(Measure.count(Fact.MONTHLY_CAPACITY, 900));
            if (looks.charAt(i) != 'u') {
                evidence = evidence.with(
                        Measure.count(Fact.EXPECTED_MONTHLY_ORDERS, looks.charAt(i) == 'o' ? 1000 : 1001));
            }
            dated.add(new DatedAssessment(START.plusMonths(i), MODEL.assess(evidence, AS_OF)));
        }
        Collections.reverse(dated);
        assertThat(ReadinessHistory.of(dated).upkeep("capacity.short"))
                .isEqualTo(new Upkeep(status, Optional.ofNullable(lapsedOn)));
    }

    @Test
    void historyIsInOrderAndHasOneADay() {
        var first = new DatedAssessment(START, months(1));
        var second = new DatedAssessment(START.plusDays(1), months(2));
        var history = ReadinessHistory.of(List.of(second, first));
        assertThat(history.assessments()).containsExactly(first, second);
        assertThat(history.change().dimensions()).containsEntry("RECORD_KEEPING", Movement.IMPROVED);
        assertThatIllegalArgumentException().isThrownBy(() -> ReadinessHistory.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadinessHistory.of(List.of(first, new DatedAssessment(START, months(2)))))
                .withMessageContaining("2024-01-01");
    }
}
