package id.msme.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.condition.EligibilityRule;
import id.msme.condition.ScaleIn;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.form.EnrolmentForm;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictComparisonTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final Catalogue STANDARD = Catalogue.standard();

    private static EnrolmentForm selling(long rupiah) {
        return EnrolmentForm.builder()
                .id("A-1")
                .program("go-online")
                .partner("shopee")
                .submittedOn("2024-05-20")
                .consent(true)
                .name("Batik Contoh")
                .nib("1234567890123")
                .kbli("14111")
                .region("34.71")
                .annualSales(rupiah)
                .build();
    }

    private static VerdictComparison compare(Catalogue after, long... sales) {
        var before = EnrolmentValidator.of(STANDARD, AS_OF);
        var then = EnrolmentValidator.of(after, AS_OF);
        var comparison = VerdictComparison.builder(STANDARD, after, AS_OF);
        for (long rupiah : sales) {
            EnrolmentForm form = selling(rupiah);
            comparison.add(before.judge(form), then.judge(form));
        }
        return comparison.build();
    }

    private static Catalogue withMicroUpTo(String bound) {
        return STANDARD.withScaleRule("pp-7-2021", rule -> rule.microSalesUpTo(bound));
    }

    @Test
    void catalogueComparedWithItselfShowsNothing() {
        var nothing = compare(STANDARD, 0, 2_000_000_000L, 2_000_000_001L, 60_000_000_000L);
        assertThat(nothing.records()).isEqualTo(4);
        assertThat(nothing.total().changed()).isZero();
        assertThat(nothing.moves()).isEmpty();
        assertThat(nothing.programs()).isEmpty();
        assertThat(nothing.provinces()).isEmpty();
        assertThat(nothing.rules()).isEmpty();
        assertThat(nothing.basis().citations()).isEmpty();
    }

    @Test
    void movedBoundMovesThoseBetween() {
        var moved = compare(withMicroUpTo("3 miliar"), 2_000_000_000L, 2_000_000_001L, 3_000_000_000L, 3_000_000_001L);
        assertThat(moved.total()).hasToString("2 same, 0 newly accepted, 0 newly rejected, 2 moved");
        assertThat(moved.moves()).containsExactly(new MovedRecords(Scale.SMALL, Scale.MICRO, 2));
        assertThat(moved.programs()).containsOnlyKeys("go-online");
        assertThat(moved.provinces()).containsOnlyKeys("34");
        assertThat(moved.rules()).containsOnlyKeys("scale.pp-7-2021");
        assertThat(moved.basis().citations())
                .hasToString("[PP 7/2021, art. 35(2), (3), (5) and (6) [LAW], PP 7/2021, art. 35(4) [SECONDARY],"
                        + " PP 7/2021, changed by the caller [INFERENCE]]");
    }

    @Test
    void higherCeilingAdmitsAndNamesTheErrorThatIsGone() {
        var admitted = compare(
                STANDARD.withScaleRule("pp-7-2021", rule -> rule.mediumSalesUpTo("60 miliar")), 60_000_000_000L);
        assertThat(admitted.total().count(Change.NEWLY_ACCEPTED)).isEqualTo(1);
        assertThat(admitted.rules()).containsOnlyKeys("scale.not-msme");
        assertThat(admitted.moves()).containsExactly(new MovedRecords(Scale.LARGE, Scale.MEDIUM, 1));
    }

    @Test
    void newRuleOfAProgramIsNamedWithItsId() {
        var microOnly = STANDARD.withProgram(STANDARD.program("go-online").toBuilder()
                .addEligibility(new EligibilityRule("micro-only", new ScaleIn(List.of(Scale.MICRO))))
                .build());
        var rejected = compare(microOnly, 1, 2_000_000_001L);
        assertThat(rejected.total()).hasToString("1 same, 0 newly accepted, 1 newly rejected, 0 moved");
        assertThat(rejected.rules()).containsOnlyKeys("eligibility.not-met:micro-only");
    }

    @Test
    void comparisonsOfPartsAddUp() {
        Catalogue after = withMicroUpTo("3 miliar");
        assertThat(compare(after, 1, 2_500_000_000L).plus(compare(after, 2_600_000_000L, 60_000_000_000L)))
                .isEqualTo(compare(after, 2_500_000_000L, 60_000_000_000L, 2_600_000_000L, 1));
    }
}
