package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.evidence.Measures;
import id.msme.language.Language;
import id.msme.language.Wording;
import id.msme.number.Score;
import id.msme.scoring.Course;
import id.msme.scoring.GateRule;
import id.msme.scoring.LineScoring;
import id.msme.scoring.ScorePoint;
import id.msme.scoring.Scoring;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is checked when a model is built, and the models that are shipped. */
class ReadinessModelTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final Wording NAME = new Wording("nama", "name");
    private static final List<Citation> SOURCES = List.of(Citation.of("A test", Reliability.INFERENCE));
    private static final Scoring MONTHS = LineScoring.of(
            Course.RISING,
            ScorePoint.of(Measure.months(Fact.RECORDED_MONTHS, 0), 0),
            ScorePoint.of(Measure.months(Fact.RECORDED_MONTHS, 12), 100));

    static Stream<ReadinessModel> shipped() {
        return Stream.concat(
                Stream.of(
                        Catalogue.standard().models().standard(),
                        Catalogue.standard().models().officials()),
                Catalogue.standard().models().marketplaces().stream());
    }

    private static Band band(String level, int from, int to) {
        return Band.of(level, NAME, Score.of(from), Score.of(to));
    }

    private static ReadinessModel withBands(Band... bands) {
        return Catalogue.standard().models().standard().toBuilder()
                .version("test")
                .bands(List.of(bands))
                .gates(List.of())
                .build();
    }

    @Test
    void bandsHoldEveryScoreOnce() {
        assertThat(withBands(band("LOW", 0, 26), band("HIGH", 26, 100)).bands()).hasSize(2);
        // As printed in many a table: 25.5 would have no band.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBands(band("LOW", 0, 25), band("HIGH", 26, 100)))
                .withMessage("no band holds 25, where HIGH begins at 26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBands(band("LOW", 0, 26), band("HIGH", 25, 100)))
                .withMessage("two bands hold 25, where HIGH begins at 25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBands(band("LOW", 1, 100)))
                .withMessageContaining("no band holds 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBands(band("LOW", 0, 99)))
                .withMessageContaining("from 99");
        assertThatIllegalArgumentException().isThrownBy(() -> withBands());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBands(band("LOW", 0, 26), band("LOW", 26, 100)))
                .withMessageContaining("each level has one band");
        assertThatIllegalArgumentException().isThrownBy(() -> band("LOW", 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> band("LOW", 5, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> band("LOW", -1, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> band(" ", 0, 100));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000001"})
    void weightsArePositive(long weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension("D", NAME, weight, MONTHS, SOURCES))
                .withMessageContaining("weight");
    }

    @Test
    void weightsGoUpToAMillion() {
        assertThat(new Dimension("D", NAME, 1_000_000, MONTHS, SOURCES).weight())
                .isEqualTo(1_000_000);
    }

    @Test
    void marketplacesAreThoseWhoseRulesAreKnown() {
        assertThat(Catalogue.standard().models().marketplaces())
                .extracting(model -> model.platform().orElseThrow())
                .containsExactlyInAnyOrder("shopee", "tiktok-shop");
    }

    @Test
    void officialIsAssessedByTheModelForOfficials() {
        var evidence = Evidence.none().with(Measure.decimal(Fact.LITERACY_SKILLS, "3"));
        var official = new Official("KEC-01", Optional.empty(), LocalDate.of(2024, 1, 1), evidence);
        assertThat(official.assess(Catalogue.standard().models().officials()))
                .isEqualTo(Catalogue.standard().models().officials().assess(evidence, AS_OF));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Official(" ", Optional.empty(), LocalDate.of(2024, 1, 1), evidence));
    }

    @Test
    void numbersHaveSources() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dimension("D", NAME, 1, MONTHS, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dimension("", NAME, 1, MONTHS, SOURCES));
        var rule = new GateRule.Below(Measure.decimal(Fact.RATING, "4"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gate("g", NAME, rule, "READY", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gate("", NAME, rule, "READY", SOURCES));
        var builder = Catalogue.standard().models().standard().toBuilder().citations(List.of());
        assertThatIllegalArgumentException().isThrownBy(builder::build);
    }

    @Test
    void namesStandOnce() {
        ReadinessModel standard = Catalogue.standard().models().standard();
        var twoDimensions =
                standard.toBuilder().addDimensions(standard.dimensions().get(0));
        var twoGates = standard.toBuilder().addGates(standard.gates().get(0));
        var noDimension = standard.toBuilder().dimensions(List.of());
        var noVersion = standard.toBuilder().version(" ");
        assertThatIllegalArgumentException().isThrownBy(twoDimensions::build);
        assertThatIllegalArgumentException().isThrownBy(twoGates::build);
        assertThatIllegalArgumentException().isThrownBy(noDimension::build);
        assertThatIllegalArgumentException().isThrownBy(noVersion::build);
    }

    @Test
    void gateCapsAtALevelOfTheModel() {
        var rule = new GateRule.Below(Measure.decimal(Fact.RATING, "4"));
        var builder = Catalogue.standard().models().standard().toBuilder()
                .addGates(new Gate("rating.low", NAME, rule, "SILVER", SOURCES));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("SILVER")
                .withMessageContaining("[FOUNDATION, EMERGING, READY, ADVANCED]");
    }

    @Test
    void weightsCount() {
        var rating = LineScoring.of(
                Course.RISING,
                ScorePoint.of(Measure.decimal(Fact.RATING, "0"), 0),
                ScorePoint.of(Measure.decimal(Fact.RATING, "5"), 100));
        var model = Catalogue.standard().models().standard().toBuilder()
                .version("weights")
                .dimensions(List.of(
                        new Dimension("M", NAME, 2, MONTHS, SOURCES), new Dimension("R", NAME, 1, rating, SOURCES)))
                .gates(List.of())
                .build();
        var evidence =
                Evidence.none().with(Measure.months(Fact.RECORDED_MONTHS, 12)).with(Measure.decimal(Fact.RATING, "0"));
        assertThat(model.assess(evidence, AS_OF).overall().toString()).isEqualTo("66.666667");
        var weakest = model.toBuilder()
                .version("weakest")
                .aggregation(Aggregation.WEAKEST)
                .build();
        assertThat(weakest.assess(evidence, AS_OF).overall().toString()).isEqualTo("0");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedModelsAreWhole(ReadinessModel model) {
        assertThat(model.isMonotone()).isTrue();
        assertThat(model.toBuilder().build()).isEqualTo(model);
        for (Language language : Language.values()) {
            assertThat(model.assess(Evidence.none(), AS_OF).explain(language).lines())
                    .hasSize(1 + model.dimensions().size() + model.gates().size())
                    .noneMatch(line -> line.contains("?"));
            model.facts()
                    .forEach(fact -> assertThat(new Question(fact, 0, true).text(language))
                            .doesNotContain("?"));
        }
        var citations = new ArrayList<>(model.citations());
        model.dimensions().forEach(dimension -> citations.addAll(dimension.citations()));
        model.gates().forEach(gate -> citations.addAll(gate.citations()));
        assertThat(citations)
                .allSatisfy(citation -> assertThat(citation.reliability() == Reliability.INFERENCE
                                || citation.place().isPresent())
                        .isTrue());
    }

    @Test
    void wordingHasBothLanguages() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("", "name"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("nama", " "));
    }

    @Test
    void tiktokShopOnItsDays() {
        assertThat(Catalogue.standard().models().findMarketplace("tiktok-shop", LocalDate.of(2025, 8, 5)))
                .isEmpty();
        var model = Catalogue.standard().models().marketplace("tiktok-shop", LocalDate.of(2025, 8, 6));
        assertThat(level(model, Fact.CANCELLATION_RATE, 24_999, Fact.LATE_SHIPMENT_RATE, 39_999))
                .isEqualTo("ON_TARGET");
        assertThat(level(model, Fact.CANCELLATION_RATE, 25_000, Fact.LATE_SHIPMENT_RATE, 39_999))
                .isEqualTo("BELOW_TARGET");
        assertThat(level(model, Fact.CANCELLATION_RATE, 24_999, Fact.LATE_SHIPMENT_RATE, 40_000))
                .isEqualTo("BELOW_TARGET");
        var late = Evidence.none().with(Measure.decimal(Fact.LATE_SHIPMENT_RATE, "0.099999"));
        assertThat(model.assess(late, AS_OF).closedGates()).isEmpty();
        assertThat(model.assess(late.with(Measure.decimal(Fact.LATE_SHIPMENT_RATE, "0.1")), AS_OF)
                        .closedGates())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "900001, 4800000, 50000, STAR_PLUS",
        "900000, 4800000, 50000, STAR",
        "900001, 4799999, 50000, STAR",
        "900001, 4800000, 50001, STAR",
        "800000, 4500000, 99999, STAR",
        "799999, 4500000, 99999, REGULAR",
        "800000, 4499999, 99999, REGULAR",
        "800000, 4500000, 100000, REGULAR"
    })
    void shopee(long answered, long rating, long late, String level) {
        var model = Catalogue.standard().models().marketplace("shopee", LocalDate.of(2024, 1, 1));
        var evidence = Evidence.none()
                .with(Measures.of(Fact.RESPONSE_RATE, answered))
                .with(Measures.of(Fact.RATING, rating))
                .with(Measures.of(Fact.LATE_SHIPMENT_RATE, late));
        assertThat(model.assess(evidence, AS_OF).level()).map(Band::level).contains(level);
    }

    private static String level(ReadinessModel model, Fact one, long a, Fact other, long b) {
        return model.assess(Evidence.none().with(Measures.of(one, a)).with(Measures.of(other, b)), AS_OF)
                .level()
                .orElseThrow()
                .level();
    }

    @Test
    void officialsHaveTheMeanOfFourPillars() {
        // The national index of 2022: 3.52, 3.68, 3.12 and 3.84 are 3.54 in the mean.
        var evidence = Evidence.builder()
                .literacySkills("3.52")
                .literacyEthics("3.68")
                .literacySafety("3.12")
                .literacyCulture("3.84")
                .build();
        assertThat(Catalogue.standard()
                        .models()
                        .officials()
                        .assess(evidence, AS_OF)
                        .overall()
                        .toString())
                .isEqualTo("63.5");
    }
}
