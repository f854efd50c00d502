package id.msme.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.progress.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CommitmentProperties {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    @Property(tries = 300)
    void moreDeliveriesAreNeverWorse(
            @ForAll("ledgers") DeliveryLedger ledger,
            @ForAll("deliveries") Delivery another,
            @ForAll @IntRange(min = 1, max = 40) int quantity,
            @ForAll @IntRange(min = -5, max = 60) int day) {
        var more = new ArrayList<>(ledger.deliveries());
        more.add(another);
        var before = standing(quantity, ledger, day);
        var after = standing(quantity, new DeliveryLedger(more, ledger.completeThrough()), day);
        assertThat(after.worst()).isGreaterThanOrEqualTo(before.worst());
        assertThat(after.best()).isGreaterThanOrEqualTo(before.best());
        assertThat(after.deliveredLow()).isGreaterThanOrEqualTo(before.deliveredLow());
        assertThat(after.owedHigh().getAsLong())
                .isLessThanOrEqualTo(before.owedHigh().getAsLong());
    }

    @Property(tries = 300)
    void theStateChangesOnlyAtItsDates(
            @ForAll("ledgers") DeliveryLedger ledger, @ForAll @IntRange(min = 1, max = 40) int quantity) {
        var tracker = CommitmentTracker.of(commitment(quantity), ledger);
        CommitmentState expected = tracker.standing(START.minusDays(10)).state();
        var changes = new ArrayList<>(tracker.changes());
        for (int day = -10; day <= 80; day++) {
            LocalDate date = START.plusDays(day);
            if (!changes.isEmpty() && changes.get(0).on().equals(date)) {
                expected = changes.remove(0).state();
            }
            assertThat(tracker.standing(date).state()).as("on %s", date).isEqualTo(expected);
        }
        assertThat(changes).isEmpty();
    }

    @Property(tries = 200)
    void theOrderOfDeliveriesDoesNotMatter(@ForAll("ledgers") DeliveryLedger ledger, @ForAll long seed) {
        var shuffled = new ArrayList<>(ledger.deliveries());
        Collections.shuffle(shuffled, new Random(seed));
        var other = new DeliveryLedger(shuffled, ledger.completeThrough());
        var first = CommitmentTracker.of(commitment(20), ledger);
        var second = CommitmentTracker.of(commitment(20), other);
        assertThat(second.changes()).isEqualTo(first.changes());
        assertThat(second.attribution(START.plusDays(30))).isEqualTo(first.attribution(START.plusDays(30)));
    }

    @Property(tries = 200)
    void noMsmeIsAttributedTwice(@ForAll("ledgers") DeliveryLedger ledger) {
        var attribution = CommitmentTracker.of(commitment(20), ledger).attribution(START.plusDays(60));
        long keys = ledger.deliveries().stream()
                .filter(Delivery.Keyed.class::isInstance)
                .map(Delivery.Keyed.class::cast)
                .filter(delivery -> !delivery.on().isBefore(START))
                .map(Delivery.Keyed::key)
                .distinct()
                .count();
        assertThat(attribution.net()).isEqualTo(keys).isLessThanOrEqualTo(attribution.gross());
    }

    @Property(tries = 300)
    void thePaceIsOutrunOnTheFirstDayThatAsksForMore(
            @ForAll @IntRange(min = 1, max = 100_000) int quantity,
            @ForAll @IntRange(min = 0, max = 1_000) int length,
            @ForAll @IntRange(min = 0, max = 100_000) int delivered) {
        var pace = new EvenPace(quantity, START, START.plusDays(length));
        Optional<LocalDate> day = pace.outruns(delivered);
        assertThat(day.isPresent()).isEqualTo(delivered < quantity);
        day.ifPresent(first -> {
            assertThat(pace.askedOn(first)).isGreaterThan(delivered);
            assertThat(pace.askedOn(first.minusDays(1))).isLessThanOrEqualTo(delivered);
        });
    }

    @Provide
    Arbitrary<DeliveryLedger> ledgers() {
        Arbitrary<Optional<LocalDate>> through =
                Arbitraries.integers().between(-5, 70).map(START::plusDays).optional(0.8);
        return Combinators.combine(deliveries().list().ofMaxSize(12), through)
                .as((List<Delivery> deliveries, Optional<LocalDate> day) -> new DeliveryLedger(deliveries, day));
    }

    @Provide
    Arbitrary<Delivery> deliveries() {
        Arbitrary<String> parties = Arbitraries.of("facebook", "smesco", "kemenkopukm");
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-5, 60).map(START::plusDays);
        Arbitrary<Delivery> keyed = Combinators.combine(
                        parties, days, Arbitraries.longs().between(1, 8))
                .as((party, day, key) -> new Delivery.Keyed("c", party, day, key));
        Arbitrary<Delivery> counted = Combinators.combine(
                        parties, days, Arbitraries.longs().between(0, 15))
                .as((party, day, count) -> Delivery.Counted.of("c", party, day, count));
        return Arbitraries.oneOf(List.of(keyed, counted));
    }

    private static CommitmentStanding standing(long quantity, DeliveryLedger ledger, int day) {
        return CommitmentTracker.of(commitment(quantity), ledger).standing(START.plusDays(day));
    }

    private static Commitment commitment(long quantity) {
        var builder = Commitment.builder();
        builder.id("c")
                .program("p")
                .addDebtors("facebook")
                .indicator(Indicator.MSMES_TRAINED)
                .quantity(quantity)
                .from(START)
                .due(Due.by(START.plusDays(49)));
        return builder.build();
    }
}
