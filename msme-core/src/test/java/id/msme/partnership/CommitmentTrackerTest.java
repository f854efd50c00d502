package id.msme.partnership;

import static id.msme.partnership.CommitmentState.CANNOT_TELL;
import static id.msme.partnership.CommitmentState.EXCEEDED;
import static id.msme.partnership.CommitmentState.LATE;
import static id.msme.partnership.CommitmentState.MET;
import static id.msme.partnership.CommitmentState.NOT_STARTED;
import static id.msme.partnership.CommitmentState.ON_PACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.language.Language;
import id.msme.progress.EventWindow;
import id.msme.progress.Indicator;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CommitmentTrackerTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2020, 7, 29);
    private static final LocalDate LAST = LocalDate.of(2021, 7, 29);
    private static final LocalDate FOREVER = LocalDate.of(2030, 1, 1);
    private static final StateChange REPORTS_END = new StateChange(FOREVER.plusDays(1), CANNOT_TELL);
    private static final Commitment FIFTEEN_THOUSAND = commitment(15_000);

    @Test
    void theWindowIsToldFromTheEvent() {
        assertThat(FIFTEEN_THOUSAND.due()).contains(new Due(LocalDate.of(2021, 1, 29), LAST));
        assertThat(Due.by(LAST)).isEqualTo(new Due(LAST, LAST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Due(LAST, ANNOUNCED));
    }

    @Test
    void nothingDeliveredIsNotStartedUntilItIsOverdue() {
        var tracker = tracker();
        assertThat(state(tracker, ANNOUNCED.minusDays(1))).isEqualTo(NOT_STARTED);
        assertThat(state(tracker, ANNOUNCED)).isEqualTo(NOT_STARTED);
        assertThat(state(tracker, LAST)).isEqualTo(NOT_STARTED);
        assertThat(state(tracker, LAST.plusDays(1))).isEqualTo(LATE);
        assertThat(tracker.changes()).containsExactly(new StateChange(LAST.plusDays(1), LATE), REPORTS_END);
    }

    @Test
    void thePaceIsEvenOverTheDaysOfTheCommitment() {
        // 15,000 over 366 days: 7,500 are asked for after 183 of them, and 7,540 after 184.
        var tracker = tracker(counted("facebook", ANNOUNCED, 7_500));
        assertThat(state(tracker, ANNOUNCED.plusDays(183))).isEqualTo(ON_PACE);
        assertThat(state(tracker, ANNOUNCED.plusDays(184))).isEqualTo(LATE);
        assertThat(tracker.changes())
                .containsExactly(
                        new StateChange(ANNOUNCED, ON_PACE),
                        new StateChange(ANNOUNCED.plusDays(184), LATE),
                        REPORTS_END);
    }

    @Test
    void theLastDayIsStillInTime() {
        var tracker = tracker(counted("facebook", ANNOUNCED, 14_990));
        assertThat(state(tracker, LAST.minusDays(1))).isEqualTo(ON_PACE);
        assertThat(state(tracker, LAST)).isEqualTo(ON_PACE);
        assertThat(state(tracker, LAST.plusDays(1))).isEqualTo(LATE);
    }

    @Test
    void theExactQuantityMeetsAndOneMoreExceeds() {
        var day = ANNOUNCED.plusDays(10);
        assertThat(state(tracker(counted("facebook", day, 14_999)), day)).isEqualTo(ON_PACE);
        assertThat(state(tracker(counted("facebook", day, 15_000)), day)).isEqualTo(MET);
        assertThat(state(tracker(counted("facebook", day, 15_001)), day)).isEqualTo(EXCEEDED);
        assertThat(state(tracker(counted("facebook", day, 15_001)), day.minusDays(1)))
                .isEqualTo(NOT_STARTED);
    }

    @Test
    void whatWasDoneBeforeDoesNotCount() {
        var tracker = tracker(counted("facebook", ANNOUNCED.minusDays(1), 85_000));
        assertThat(tracker.standing(LAST).deliveredLow()).isZero();
        assertThat(state(tracker, LAST)).isEqualTo(NOT_STARTED);
    }

    @Test
    void reportsThatAreLackingCannotBeTakenForNothing() {
        var day = ANNOUNCED.plusDays(30);
        var some = List.of(counted("facebook", ANNOUNCED, 100));
        var unreported = CommitmentTracker.of(FIFTEEN_THOUSAND, DeliveryLedger.of(some));
        assertThat(unreported.standing(day).state()).isEqualTo(CANNOT_TELL);
        assertThat(unreported.standing(day).deliveredHigh()).isEmpty();
        assertThat(unreported.standing(day).owedHigh()).hasValue(14_900);
        assertThat(unreported.standing(day).owedLow()).hasValue(0);
        var reported = CommitmentTracker.of(FIFTEEN_THOUSAND, DeliveryLedger.complete(some, day));
        assertThat(state(reported, day)).isEqualTo(LATE);
        assertThat(state(reported, day.plusDays(1))).isEqualTo(CANNOT_TELL);
        var enough = List.of(counted("facebook", ANNOUNCED, 15_001));
        assertThat(state(CommitmentTracker.of(FIFTEEN_THOUSAND, DeliveryLedger.of(enough)), day))
                .isEqualTo(EXCEEDED);
    }

    @Test
    void countsOfSeveralPartiesMayHoldTheSameMsmes() {
        var tracker = tracker(counted("facebook", ANNOUNCED, 10_000), counted("smesco", ANNOUNCED, 6_000));
        var standing = tracker.standing(LAST);
        assertThat(standing.deliveredLow()).isEqualTo(10_000);
        assertThat(standing.deliveredHigh()).hasValue(16_000);
        assertThat(standing.worst()).isEqualTo(LATE);
        assertThat(standing.best()).isEqualTo(EXCEEDED);
        assertThat(standing.state()).isEqualTo(CANNOT_TELL);
        assertThat(standing.owedLow()).hasValue(0);
        assertThat(standing.owedHigh()).hasValue(5_000);
    }

    @Test
    void standingNamesItsBasisAndExplainsItself() {
        var standing = tracker(counted("facebook", ANNOUNCED, 10_000), counted("smesco", ANNOUNCED, 6_000))
                .standing(LAST);
        assertThat(standing.basis().rules()).containsExactly(FIFTEEN_THOUSAND.id());
        assertThat(standing.basis().asOf()).isEqualTo(LAST);
        assertThat(standing.explain(Language.EN).lines())
                .containsExactly(
                        "state: late at worst, exceeded at best",
                        "delivered: 10,000 to 16,000",
                        "still owed: 0 to 5,000");
        assertThat(standing.explain(Language.ID).lines())
                .contains("terlaksana: 10.000 sampai 16.000", "belum terlaksana: 0 sampai 5.000");
        assertThat(standing)
                .hasToString(FIFTEEN_THOUSAND.id() + " on " + LAST
                        + ": CANNOT_TELL, 10,000 to 16,000 delivered, 0 to 5,000 still owed");
    }

    @Test
    void standingWithoutReportsSaysSo() {
        var ledger = DeliveryLedger.of(List.of(counted("facebook", ANNOUNCED, 100)));
        var explanation =
                CommitmentTracker.of(FIFTEEN_THOUSAND, ledger).standing(LAST).explain(Language.EN);
        assertThat(explanation.text("delivered")).contains("100 or more");
        assertThat(explanation.text("reports-missing"))
                .contains("Reports up to " + LAST + " are not complete; more may have been delivered.");
    }

    @Test
    void noQuantityOrNoDayCannotBeJudged() {
        var builder = Commitment.builder();
        builder.id("c").program("p").addDebtors("facebook").indicator(Indicator.MSMES_TRAINED);
        var vague = CommitmentTracker.of(
                builder.build(), DeliveryLedger.complete(List.of(counted("facebook", ANNOUNCED, 5)), FOREVER));
        assertThat(vague.standing(ANNOUNCED.minusDays(1)).state()).isEqualTo(NOT_STARTED);
        assertThat(vague.standing(ANNOUNCED).state()).isEqualTo(CANNOT_TELL);
        assertThat(vague.standing(ANNOUNCED).owedHigh()).isEqualTo(OptionalLong.empty());

        var undated = Commitment.builder();
        undated.id("c")
                .program("p")
                .addDebtors("facebook")
                .indicator(Indicator.MSMES_TRAINED)
                .quantity(10);
        var open = CommitmentTracker.of(
                undated.build(), DeliveryLedger.complete(List.of(counted("facebook", ANNOUNCED, 5)), FOREVER));
        assertThat(state(open, ANNOUNCED)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void anMsmeBelongsToThePartyThatCameFirst() {
        var day = ANNOUNCED.plusDays(3);
        var tracker = tracker(
                keyed("smesco", day, 1),
                keyed("facebook", day.plusDays(1), 1),
                keyed("facebook", day, 2),
                keyed("facebook", day, 2),
                keyed("facebook", day, 3),
                keyed("smesco", day, 3));
        var attribution = tracker.attribution(LAST);
        assertThat(attribution.partners())
                .containsEntry("facebook", new PartnerDelivery(3, 1, 0))
                .containsEntry("smesco", new PartnerDelivery(2, 1, 0));
        assertThat(attribution.shared()).isEqualTo(1);
        assertThat(attribution.net()).isEqualTo(3);
        assertThat(attribution.gross()).isEqualTo(5);
        assertThat(tracker.standing(LAST).deliveredHigh()).hasValue(3);
        assertThat(tracker.attribution(day).partners()).containsEntry("facebook", new PartnerDelivery(2, 1, 0));
    }

    @Test
    void deliveriesTowardsOtherCommitmentsDoNotCount() {
        var tracker = tracker(Delivery.Counted.of("another", "facebook", ANNOUNCED, 20_000));
        assertThat(tracker.standing(LAST).deliveredHigh()).hasValue(0);
    }

    @Test
    void keysAreNotShown() {
        assertThat(keyed("facebook", ANNOUNCED, 3_171_991_708_450_001L).toString())
                .doesNotContain("317199")
                .contains("key=***");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> counted("facebook", ANNOUNCED, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> commitment(0));
        var builder = Commitment.builder();
        builder.id("c")
                .program("p")
                .addDebtors("facebook")
                .indicator(Indicator.ACTIVITIES)
                .from(LAST)
                .due(Due.by(ANNOUNCED));
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("before it begins");
    }

    private static CommitmentState state(CommitmentTracker tracker, LocalDate day) {
        return tracker.standing(day).state();
    }

    private static CommitmentTracker tracker(Delivery... deliveries) {
        return CommitmentTracker.of(FIFTEEN_THOUSAND, DeliveryLedger.complete(List.of(deliveries), FOREVER));
    }

    private static Delivery counted(String party, LocalDate day, long count) {
        return Delivery.Counted.of("c", party, day, count);
    }

    private static Delivery keyed(String party, LocalDate day, long key) {
        return new Delivery.Keyed("c", party, day, key);
    }

    private static Commitment commitment(long quantity) {
        var builder = Commitment.builder();
        builder.id("c")
                .program("kemenkopukm-facebook")
                .addDebtors("facebook")
                .creditor("kemenkopukm")
                .indicator(Indicator.MSMES_TRAINED)
                .measure(Measure.AT_LEAST)
                .quantity(quantity)
                .before(85_000)
                .from(ANNOUNCED)
                .due(Due.within(new EventWindow("announcement", ANNOUNCED, Period.ofMonths(6), Period.ofYears(1))));
        return builder.build();
    }
}
