package id.msme.architecture;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.msme.catalogue.Catalogue;
import id.msme.cohort.CohortCell;
import id.msme.financing.FinancingNorm;
import id.msme.forecast.BassParameters;
import id.msme.industry.KbliEdition;
import id.msme.language.Wording;
import id.msme.money.Rupiah;
import id.msme.neglect.PlatformSignal;
import id.msme.neglect.PlatformSignal.Kind;
import id.msme.number.Fraction;
import id.msme.number.Growth;
import id.msme.number.Score;
import id.msme.number.Share;
import id.msme.outcome.SalesTrend;
import id.msme.outcome.Uplift;
import id.msme.partnership.Delivery;
import id.msme.program.ProgramPartner;
import id.msme.progress.Population;
import id.msme.progress.Segment;
import id.msme.reach.Reach;
import id.msme.readiness.Dimension;
import id.msme.readiness.Effort;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import id.msme.scoring.GateState;
import id.msme.source.Citation;
import id.msme.source.LegalInstrument;
import id.msme.source.Reliability;
import id.msme.timeline.Validity;
import id.msme.treatment.TreatmentCondition;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that a host could fill in by mistake, each refused where it is filled in, with what was expected. */
class RefusedValuesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Citation SOURCE = Citation.of("A test", Reliability.INFERENCE);
    private static final List<Citation> SOURCES = List.of(SOURCE);
    private static final Growth GROWTH = Growth.of(new BigDecimal("0.1"));

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedWithWhatWasExpected(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    static Stream<Arguments> refusals() {
        return Stream.concat(refusedNumbers(), refusedTexts());
    }

    private static Stream<Arguments> refusedNumbers() {
        return Stream.of(
                refusal("at least 1; found 0", () -> LegalInstrument.of("PP", 0, 2021)),
                refusal("four digits from 1900; found 20", () -> Population.of(1, 20, "BPS", SOURCES)),
                refusal(
                        "four digits from 1900; found 0",
                        () -> Population.of(1, SOURCES).withYear(0)),
                refusal("four digits from 1900; found 3000", () -> kbli(3_000)),
                refusal("0 or more; found -1", () -> Fraction.of(1, 3).toDecimal(-1)),
                refusal("finite market", () -> new BassParameters(Double.POSITIVE_INFINITY, 0.1, 0.1)),
                refusal("finite rates", () -> new BassParameters(1, 0.1, Double.POSITIVE_INFINITY)),
                refusal("Rp0 or more", () -> norm(Rupiah.of(-1))),
                refusal("found Rp1 after Rp2", () -> norm(Rupiah.of(2), Rupiah.of(1))),
                refusal("found 0 participants and 1 other", () -> new Uplift(0, 1, GROWTH, GROWTH)),
                refusal("found 1 participant and 0 others", () -> new Uplift(1, 0, GROWTH, GROWTH)),
                refusal("at least 1 month; found 0", () -> new SalesTrend(Rupiah.of(1), Optional.empty(), 0)),
                refusal("0 or more; found -3 for MICRO", () -> new CohortCell("MICRO", OptionalLong.of(-3))),
                refusal("whole seconds; found PT1.5S", () -> Effort.ofDurations(1, Duration.ofMillis(1_500))),
                refusal("more than 0; found 0", () -> Effort.ofDays(1, 0)),
                refusal("1 to 1,000,000; found 0", () -> dimension(0)),
                refusal("1 to 1,000,000; found 1000001", () -> dimension(1_000_001)));
    }

    private static Stream<Arguments> refusedTexts() {
        return Stream.of(
                refusal("name that is not blank", () -> Reach.builder().count(" ", 1)),
                refusal("id of a party", () -> new Segment.ByPartner(" ")),
                refusal("id of a party", () -> new ProgramPartner("", Validity.always(), SOURCES)),
                refusal("the region 34 has a name", () -> region(" ")),
                refusal("found \"\" and \"shopee\"", () -> new Delivery.Keyed("", "shopee", DAY, 1)),
                refusal("found \"c\" and \" \"", () -> Delivery.Counted.of("c", " ", DAY, 1)),
                refusal("names a dimension", () -> new TreatmentCondition.DimensionBelow("", Score.of(1))),
                refusal("names a dimension", () -> new TreatmentCondition.DimensionReaches("", Score.of(1))),
                refusal("names a gate", () -> new TreatmentCondition.GateIs(" ", GateState.OPEN)),
                refusal("names a level", () -> new TreatmentCondition.LevelReaches("")),
                refusal("the id of a shop", () -> signal("", Kind.ACTIVITY, "", 0)),
                refusal("found INQUIRY without one", () -> signal("s", Kind.INQUIRY, "", 0)),
                refusal("found ACTIVITY with one", () -> signal("s", Kind.ACTIVITY, "c", 0)),
                refusal("found ACTIVITY with an amount", () -> signal("s", Kind.ACTIVITY, "", 5)),
                refusal("found ONLINE_SALES with a negative amount", () -> signal("s", Kind.ONLINE_SALES, "", -5)));
    }

    private static Arguments refusal(String message, ThrowingCallable call) {
        return arguments(message, call);
    }

    private static KbliEdition kbli(int year) {
        return new KbliEdition(year, Map.of(1, 'A'), Validity.always(), SOURCE);
    }

    private static FinancingNorm norm(Rupiah... bounds) {
        return new FinancingNorm("1", 12, Share.parse("0.5"), List.of(bounds), SOURCES);
    }

    private static Dimension dimension(long weight) {
        var scoring =
                Catalogue.standard().models().standard().dimensions().get(0).scoring();
        return new Dimension("D", new Wording("nama", "name"), weight, scoring, SOURCES);
    }

    private static Region region(String name) {
        return new Region(
                RegionCode.ofProvince(34), name, Region.Level.PROVINCE, Validity.always(), Optional.empty(), SOURCE);
    }

    private static PlatformSignal signal(String shop, Kind kind, String conversation, long amount) {
        return new PlatformSignal(shop, DAY.atStartOfDay(), kind, conversation, amount);
    }
}
