package id.msme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.scale.Scale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CohortTallyTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final ReadinessModel MODEL = Catalogue.standard().models().standard();

    private static CohortTally tally(int... provinces) {
        var builder = CohortTally.builder();
        for (int province : provinces) {
            builder.add(
                    MODEL.assess(Evidence.none(), AS_OF),
                    Optional.empty(),
                    Optional.of(Integer.toString(province)),
                    List.of());
        }
        return builder.build();
    }

    @Test
    void countsEachAspect() {
        Evidence slow = Evidence.none()
                .with(Measure.duration(Fact.RESPONSE_TIME, Duration.ofDays(3)))
                .with(Measure.decimal(Fact.LITERACY_SKILLS, "2"));
        Assessment assessment = MODEL.assess(slow, AS_OF);
        var treatment = Catalogue.standard().models().treatment().recommend(Scale.MICRO, assessment);
        CohortTally tally = CohortTally.builder()
                .add(assessment, Optional.of(Scale.MICRO), Optional.of("34"), treatment)
                .add(MODEL.assess(Evidence.none(), AS_OF), Optional.empty(), Optional.empty(), List.of())
                .build();
        assertThat(tally.msmes()).isEqualTo(2);
        assertThat(tally.counts(CohortAspect.LEVEL)).isEqualTo(Map.of("", 2L));
        assertThat(tally.counts(CohortAspect.SCALE)).isEqualTo(Map.of("", 1L, "MICRO", 1L));
        assertThat(tally.counts(CohortAspect.PROVINCE)).isEqualTo(Map.of("", 1L, "34", 1L));
        assertThat(tally.counts(CohortAspect.WEAKEST)).isEqualTo(Map.of("", 1L, "RESPONSIVENESS", 1L));
        assertThat(tally.counts(CohortAspect.GATE)).isEqualTo(Map.of("response.slow", 1L));
        assertThat(tally.counts(CohortAspect.TREATMENT))
                .isEqualTo(Map.of("training.digital-skills", 1L, "training.serving-customers", 1L));
        assertThat(tally).hasToString("CohortTally of 2");
    }

    @Test
    void smallCountsAreLeftOutAndOneMoreWhereTheyCouldBeTold() {
        CohortTally tally = tally(11, 11, 11, 12, 13, 13, 13, 13);
        assertThat(tally.cells(CohortAspect.PROVINCE, 1))
                .allMatch(cell -> cell.count().isPresent());
        assertThat(tally.cells(CohortAspect.PROVINCE, 2))
                .containsExactly(
                        new CohortCell("11", OptionalLong.empty()),
                        new CohortCell("12", OptionalLong.empty()),
                        new CohortCell("13", OptionalLong.of(4)));
        assertThat(tally.cells(CohortAspect.PROVINCE, 4))
                .containsExactly(
                        new CohortCell("11", OptionalLong.empty()),
                        new CohortCell("12", OptionalLong.empty()),
                        new CohortCell("13", OptionalLong.of(4)));
        // Two hidden ones that are 2 together would both be 1.
        assertThat(tally(11, 12, 13, 13, 13, 13, 13, 14, 14, 14, 14, 14, 14).cells(CohortAspect.PROVINCE, 5))
                .containsExactly(
                        new CohortCell("11", OptionalLong.empty()),
                        new CohortCell("12", OptionalLong.empty()),
                        new CohortCell("13", OptionalLong.empty()),
                        new CohortCell("14", OptionalLong.of(6)));
        assertThatIllegalArgumentException().isThrownBy(() -> tally.cells(CohortAspect.PROVINCE, 0));
    }

    @Property(tries = 100)
    void noSmallCountCanBeTold(@ForAll @Size(max = 60) List<@IntRange(min = 11, max = 18) Integer> provinces) {
        CohortTally tally = tally(provinces.stream().mapToInt(Integer::intValue).toArray());
        var cells = tally.cells(CohortAspect.PROVINCE, 5);
        long hidden = cells.stream().filter(cell -> cell.count().isEmpty()).count();
        assertThat(cells).allSatisfy(cell -> assertThat(cell.count().orElse(5)).isGreaterThanOrEqualTo(5));
        // One hidden count alone would be the total less the others; a cohort of one cell has no other to hide.
        assertThat(hidden == 1 && cells.size() > 1).isFalse();
    }

    @Test
    void differsByItsCounts() {
        assertThat(tally(11, 12))
                .isEqualTo(tally(12, 11))
                .isNotEqualTo(tally(11, 11))
                .isNotEqualTo(tally(11));
    }

    @Property(tries = 100)
    void addingUpHasNoOrder(
            @ForAll @Size(max = 20) List<@IntRange(min = 11, max = 14) Integer> some,
            @ForAll @Size(max = 20) List<@IntRange(min = 11, max = 14) Integer> others) {
        CohortTally one = tally(some.stream().mapToInt(Integer::intValue).toArray());
        CohortTally other = tally(others.stream().mapToInt(Integer::intValue).toArray());
        CohortTally none = CohortTally.builder().build();
        assertThat(one.plus(other)).isEqualTo(other.plus(one)).hasSameHashCodeAs(other.plus(one));
        assertThat(one.plus(none)).isEqualTo(one);
        assertThat(one.plus(other).msmes()).isEqualTo(some.size() + others.size());
    }
}
