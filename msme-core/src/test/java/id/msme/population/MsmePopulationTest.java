package id.msme.population;

import static id.msme.population.PopulationDimension.CHANNEL;
import static id.msme.population.PopulationDimension.ISLAND;
import static id.msme.population.PopulationDimension.PROVINCE;
import static id.msme.population.PopulationDimension.SCALE;
import static id.msme.population.PopulationDimension.SECTION;
import static id.msme.population.PopulationDimension.SEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import id.msme.catalogue.Catalogue;
import id.msme.language.Language;
import id.msme.source.Reliability;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MsmePopulationTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final MsmePopulation POPULATION = MsmePopulation.of(CATALOGUE);
    private static final LocalDate UNDER_PP_7_2021 = LocalDate.of(2021, 2, 2);

    @Test
    void representsTheMsmesOfThePublishedClasses() {
        assertThat(POPULATION.represents()).isEqualTo(63_955_369 + 193_959 + 44_728);
        assertThat(POPULATION.withSize(64_194_056).msme(64_194_055).weight()).isEqualTo(1);
    }

    @Test
    void everyFigureIsWithinItsSamplingErrorAtAHundredThousand() {
        FitReport fit = POPULATION.withSize(100_000).fit();
        assertThat(fit.lines()).hasSize(23).allMatch(FitLine::isWithinSamplingError);
    }

    @Test
    void classesOfBothLawsAreMet() {
        MsmePopulation sample = POPULATION.withSize(200_000);
        var before = sample.count(List.of(SCALE), CATALOGUE.scales(), UNDER_PP_7_2021.minusDays(1));
        var after = sample.count(List.of(SCALE), CATALOGUE.scales(), UNDER_PP_7_2021);
        assertThat(before.count("SMALL").msmes()).isCloseTo(783_100, offset(2_000L));
        assertThat(before.count("MEDIUM").msmes()).isCloseTo(60_700, offset(1_000L));
        assertThat(after.count("SMALL").msmes()).isCloseTo(193_959, offset(1_000L));
        assertThat(after.count("MEDIUM").msmes()).isCloseTo(44_728, offset(1_000L));
        assertThat(after.count("LARGE").msmes()).isZero();
    }

    @Test
    void weightsAddUpToAllForAnySize() {
        for (long size : new long[] {1, 2, 3, 7, 1_000, 99_991}) {
            MsmePopulation sample = POPULATION.withSize(size);
            assertThat(sample.msmes().mapToLong(SyntheticMsme::weight).sum()).isEqualTo(64_194_056);
            assertThat(sample.msmes()).allMatch(msme -> msme.weight() >= 64_194_056 / size);
        }
    }

    @Test
    void parallelReadingGivesTheSameMsmes() {
        MsmePopulation sample = POPULATION.withSize(5_000).withSeed(9);
        assertThat(sample.msmes().parallel().toList()).isEqualTo(sample.msmes().toList());
        assertThat(sample.msmes(2_000, 2_003))
                .containsExactly(sample.msme(2_000), sample.msme(2_001), sample.msme(2_002));
    }

    @Test
    void seedsGiveOtherMsmesWithTheSameMargins() {
        MsmePopulation one = POPULATION.withSize(100_000);
        MsmePopulation other = one.withSeed(2);
        assertThat(one.msmes(0, 100).toList()).isNotEqualTo(other.msmes(0, 100).toList());
        assertThat(other.fit().isWithinSamplingError()).isTrue();
    }

    /** The bytes of a seed are fixed: a change of the algorithm is a change of every published figure. */
    @Test
    void msmesOfASeedStayTheSame() {
        assertThat(POPULATION.withSize(3).withSeed(42).msmes().map(SyntheticMsme::toString))
                .containsExactly(
                        "SyntheticMsme in 19, section P, sales Rp6.874.335 a year, 4 workers, founded in 2015,"
                                + " for 21,398,018",
                        "SyntheticMsme in 33, section I, sales Rp4.375.712 a year, 4 workers, founded in 2011,"
                                + " for 21,398,019",
                        "SyntheticMsme in 36, section I, sales Rp16.159.217 a year, 1 worker, founded in 2010,"
                                + " for 21,398,019");
    }

    @Test
    void talliesOfPartsAddUpToThatOfTheWhole() {
        MsmePopulation sample = POPULATION.withSize(3_000);
        List<PopulationDimension> by = List.of(SCALE, ISLAND, SEX);
        var first = PopulationTally.builder(sample, by, CATALOGUE.scales(), UNDER_PP_7_2021);
        var second = PopulationTally.builder(sample, by, CATALOGUE.scales(), UNDER_PP_7_2021);
        sample.msmes(0, 1_234).forEach(first::add);
        sample.msmes(1_234, 3_000).forEach(second::add);
        assertThat(first.build().plus(second.build())).isEqualTo(sample.count(by, CATALOGUE.scales(), UNDER_PP_7_2021));
        assertThat(first.build().plus(second.build()).msmes()).isEqualTo(64_194_056);
    }

    @Test
    void cellsOfAPartitionAddUpAndChannelsOverlap() {
        MsmePopulation sample = POPULATION.withSize(50_000);
        for (PopulationDimension dimension : List.of(PROVINCE, ISLAND, SECTION, SEX)) {
            var tally = sample.count(List.of(dimension), CATALOGUE.scales(), UNDER_PP_7_2021);
            assertThat(tally.cells().stream()
                            .mapToLong(cell -> cell.count().msmes())
                            .sum())
                    .isEqualTo(64_194_056);
        }
        var channels = sample.count(List.of(CHANNEL), CATALOGUE.scales(), UNDER_PP_7_2021);
        assertThat(channels.cells().stream()
                        .mapToLong(cell -> cell.count().msmes())
                        .sum())
                .isGreaterThan(64_194_056);
    }

    @Test
    void jawaBaratIsTheLargestProvince() {
        var tally = POPULATION.withSize(100_000).count(List.of(PROVINCE), CATALOGUE.scales(), UNDER_PP_7_2021);
        assertThat(tally.cells()).hasSize(38);
        assertThat(tally.cells().stream()
                        .max(Comparator.comparingLong(cell -> cell.count().msmes()))
                        .orElseThrow()
                        .value(PROVINCE))
                .isEqualTo("32");
    }

    @Test
    void standardErrorVanishesAtFullSizeAndShrinksWithTheSize() {
        assertThat(new SampledCount(10, 100, 100).standardError()).isZero();
        assertThat(new SampledCount(32_097_028, 64_194_056, 10_000).standardError())
                .isBetween(0.00499, 0.005);
        assertThat(new SampledCount(32_097_028, 64_194_056, 1_000_000).standardError())
                .isBetween(0.00049, 0.0005);
    }

    @Test
    void assumptionsAreInferencesInBothLanguages() {
        assertThat(POPULATION.assumptions()).hasSize(14).allSatisfy(assumption -> {
            assertThat(assumption.citation().reliability()).isEqualTo(Reliability.INFERENCE);
            assertThat(assumption.text(Language.EN)).isNotBlank().doesNotContain("{", "?");
            assertThat(assumption.text(Language.ID)).isNotBlank().doesNotContain("{", "?");
        });
    }

    @Test
    void sizeOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POPULATION.withSize(64_194_057))
                .withMessage("a population has 1 to 64,194,056 synthetic MSMEs, not 64,194,057");
        assertThatIllegalArgumentException().isThrownBy(() -> POPULATION.withSize(0));
        assertThatThrownBy(() -> POPULATION.msme(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void changedLawIsNoSourceOfThePublishedClasses() {
        Catalogue changed = CATALOGUE.withScaleRule("pp-7-2021", rule -> rule.microSalesUpTo("3 miliar"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MsmePopulation.of(changed))
                .withMessageContaining("draw from the catalogue before the change");
    }

    @Test
    void noLawOnTheDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        POPULATION.withSize(10).count(List.of(SCALE), CATALOGUE.scales(), LocalDate.of(2008, 7, 3)))
                .withMessageStartingWith("no law on scale was in force on 2008-07-03; the first is UU 20/2008");
    }

    @Test
    void marginCanBeReplaced() {
        Margin sections = Margin.read("section", table("""
                value	msmes	share	whole	rounded_to	use	as_of	note	work	place	reliability
                G		0.9		0.1	FIT	2016		Contoh		INFERENCE
                """));
        var tally = POPULATION
                .withMargin(sections)
                .withSize(10_000)
                .count(List.of(SECTION), CATALOGUE.scales(), UNDER_PP_7_2021);
        assertThat(tally.count("G").share()).isBetween(0.899, 0.901);
    }

    @Test
    void populationsOfEqualMarginsAndCataloguesAreEqual() {
        String sections = """
                value	msmes	share	whole	rounded_to	use	as_of	note	work	place	reliability
                G		%s		0.1	FIT	2016		Contoh		INFERENCE
                """;
        Margin margin = Margin.read("section", table(sections.replace("%s", "0.9")));
        Margin same = Margin.read("section", table(sections.replace("%s", "0.9")));
        Margin other = Margin.read("section", table(sections.replace("%s", "0.8")));
        assertThat(same).isEqualTo(margin).hasSameHashCodeAs(margin).isNotEqualTo(other);
        assertThat(same.rows()).isEqualTo(margin.rows()).isNotEqualTo(other.rows());
        assertThat(POPULATION.withMargin(same))
                .isEqualTo(POPULATION.withMargin(margin))
                .hasSameHashCodeAs(POPULATION.withMargin(margin))
                .isNotEqualTo(POPULATION.withMargin(other))
                .isNotEqualTo(POPULATION);
        assertThat(MsmePopulation.of(CATALOGUE)).isEqualTo(POPULATION);
    }

    @Test
    void talliesOfCataloguesOfDifferentEditionsAreNotAddedUp() {
        MsmePopulation later = MsmePopulation.of(CATALOGUE.withEdition("2099-01-01"));
        assertThat(later).isNotEqualTo(POPULATION);
        var tally = POPULATION.withSize(10).count(List.of(SCALE), CATALOGUE.scales(), UNDER_PP_7_2021);
        var tallyLater = later.withSize(10).count(List.of(SCALE), CATALOGUE.scales(), UNDER_PP_7_2021);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.plus(tallyLater))
                .withMessage("tallies of different populations, laws or dimensions are not added up");
    }

    @Test
    void movesAreEqualWhereTheirCountsAre() {
        MsmePopulation sample = POPULATION.withSize(2_000);
        ScaleMoves whole = moves(sample, 0, 2_000);
        assertThat(whole.moved().msmes()).isPositive();
        assertThat(moves(sample, 0, 700).plus(moves(sample, 700, 2_000)))
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(moves(sample, 0, 0)).isNotEqualTo(whole);
    }

    private static ScaleMoves moves(MsmePopulation sample, long first, long end) {
        var after = CATALOGUE.withScaleRule("pp-7-2021", rule -> rule.microSalesUpTo("3 miliar"));
        var moves = ScaleMoves.builder(sample, List.of(SEX), CATALOGUE.scales(), after.scales(), UNDER_PP_7_2021);
        sample.msmes(first, end).forEach(moves::add);
        return moves.build();
    }

    @Test
    void marginThatContradictsTheOthersIsRefused() {
        Margin provinces = Margin.read("province", table("""
                value	msmes	share	whole	rounded_to	use	as_of	note	work	place	reliability
                32		0.9		0.1	FIT	2016		Contoh		INFERENCE
                """));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POPULATION.withMargin(provinces))
                .withMessage("the margins contradict each other: no table has all of their totals");
        Margin unknown = Margin.read("sectio", table("""
                value	msmes	share	whole	rounded_to	use	as_of	note	work	place	reliability
                G		0.9		0.1	FIT	2016		Contoh		INFERENCE
                """));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POPULATION.withMargin(unknown))
                .withMessageStartingWith("no margin \"sectio\"; did you mean \"section\"?");
    }

    @Test
    void permutationGivesEveryPlaceOnce() {
        for (long size : new long[] {1, 2, 3, 5, 64, 1_000, 4_097}) {
            var order = new RankPermutation(size, 77);
            var places = new HashSet<Long>();
            LongStream.range(0, size).forEach(number -> places.add(order.at(number)));
            assertThat(places).hasSize((int) size).allMatch(place -> place >= 0 && place < size);
        }
    }

    private static ByteArrayInputStream table(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneMsmeDrawnIsInTheSingular() {
        PopulationTally tally = POPULATION
                .withSize(1)
                .count(List.of(PopulationDimension.SCALE), CATALOGUE.scales(), LocalDate.of(2026, 11, 1));
        assertThat(tally.explain(Language.EN).text("population").orElseThrow()).startsWith("1 synthetic MSME, seed ");
    }
}
