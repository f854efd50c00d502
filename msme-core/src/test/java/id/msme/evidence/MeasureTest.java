package id.msme.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.number.Share;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    @Test
    void ratingOfFiveIsFiveAndNotFiveMillionths() {
        assertThat(Measure.decimal(Fact.RATING, "5")).isEqualTo(Fact.RATING.max());
        assertThat(Evidence.builder().rating("5").build().measure(Fact.RATING)).contains(Fact.RATING.max());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.count(Fact.RATING, 5))
                .withMessage("rating is measured in the unit DECIMAL; found a value in the unit COUNT");
    }

    @ParameterizedTest
    @CsvSource({
        "RATING, 7, rating is from 0 to 5; found 7",
        "RATING, 5.000001, rating is from 0 to 5; found 5.000001",
        "LITERACY_SKILLS, 0.999999, digitalLiteracy.skills is from 1 to 5; found 0.999999",
        "RESPONSE_RATE, -0.1, responseRate is from 0 to 1; found -0.1",
        "RATING, 4.1234567, rating has at most six decimal places; found 7",
        "RATING, ٤, 'rating is a decimal such as \"0.75\"; found \"*\"'",
        "RATING, 1e0, 'rating is a decimal such as \"0.75\"; found \"***\"'"
    })
    void decimalOutOfRangeIsRefusedInNaturalUnits(Fact fact, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.decimal(fact, value))
                .withMessageStartingWith(message.substring(0, Math.min(message.length(), 40)));
    }

    @Test
    void otherUnitsAreRefusedInNaturalUnits() {
        assertRefused(
                () -> Measure.duration(Fact.RESPONSE_TIME, Duration.ofSeconds(-5)),
                "responseTime is from PT0S to PT25016944419H25M39S; found PT-5S");
        assertRefused(
                () -> Measure.months(Fact.RECORDED_MONTHS, 1_201),
                "recordedMonths is from 0 months to 1,200 months; found 1,201 months");
        assertRefused(
                () -> Measure.days(Fact.DAYS_INACTIVE, -1),
                "lastOnlineActivityOn is from 0 days to 2,958,463 days; found -1 days");
    }

    @Test
    void countOutOfRangeIsNotRepeated() {
        assertRefused(() -> Measure.count(Fact.STOCK, 1_000_000_001), "stock is from 0 to 1,000,000,000");
        assertRefused(() -> Measure.count(Fact.CHANNELS, 33), "channels is from 0 to 32");
    }

    private static void assertRefused(Supplier<Measure> measure, String message) {
        assertThatIllegalArgumentException().isThrownBy(measure::get).withMessage(message);
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void everyFactHasOneUnit(Fact fact) {
        long units = Measures.units(fact.min());
        assertThat(unitsTaken(fact)).isEqualTo(1);
        assertThat(Measures.of(fact, units)).isEqualTo(fact.min());
    }

    private static int unitsTaken(Fact fact) {
        return taken(() -> Measure.decimal(fact, "1"))
                + taken(() -> Measure.count(fact, 1))
                + taken(() -> Measure.duration(fact, Duration.ofSeconds(1)))
                + taken(() -> Measure.days(fact, 1))
                + taken(() -> Measure.months(fact, 1));
    }

    private static int taken(Supplier<Measure> measure) {
        try {
            return measure.get().toBigDecimal().compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    @Test
    void fractionOfASecondCountsAsOneMore() {
        assertThat(Measure.duration(Fact.RESPONSE_TIME, Duration.ofMillis(1_001))
                        .toBigDecimal())
                .isEqualByComparingTo("2");
    }

    @Test
    void shareIsADecimal() {
        assertThat(Measure.share(Fact.RESPONSE_RATE, Share.parse("0.9")))
                .isEqualTo(Measure.decimal(Fact.RESPONSE_RATE, "0.9"))
                .isNotEqualTo(Measure.decimal(Fact.RECORDED_SHARE, "0.9"));
    }

    @Test
    void printsFactValueAndUnit() {
        assertThat(Measure.decimal(Fact.RATING, "4.60")).hasToString("rating 4.6");
        assertThat(Measure.count(Fact.STOCK, 1_200)).hasToString("stock 1,200");
        assertThat(Measure.duration(Fact.RESPONSE_TIME, Duration.ofDays(2))).hasToString("responseTime PT48H");
        assertThat(Measure.months(Fact.RECORDED_MONTHS, 1)).hasToString("recordedMonths 1 month");
        assertThat(Measure.days(Fact.DAYS_INACTIVE, 30)).hasToString("lastOnlineActivityOn 30 days");
    }
}
