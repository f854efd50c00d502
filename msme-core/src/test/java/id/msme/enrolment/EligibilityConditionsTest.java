package id.msme.enrolment;

import static id.msme.condition.Condition.annualSales;
import static id.msme.condition.Condition.channelKind;
import static id.msme.condition.Condition.channels;
import static id.msme.condition.Condition.employees;
import static id.msme.condition.Condition.independent;
import static id.msme.condition.Condition.kbli;
import static id.msme.condition.Condition.not;
import static id.msme.condition.Condition.operatingMonths;
import static id.msme.condition.Condition.ownerAge;
import static id.msme.condition.Condition.ownerSex;
import static id.msme.condition.Condition.province;
import static id.msme.condition.Condition.readinessLevel;
import static id.msme.condition.Condition.readinessScore;
import static id.msme.condition.Condition.region;
import static id.msme.condition.Condition.scale;
import static id.msme.condition.Condition.stated;
import static id.msme.condition.Unit.COUNT;
import static id.msme.condition.Unit.MONTHS;
import static id.msme.condition.Unit.POINTS;
import static id.msme.condition.Unit.RUPIAH;
import static id.msme.condition.Unit.YEARS;
import static id.msme.enrolment.TestForm.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.activity.Mode;
import id.msme.condition.Condition;
import id.msme.condition.Identifier;
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.TrainingFinished;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.scale.Scale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of condition at its boundaries, and with its fact absent and refused. */
class EligibilityConditionsTest {

    private static final TestForm GOOD = TestForm.good();

    private static void assertOutcome(String expected, EnrolmentForm form, Condition condition) {
        assertThat(Eligible.outcome(form, condition))
                .as("%s by %s", form, condition)
                .isEqualTo(expected);
        String negated = expected.equals("met") ? "not-met" : expected.equals("not-met") ? "met" : expected;
        assertThat(Eligible.outcome(form, not(condition)))
                .as("not(%s)", condition)
                .isEqualTo(negated);
    }

    @Test
    void theComputedScaleCountsAndLargeIsAScale() {
        assertOutcome("met", GOOD, scale(Scale.MICRO));
        assertOutcome("not-met", GOOD, scale(Scale.SMALL, Scale.MEDIUM, Scale.LARGE));
        TestForm large = GOOD.with(Member.ANNUAL_SALES, 50_000_000_001L);
        assertOutcome("met", large, scale(Scale.LARGE));
        assertOutcome("not-met", large, scale(Scale.MICRO));
        // what is declared does not count
        assertOutcome("met", GOOD.with(Member.DECLARED_SCALE, "MEDIUM"), scale(Scale.MICRO));
        assertOutcome("undetermined", GOOD.refused(Member.ANNUAL_SALES), scale(Scale.MICRO));
        assertOutcome(
                "undetermined", GOOD.without(Member.ANNUAL_SALES, Member.NET_ASSETS), scale(Scale.MICRO, Scale.SMALL));
        assertOutcome("undetermined", GOOD.without(Member.MSME), scale(Scale.MICRO));
        assertOutcome("undetermined", GOOD.refused(Member.MSME), scale(Scale.MICRO));
    }

    @ParameterizedTest
    @CsvSource({"2022-07-24, 91.01", "2022-07-25, 93.01", "2022-11-08, 93.01", "2022-11-09, 93.01"})
    void aRegionCountsUnderItsSuccessorFromTheDayItCameIntoForce(String day, String countsUnder) {
        TestForm merauke = GOOD.with(Member.SUBMITTED_ON, day).with(Member.REGION, "91.01");
        String other = countsUnder.equals("91.01") ? "93.01" : "91.01";
        assertOutcome("met", merauke, region(countsUnder));
        assertOutcome("not-met", merauke, region(other));
        assertOutcome("met", merauke, province(countsUnder.substring(0, 2)));
        assertOutcome("not-met", merauke, province(other.substring(0, 2)));
    }

    @Test
    void aRegionThatIsAbsentOrRefusedIsUndetermined() {
        for (Condition condition : List.of(region("34.71"), province("34"))) {
            assertOutcome("met", GOOD, condition);
            assertOutcome("undetermined", GOOD.without(Member.REGION), condition);
            assertOutcome("undetermined", GOOD.refused(Member.REGION), condition);
            assertOutcome("undetermined", GOOD.with(Member.REGION, "99.99"), condition);
            assertOutcome("undetermined", GOOD.with(Member.REGION, "93.01"), condition);
        }
        assertOutcome("not-met", GOOD, region("34.70", "34.72", "33.71"));
        assertOutcome("not-met", GOOD, province("33", "35", "99"));
    }

    @Test
    void prefixesHaveTwoToFiveDigits() {
        for (String prefix : List.of("14", "141", "1411", "14111")) {
            assertOutcome("met", GOOD, kbli("64", prefix));
        }
        for (String prefix : List.of("11", "142", "1410", "1412", "14110", "14112")) {
            assertOutcome("not-met", GOOD, kbli(prefix));
        }
        TestForm rice = GOOD.with(Member.KBLI, "01121");
        assertOutcome("met", rice, kbli("01"));
        assertOutcome("met", rice, kbli("0112"));
        assertOutcome("not-met", rice, kbli("11"));
        assertOutcome("undetermined", GOOD.with(Member.KBLI, "04111"), kbli("04"));
        assertOutcome("undetermined", GOOD.without(Member.KBLI), kbli("14"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Quantity.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPERATING_MONTHS", "CHANNELS", "OWNER_AGE"})
    void numbersAreWithinTheirEnds(Quantity quantity) {
        Member member = Member.valueOf(quantity.name());
        var range = quantity.unit().between(6, 8);
        for (long value = 5; value <= 9; value++) {
            boolean isWithin = value >= 6 && value <= 8;
            assertOutcome(isWithin ? "met" : "not-met", GOOD.with(member, value), new QuantityWithin(quantity, range));
            assertOutcome(
                    value >= 6 ? "met" : "not-met",
                    GOOD.with(member, value),
                    new QuantityWithin(quantity, quantity.unit().atLeast(6)));
            assertOutcome(
                    value <= 8 ? "met" : "not-met",
                    GOOD.with(member, value),
                    new QuantityWithin(quantity, quantity.unit().atMost(8)));
        }
        assertOutcome("undetermined", GOOD.without(member), new QuantityWithin(quantity, range));
        assertOutcome("undetermined", GOOD.refused(member), new QuantityWithin(quantity, range));
        assertOutcome("undetermined", GOOD.with(member, -1L), new QuantityWithin(quantity, range));
    }

    @Test
    void aRangeMayBeWiderThanTheNumbersOfAMember() {
        assertOutcome("met", GOOD, annualSales(RUPIAH.atLeast(-5)));
        assertOutcome("not-met", GOOD, annualSales(RUPIAH.atLeast(999_999_999_999_999_999L)));
        assertOutcome("not-met", GOOD, employees(COUNT.atMost(-1)));
        assertOutcome("met", GOOD.with(Member.EMPLOYEES, 0L), employees(COUNT.between(0, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-20, 6",
        "2018-11-21, 5",
        "2018-11-19, 6",
        "2019-05-20, 0",
        "2019-04-20, 1",
        "2019-04-21, 0",
        "2016-03-01, 38",
        "1900-01-01, 1432",
        "2018-12-31, 4"
    })
    void monthsAreWholeCalendarMonths(String start, long months) {
        TestForm form = GOOD.with(Member.ESTABLISHED_ON, start);
        assertOutcome("met", form, operatingMonths(MONTHS.between(months, months)));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-31, 2020-02-29, 0", "2020-01-31, 2020-03-30, 1", "2020-01-31, 2020-03-31, 2"})
    void theLastDayOfAShortMonthEndsNoMonth(String start, String submittedOn, long months) {
        TestForm form = GOOD.with(Member.SUBMITTED_ON, submittedOn).with(Member.ESTABLISHED_ON, start);
        assertOutcome("met", form, operatingMonths(MONTHS.between(months, months)));
    }

    @Test
    void aStartAfterTheSubmissionIsRefusedAndNotKnown() {
        var condition = operatingMonths(MONTHS.atLeast(0));
        assertOutcome("undetermined", GOOD.with(Member.ESTABLISHED_ON, "2019-05-21"), condition);
        assertOutcome("undetermined", GOOD.without(Member.ESTABLISHED_ON), condition);
        assertOutcome("undetermined", GOOD.with(Member.ESTABLISHED_ON, "2019-5-1"), condition);
    }

    @Test
    void onlyDifferentKnownChannelsCount() {
        TestForm form = GOOD.with(
                Member.CHANNELS, Arrays.asList("shopee", "nowhere", null, "shopee", "email", "Email", "tiktok-shop"));
        assertOutcome("met", form, channels(COUNT.between(3, 3)));
        // a closed channel is known
        TestForm closed = GOOD.with(Member.SUBMITTED_ON, "2021-01-01").with(Member.CHANNELS, List.of("blanja"));
        assertOutcome("met", closed, channels(COUNT.between(1, 1)));
        assertOutcome("met", GOOD.with(Member.CHANNELS, List.of()), channels(COUNT.atMost(0)));
        assertOutcome("met", GOOD.with(Member.CHANNELS, Arrays.asList(null, null)), channels(COUNT.atMost(0)));
        assertOutcome("met", GOOD.with(Member.CHANNELS, List.of("nowhere")), channels(COUNT.atMost(0)));
        assertOutcome("met", GOOD.with(Member.CHANNELS, Collections.nCopies(32, "shopee")), channels(COUNT.atMost(1)));
        assertOutcome(
                "undetermined",
                GOOD.with(Member.CHANNELS, Collections.nCopies(33, "shopee")),
                channels(COUNT.atLeast(0)));
        assertOutcome(
                "undetermined", GOOD.with(Member.CHANNELS, List.of("shopee", REFUSED)), channels(COUNT.atLeast(1)));
        assertOutcome("undetermined", GOOD.without(Member.CHANNELS), channels(COUNT.atLeast(0)));
        assertOutcome("undetermined", GOOD.refused(Member.CHANNELS), channels(COUNT.atLeast(0)));
    }

    @Test
    void aKnownChannelOfOneOfTheKindsIsEnough() {
        assertOutcome("met", GOOD, channelKind(ChannelKind.MARKETPLACE));
        assertOutcome("met", GOOD, channelKind(ChannelKind.EMAIL, ChannelKind.SOCIAL_MEDIA));
        assertOutcome("not-met", GOOD, channelKind(ChannelKind.EMAIL, ChannelKind.WEBSITE));
        assertOutcome("not-met", GOOD.with(Member.CHANNELS, List.of()), channelKind(ChannelKind.MARKETPLACE));
        assertOutcome("not-met", GOOD.with(Member.CHANNELS, List.of("nowhere")), channelKind(ChannelKind.MARKETPLACE));
        assertOutcome("undetermined", GOOD.without(Member.CHANNELS), channelKind(ChannelKind.MARKETPLACE));
        assertOutcome(
                "undetermined",
                GOOD.with(Member.CHANNELS, List.of("shopee", REFUSED)),
                channelKind(ChannelKind.MARKETPLACE));
    }

    @Test
    void independenceIsWhatIsStated() {
        assertOutcome("met", GOOD, independent(true));
        assertOutcome("not-met", GOOD, independent(false));
        assertOutcome("met", GOOD.with(Member.INDEPENDENT, false), independent(false));
        assertOutcome("undetermined", GOOD.without(Member.INDEPENDENT), independent(true));
        assertOutcome("undetermined", GOOD.refused(Member.INDEPENDENT), independent(true));
    }

    @ParameterizedTest
    @EnumSource(Identifier.class)
    void anAbsentIdentifierIsFalseAndARefusedOneIsNotKnown(Identifier identifier) {
        Member member = Member.valueOf(identifier.name());
        assertOutcome("met", GOOD, stated(identifier));
        assertOutcome("not-met", GOOD.without(member), stated(identifier));
        assertOutcome("undetermined", GOOD.refused(member), stated(identifier));
        assertOutcome("undetermined", GOOD.with(member, "1"), stated(identifier));
        assertOutcome("undetermined", GOOD.refused(Member.MSME), stated(identifier));
        assertOutcome("not-met", GOOD.without(Member.MSME), stated(identifier));
    }

    @Test
    void oneAbsentIdentifierDecidesAndARefusedOwnerIsNotAbsent() {
        var both = stated(Identifier.PHONE, Identifier.NIK);
        assertOutcome("met", GOOD, both);
        assertOutcome("not-met", GOOD.without(Member.PHONE).with(Member.NIK, "1"), both);
        assertOutcome("undetermined", GOOD.refused(Member.OWNER), both);
        assertOutcome("not-met", GOOD.without(Member.OWNER), both);
    }

    @Test
    void theDayOfBirthEncodesTheSex() {
        TestForm woman = GOOD.with(Member.NIK, "3171995708450001");
        assertOutcome("met", GOOD, ownerSex(Sex.MALE));
        assertOutcome("not-met", GOOD, ownerSex(Sex.FEMALE));
        assertOutcome("met", woman, ownerSex(Sex.FEMALE));
        assertOutcome("met", woman, ownerSex(Sex.FEMALE, Sex.MALE));
        assertOutcome("undetermined", GOOD.without(Member.NIK), ownerSex(Sex.FEMALE, Sex.MALE));
        assertOutcome("undetermined", GOOD.with(Member.NIK, "3171999908450001"), ownerSex(Sex.MALE));
    }

    @ParameterizedTest
    @CsvSource({"17-08-45, 73", "20-05-89, 30", "21-05-89, 29", "19-05-89, 30"})
    void anAgeCountsFullYears(String birth, long years) {
        TestForm form = GOOD.with(Member.NIK, "317199" + birth.replace("-", "") + "0001");
        assertOutcome("met", form, ownerAge(YEARS.between(years, years)));
    }

    @Test
    void anAgeDecidesOnlyIfItDoesInBothCenturies() {
        // born 1910-01-01 or 2010-01-01: 109 or 9 on 2019-05-20
        TestForm form = GOOD.with(Member.NIK, "3171990101100001");
        assertOutcome("undetermined", form, ownerAge(YEARS.between(9, 9)));
        assertOutcome("undetermined", form, ownerAge(YEARS.atLeast(17)));
        assertOutcome("met", form, ownerAge(YEARS.between(9, 109)));
        assertOutcome("not-met", form, ownerAge(YEARS.between(17, 60)));
        // 29 February of 1900 does not exist, so that only 2000 is possible
        assertOutcome("met", GOOD.with(Member.NIK, "3171992902000001"), ownerAge(YEARS.between(19, 19)));
        // born on the day of submission, or a hundred years before
        TestForm newborn = GOOD.with(Member.NIK, "3171992005190001");
        assertOutcome("met", newborn, ownerAge(YEARS.between(0, 100)));
        assertOutcome("undetermined", newborn, ownerAge(YEARS.between(0, 99)));
        assertOutcome("met", GOOD.with(Member.NIK, "3171992105190001"), ownerAge(YEARS.between(99, 99)));
        assertOutcome("undetermined", GOOD.without(Member.NIK), ownerAge(YEARS.atLeast(0)));
    }

    private static TestForm trained(Object... trainings) {
        return GOOD.with(Member.TRAININGS, Arrays.asList(trainings));
    }

    private static Map<Member, Object> taken(Object activity, Object mode) {
        return Map.of(Member.TRAINING_ACTIVITY, activity, Member.TRAINING_MODE, mode);
    }

    @Test
    void aTrainingThatMatchesIsEnoughAndOneThatMayMatchLeavesItOpen() {
        Condition condition = TrainingFinished.any().of("ld-1").in(Mode.VIRTUAL, Mode.MIXED);
        assertOutcome("met", trained(taken("ld-1", "MIXED")), condition);
        assertOutcome("not-met", trained(taken("ld-2", "MIXED")), condition);
        assertOutcome("not-met", trained(taken("ld-1", "IN_PERSON")), condition);
        assertOutcome("undetermined", trained(Map.of(Member.TRAINING_ACTIVITY, "ld-1")), condition);
        assertOutcome("undetermined", trained(taken("ld-1", "?")), condition);
        assertOutcome("undetermined", trained(taken("ld-1", REFUSED)), condition);
        assertOutcome("undetermined", trained(taken("a b", "MIXED")), condition);
        assertOutcome("undetermined", trained(Map.of()), condition);
        // a part that differs decides whatever the other is
        assertOutcome("not-met", trained(taken("ld-2", "?")), condition);
        assertOutcome("not-met", trained(taken(REFUSED, "IN_PERSON")), condition);
        assertOutcome("undetermined", trained(taken("ld-2", "MIXED"), Map.of()), condition);
        assertOutcome("met", trained(Map.of(), taken("ld-1", "VIRTUAL")), condition);
    }

    @Test
    void aTrainingOfOnePartNeedsThatPartOnly() {
        assertOutcome("met", trained(taken("ld-1", "?")), Condition.training("ld-1"));
        assertOutcome("met", trained(taken(REFUSED, "MIXED")), Condition.training(Mode.MIXED));
        assertOutcome("undetermined", trained(taken("ld-1", "?")), Condition.training(Mode.values()));
        assertOutcome("met", trained(Map.of()), Condition.training());
        // when it was finished is not asked
        assertOutcome(
                "met",
                trained(Map.of(Member.TRAINING_ACTIVITY, "ld-1", Member.TRAINING_FINISHED_ON, "2999-01-01")),
                Condition.training("ld-1"));
    }

    @Test
    void anEmptyListOfTrainingsIsFalseAndARefusedOneIsNotKnown() {
        Condition condition = Condition.training("ld-1");
        assertOutcome("not-met", trained(), condition);
        assertOutcome("not-met", trained((Object) null), condition);
        assertOutcome("undetermined", trained(taken("ld-1", "MIXED"), REFUSED), condition);
        assertOutcome("undetermined", trained(Collections.nCopies(65, Map.of()).toArray()), condition);
        assertOutcome("met", trained(Collections.nCopies(64, taken("ld-1", "?")).toArray()), condition);
        assertOutcome("undetermined", GOOD, condition);
        assertOutcome("undetermined", GOOD.refused(Member.TRAININGS), condition);
        assertOutcome("undetermined", GOOD.without(Member.READINESS), condition);
    }

    @Test
    void readinessDecidesWhereTheEvidenceLeavesOneAnswer() {
        // 92.375 by the example of the format
        assertOutcome("met", GOOD, readinessScore(POINTS.atLeast(80)));
        assertOutcome("not-met", GOOD, readinessScore(POINTS.atMost(80)));
        assertOutcome("met", GOOD, readinessLevel("ADVANCED"));
        assertOutcome("not-met", GOOD, readinessLevel("READY", "EMERGING"));
        // a fifth is open: 72.375 to 92.375
        TestForm silent = GOOD.without(Member.RECORDED_MONTHS);
        assertOutcome("met", silent, readinessScore(POINTS.atLeast(60)));
        assertOutcome("undetermined", silent, readinessScore(POINTS.atLeast(80)));
        assertOutcome("not-met", silent, readinessScore(POINTS.atMost(50)));
        assertOutcome("undetermined", silent, readinessScore(POINTS.between(80, 81)));
        assertOutcome("undetermined", silent, readinessLevel("READY"));
        assertOutcome("met", silent, readinessLevel("READY", "ADVANCED"));
        assertOutcome("not-met", silent, readinessLevel("EMERGING", "FOUNDATION"));
        // a gate that may be closed leaves the level open
        assertOutcome("undetermined", GOOD.without(Member.RESPONSE_TIME), readinessLevel("READY", "ADVANCED"));
        assertOutcome("met", GOOD.with(Member.RESPONSE_TIME, "PT48H"), readinessLevel("EMERGING"));
    }

    @Test
    void theEndsOfAScoreAreExact() {
        BigDecimal score = new BigDecimal("92.375");
        assertOutcome("met", GOOD, readinessScore(POINTS.between(score, score)));
        assertOutcome("not-met", GOOD, readinessScore(POINTS.atLeast(new BigDecimal("92.375001"))));
        assertOutcome("not-met", GOOD, readinessScore(POINTS.atMost(new BigDecimal("92.374999"))));
    }

    @Test
    void readinessCanDecideWithoutAnyEvidence() {
        for (TestForm form : List.of(GOOD.without(Member.READINESS), GOOD.refused(Member.READINESS))) {
            assertOutcome("met", form, readinessScore(POINTS.between(0, 100)));
            assertOutcome("met", form, readinessLevel("FOUNDATION", "EMERGING", "READY", "ADVANCED"));
            assertOutcome("undetermined", form, readinessScore(POINTS.atLeast(1)));
            assertOutcome("not-met", form, readinessScore(POINTS.atLeast(101)));
        }
        // without a channel a fifth of the score is gone
        TestForm offline = GOOD.without(Member.READINESS).with(Member.CHANNELS, List.of());
        assertOutcome("not-met", offline, readinessScore(POINTS.atLeast(new BigDecimal("80.000001"))));
        assertOutcome("undetermined", offline, readinessScore(POINTS.atLeast(80)));
    }
}
