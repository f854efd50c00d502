package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compares a commitment with its deliveries: its standing on any day, the days on which that changed, and the share of
 * each party.
 */
public final class CommitmentTracker {

    private final Commitment commitment;
    private final DeliveryLedger ledger;
    private final List<Delivery> deliveries;
    private final Optional<EvenPace> pace;

    private CommitmentTracker(Commitment commitment, DeliveryLedger ledger) {
        this.commitment = commitment;
        this.ledger = ledger;
        this.deliveries = ledger.deliveries().stream()
                .filter(delivery -> delivery.commitment().equals(commitment.id()))
                .filter(delivery -> !beginsAfter(delivery.on()))
                .toList();
        this.pace = EvenPace.of(commitment);
    }

    /**
     * {@return a tracker}
     *
     * @param commitment what was promised
     * @param ledger what was delivered, by whomever: a partner or the successor of a debtor may do for it what was
     *     promised, so that a party is not checked here; deliveries towards other commitments, or from before this one
     *     begins, do not count
     */
    public static CommitmentTracker of(Commitment commitment, DeliveryLedger ledger) {
        requireNonNull(commitment, "commitment");
        requireNonNull(ledger, "ledger");
        return new CommitmentTracker(commitment, ledger);
    }

    /**
     * {@return where the commitment stands}
     *
     * @param asOf the day; what was delivered on it counts
     */
    public CommitmentStanding standing(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        var delivered = Deliveries.of(deliveries, asOf);
        OptionalLong high = ledger.isCompleteOn(asOf) ? OptionalLong.of(delivered.most()) : OptionalLong.empty();
        return new CommitmentStanding(commitment, asOf, delivered.least(), high);
    }

    /**
     * {@return whose deliveries they were}
     *
     * @param asOf the day; what was delivered on it counts
     */
    public Attribution attribution(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return Deliveries.of(deliveries, asOf).attribution();
    }

    /**
     * {@return the days on which the state changes, in order; before the first it is that of the day before}
     *
     * <p>A state changes only on the day a commitment begins, a delivery, the day after which reports are lacking, the
     * day an even pace overtakes what was delivered, and the day after the last one in time.
     */
    public List<StateChange> changes() {
        var changes = new ArrayList<StateChange>();
        for (LocalDate day : dates()) {
            CommitmentState state = standing(day).state();
            if (state != standing(day.minusDays(1)).state()) {
                changes.add(new StateChange(day, state));
            }
        }
        return List.copyOf(changes);
    }

    private SortedSet<LocalDate> dates() {
        var dates = new TreeSet<LocalDate>();
        deliveries.forEach(delivery -> dates.add(delivery.on()));
        commitment.from().ifPresent(dates::add);
        commitment.due().ifPresent(due -> dates.add(due.latest().plusDays(1)));
        ledger.completeThrough().ifPresent(through -> dates.add(through.plusDays(1)));
        for (LocalDate day : List.copyOf(dates)) {
            var delivered = Deliveries.of(deliveries, day);
            pace.flatMap(even -> even.outruns(delivered.least())).ifPresent(dates::add);
            pace.flatMap(even -> even.outruns(delivered.most())).ifPresent(dates::add);
        }
        return dates;
    }

    private boolean beginsAfter(LocalDate day) {
        return commitment.from().map(day::isBefore).orElse(false);
    }

    /** {@return the commitment and the number of deliveries} */
    @Override
    public String toString() {
        return "CommitmentTracker of " + commitment.id() + ", " + Counted.of(deliveries.size(), "delivery");
    }
}
