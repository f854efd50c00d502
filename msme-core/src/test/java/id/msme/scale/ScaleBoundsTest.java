package id.msme.scale;

import static id.msme.scale.Purpose.FACILITATION;
import static id.msme.scale.Purpose.REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bound of every law: one rupiah below, at and above it; and the days on which the laws change. */
class ScaleBoundsTest {

    private static final ScaleClassifier STANDARD = ScaleClassifier.standard();
    private static final LocalDate UNDER_UU_20_2008 = LocalDate.of(2019, 6, 1);
    private static final LocalDate UNDER_PP_7_2021 = LocalDate.of(2023, 6, 1);

    private static Scale scale(ScaleFacts facts, Purpose purpose, LocalDate day) {
        return STANDARD.classify(facts, purpose, day).scale().orElseThrow();
    }

    /** UU 20/2008 art. 6: annual sales. */
    @ParameterizedTest
    @CsvSource({
        "0, MICRO",
        "1, MICRO",
        "299999999, MICRO",
        "300000000, MICRO",
        "300000001, SMALL",
        "2499999999, SMALL",
        "2500000000, SMALL",
        "2500000001, MEDIUM",
        "49999999999, MEDIUM",
        "50000000000, MEDIUM",
        "50000000001, LARGE",
        "1000000000000000, LARGE"
    })
    void salesUnderUu20Of2008(long amount, Scale scale) {
        var facts = ScaleFacts.none().withAnnualSales(Rupiah.of(amount));
        assertThat(scale(facts, FACILITATION, UNDER_UU_20_2008)).isEqualTo(scale);
        assertThat(scale(facts, REGISTRATION, UNDER_UU_20_2008)).isEqualTo(scale);
        assertThat(STANDARD.bySales(Rupiah.of(amount), UNDER_UU_20_2008).orElseThrow())
                .isEqualTo(scale);
    }

    /** UU 20/2008 art. 6: net assets. */
    @ParameterizedTest
    @CsvSource({
        "0, MICRO",
        "49999999, MICRO",
        "50000000, MICRO",
        "50000001, SMALL",
        "499999999, SMALL",
        "500000000, SMALL",
        "500000001, MEDIUM",
        "9999999999, MEDIUM",
        "10000000000, MEDIUM",
        "10000000001, LARGE",
        "1000000000000000, LARGE"
    })
    void netAssetsUnderUu20Of2008(long amount, Scale scale) {
        var facts = ScaleFacts.none().withNetAssets(Rupiah.of(amount));
        assertThat(scale(facts, FACILITATION, UNDER_UU_20_2008)).isEqualTo(scale);
        assertThat(scale(facts, REGISTRATION, UNDER_UU_20_2008)).isEqualTo(scale);
    }

    /** PP 7/2021 art. 35(5): annual sales. */
    @ParameterizedTest
    @CsvSource({
        "0, MICRO",
        "1999999999, MICRO",
        "2000000000, MICRO",
        "2000000001, SMALL",
        "14999999999, SMALL",
        "15000000000, SMALL",
        "15000000001, MEDIUM",
        "49999999999, MEDIUM",
        "50000000000, MEDIUM",
        "50000000001, LARGE",
        "1000000000000000, LARGE"
    })
    void salesUnderPp7Of2021(long amount, Scale scale) {
        var facts = ScaleFacts.none().withAnnualSales(Rupiah.of(amount));
        assertThat(scale(facts, FACILITATION, UNDER_PP_7_2021)).isEqualTo(scale);
        assertThat(STANDARD.bySales(Rupiah.of(amount), UNDER_PP_7_2021).orElseThrow())
                .isEqualTo(scale);
    }

    /** PP 7/2021 art. 35(3): business capital. */
    @ParameterizedTest
    @CsvSource({
        "0, MICRO",
        "999999999, MICRO",
        "1000000000, MICRO",
        "1000000001, SMALL",
        "4999999999, SMALL",
        "5000000000, SMALL",
        "5000000001, MEDIUM",
        "9999999999, MEDIUM",
        "10000000000, MEDIUM",
        "10000000001, LARGE",
        "1000000000000000, LARGE"
    })
    void capitalUnderPp7Of2021(long amount, Scale scale) {
        var facts = ScaleFacts.none().withBusinessCapital(Rupiah.of(amount));
        assertThat(scale(facts, REGISTRATION, UNDER_PP_7_2021)).isEqualTo(scale);
        assertThat(scale(facts, FACILITATION, UNDER_PP_7_2021)).isEqualTo(scale);
    }

    /** One amount, micro under one law and small under the other, on the days around each change. */
    @ParameterizedTest
    @CsvSource({
        "1995-01-01, ,",
        "2008-07-03, ,",
        "2008-07-04, uu-20-2008, SMALL",
        "2008-07-05, uu-20-2008, SMALL",
        "2020-11-01, uu-20-2008, SMALL",
        "2020-11-02, uu-20-2008, SMALL",
        "2021-01-31, uu-20-2008, SMALL",
        "2021-02-01, uu-20-2008, SMALL",
        "2021-02-02, pp-7-2021, MICRO",
        "2021-02-03, pp-7-2021, MICRO",
        "2021-02-15, pp-7-2021, MICRO",
        "2021-02-16, pp-7-2021, MICRO",
        "9999-12-31, pp-7-2021, MICRO"
    })
    void lawInForce(LocalDate day, String law, Scale scale) {
        var facts = ScaleFacts.none().withAnnualSales(Rupiah.of(450_000_000));
        var classification = STANDARD.classify(facts, FACILITATION, day);
        assertThat(classification.rule().map(ScaleRule::id)).isEqualTo(Optional.ofNullable(law));
        assertThat(classification.scale()).isEqualTo(Optional.ofNullable(scale));
        assertThat(STANDARD.ruleOn(day).map(ScaleRule::id)).isEqualTo(Optional.ofNullable(law));
        assertThat(STANDARD.classify(facts, FACILITATION, day.toEpochDay())).isEqualTo(classification);
    }

    /** PP 7/2021 art. 35(6): who was in business before the law took effect is judged by sales, and by nothing else. */
    @ParameterizedTest
    @CsvSource({"2021-01-31, false", "2021-02-01, false", "2021-02-02, true", "2021-02-03, true", ", true"})
    void capitalCountsForFacilitationOnlyOfABusinessThatStartedSince(LocalDate start, boolean isClassified) {
        var facts = ScaleFacts.none().withBusinessCapital(Rupiah.of(500_000_000));
        var stated = start == null ? facts : facts.withStartedOn(start);
        var classification = STANDARD.classify(stated, FACILITATION, LocalDate.of(2021, 2, 3));
        assertThat(classification.scale().isPresent()).isEqualTo(isClassified);
        assertThat(classification.wanted()).isEqualTo(isClassified ? List.of() : List.of(Criterion.ANNUAL_SALES));
        assertThat(scale(stated, REGISTRATION, LocalDate.of(2021, 2, 3))).isEqualTo(Scale.MICRO);
    }

    @Test
    void salesCountFirstForFacilitationAndNotAtAllForRegistration() {
        var facts = ScaleFacts.none()
                .withAnnualSales(Rupiah.of(20_000_000_000L))
                .withBusinessCapital(Rupiah.of(500_000_000))
                .withStartedOn(LocalDate.of(2022, 1, 1));
        var facilitated = STANDARD.classify(facts, FACILITATION, UNDER_PP_7_2021);
        assertThat(facilitated.scale()).contains(Scale.MEDIUM);
        assertThat(facilitated.criterion()).contains(Criterion.ANNUAL_SALES);
        var registered = STANDARD.classify(facts, REGISTRATION, UNDER_PP_7_2021);
        assertThat(registered.scale()).contains(Scale.MICRO);
        assertThat(registered.criterion()).contains(Criterion.BUSINESS_CAPITAL);
        var onlySales = ScaleFacts.none().withAnnualSales(Rupiah.of(1));
        assertThat(STANDARD.classify(onlySales, REGISTRATION, UNDER_PP_7_2021).wanted())
                .containsExactly(Criterion.BUSINESS_CAPITAL);
    }

    @ParameterizedTest
    @CsvSource({
        "1, MICRO",
        "4, MICRO",
        "5, SMALL",
        "19, SMALL",
        "20, MEDIUM",
        "99, MEDIUM",
        "100, LARGE",
        "1000000000, LARGE"
    })
    void workersByTheClassesOfBps(long workers, Scale scale) {
        assertThat(WorkerScale.of(workers)).isEqualTo(scale);
        assertThat(WorkerScale.minWorkers(scale)).isLessThanOrEqualTo((int) workers);
    }

    @Test
    void classOfBpsBeginsWithItsLeastNumberOfWorkers() {
        assertThat(Scale.values()).extracting(WorkerScale::minWorkers).containsExactly(1, 5, 20, 100);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void businessHasAWorker(long workers) {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkerScale.of(workers));
    }
}
