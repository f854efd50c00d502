package id.msme.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.condition.EligibilityRule;
import id.msme.condition.OwnerSexIn;
import id.msme.condition.ProvinceIn;
import id.msme.condition.ScaleIn;
import id.msme.identity.Sex;
import id.msme.language.Language;
import id.msme.money.Rupiah;
import id.msme.population.MsmePopulation;
import id.msme.population.PopulationDimension;
import id.msme.population.ScaleMove;
import id.msme.scale.Scale;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReformTest {

    private static final Catalogue STANDARD = Catalogue.standard();
    private static final MsmePopulation POPULATION = MsmePopulation.of(STANDARD).withSize(50_000);
    private static final Reform MICRO_3BN =
            Reform.of("micro-3bn", r -> r.microSalesUpTo("3 miliar").from("2027-01-01"));

    @Test
    void lawHoldsUntilTheDayBeforeTheReform() {
        Catalogue after = MICRO_3BN.applyTo(STANDARD);
        Rupiah sales = Rupiah.parse("2,5 miliar");
        var lastDay = after.scales().bySales(sales, LocalDate.of(2026, 12, 31));
        assertThat(lastDay.scale()).hasValue(Scale.SMALL);
        assertThat(lastDay.basis())
                .isEqualTo(STANDARD.scales()
                        .bySales(sales, LocalDate.of(2026, 12, 31))
                        .basis());
        var firstDay = after.scales().bySales(sales, LocalDate.of(2027, 1, 1));
        assertThat(firstDay.scale()).hasValue(Scale.MICRO);
        assertThat(firstDay.toString()).contains("reform micro-3bn").doesNotContain("PP 7/2021");
        assertThat(after.edition()).isEqualTo(STANDARD.edition() + " with reform micro-3bn");
    }

    @Test
    void answersOfAReformNameItAndCiteNoLaw() {
        var answer = MICRO_3BN.applyTo(STANDARD).scales().bySales(Rupiah.of(1), LocalDate.of(2027, 1, 1));
        assertThat(answer.basis().rules()).containsExactly("micro-3bn");
        assertThat(answer.basis().citations()).allSatisfy(citation -> {
            assertThat(citation.reliability()).isEqualTo(Reliability.INFERENCE);
            assertThat(citation.work()).isEqualTo("reform micro-3bn");
        });
        assertThat(answer.explain(Language.ID).toString())
                .contains("reform micro-3bn")
                .doesNotContain("PP 7/2021");
        var effect = MICRO_3BN.compare(POPULATION);
        assertThat(effect.basis().citations())
                .extracting(one -> one.reliability())
                .containsOnly(Reliability.INFERENCE);
        assertThat(effect.explain(Language.EN).lines().get(0)).startsWith("Reform micro-3bn:");
    }

    @Test
    void movedBoundMovesThoseBetweenAndNobodyElse() {
        var effect = MICRO_3BN.compare(POPULATION);
        assertThat(effect.moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo(Scale.SMALL);
            assertThat(move.to()).isEqualTo(Scale.MICRO);
        });
        // 177,987 sell between 2 and 2.5 billion, and of the 15,972 up to 15 billion some up to 3 billion
        assertThat(effect.moved().msmes()).isBetween(177_987L - 1_500, 177_987L + 15_972 / 2);
        assertThat(effect.newlyIn().msmes()).isZero();
        assertThat(effect.newlyOut().msmes()).isZero();
    }

    @Test
    void movesByADimensionAddUp() {
        var effect = MICRO_3BN.compare(POPULATION, PopulationDimension.ISLAND, PopulationDimension.SEX);
        assertThat(effect.moves().stream()
                        .mapToLong(move -> move.count().msmes())
                        .sum())
                .isEqualTo(effect.moved().msmes());
        assertThat(effect.moves())
                .extracting(ScaleMove::cell)
                .allMatch(cell -> cell.values().size() == 2);
    }

    @Test
    void whoReadsThePopulationComparesTheSame() {
        var by = List.of(PopulationDimension.ISLAND);
        var builder = PopulationComparison.builder(MICRO_3BN, POPULATION, by);
        assertThat(builder).hasToString("PopulationComparison.Builder of micro-3bn over " + POPULATION);
        POPULATION.msmes().forEach(builder::add);
        assertThat(builder.build().explain(Language.EN))
                .isEqualTo(MICRO_3BN
                        .compare(POPULATION, PopulationDimension.ISLAND)
                        .explain(Language.EN));
    }

    @Test
    void reformThatChangesNothingMovesNobody() {
        var nothing = Reform.of(
                "as-it-is",
                r -> r.microSalesUpTo("2 miliar")
                        .program("go-online", program -> program)
                        .target("dm-2024", target -> target));
        assertThat(nothing.applyTo(STANDARD)).isSameAs(STANDARD);
        var effect = nothing.compare(POPULATION);
        assertThat(effect.moved().msmes()).isZero();
        assertThat(effect.moves()).isEmpty();
        assertThat(effect.programs()).isEmpty();
    }

    @Test
    void lowerCeilingPutsMsmesOut() {
        var effect =
                Reform.of("medium-40bn", r -> r.mediumSalesUpTo("40 miliar")).compare(POPULATION);
        assertThat(effect.newlyOut().msmes())
                .isPositive()
                .isEqualTo(effect.moved().msmes());
    }

    @Test
    void programOpenedOrClosedByARuleShowsWhoIsInAndOut() {
        var women = Reform.of(
                "women-first",
                r -> r.program(
                        "go-online",
                        program -> program.toBuilder()
                                .addEligibility(new EligibilityRule("women", new OwnerSexIn(List.of(Sex.FEMALE))))
                                .addEligibility(new EligibilityRule(
                                        "java", new ProvinceIn(List.of("31", "32", "33", "34", "35", "36"))))
                                .addEligibility(new EligibilityRule("micro", new ScaleIn(List.of(Scale.MICRO))))
                                .build()));
        var effect = women.compare(POPULATION);
        assertThat(effect.programs()).singleElement().satisfies(program -> {
            assertThat(program.before().msmes()).isEqualTo(64_194_056);
            assertThat(program.after().share()).isBetween(0.387, 0.396);
            assertThat(program.newlyOut().msmes())
                    .isEqualTo(64_194_056 - program.after().msmes());
            assertThat(program.undetermined().msmes()).isZero();
        });
        assertThat(women.applyTo(STANDARD).program("go-online").citations()).containsExactly(women.citation());
    }

    @Test
    void targetOfAReformStandsBesideWhoMayEnrol() {
        var reform = Reform.of("dm-50m-more", r -> r.target("dm-2024", target -> target.withValue(50_000_000)));
        var effects = reform.compare(POPULATION).targets();
        assertThat(effects)
                .filteredOn(effect -> effect.after().id().equals("dm-2024"))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.after().value()).isEqualTo(50_000_000);
                    assertThat(effect.before().value()).isEqualTo(500_000);
                    assertThat(effect.after().citations()).containsExactly(reform.citation());
                    assertThat(effect.isOutOfReach()).isTrue();
                });
    }

    @Test
    void emptyAndUnnamedReformsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reform.of("nothing", r -> r))
                .withMessageStartingWith("the reform nothing changes nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> Reform.of("a b", r -> r.microSalesUpTo("3 miliar")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Reform.of("old", r -> r.microSalesUpTo("3 miliar").from("2001-01-01"))
                                .applyTo(STANDARD))
                .withMessage("no law on scale is in force on 2001-01-01, the first day of the reform old");
    }
}
