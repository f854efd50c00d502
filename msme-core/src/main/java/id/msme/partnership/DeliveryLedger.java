package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Deliveries towards commitments, with the day up to which the ledger is complete. The order in which they are given
 * does not matter.
 *
 * @param deliveries the deliveries
 * @param completeThrough the last day whose deliveries are all here, empty where some may be lacking of any day
 */
public record DeliveryLedger(List<Delivery> deliveries, Optional<LocalDate> completeThrough) {

    /**
     * Copies the deliveries.
     *
     * @param deliveries the deliveries
     * @param completeThrough the last day whose deliveries are all here
     */
    public DeliveryLedger {
        requireNonNull(completeThrough, "completeThrough");
        requireNonNull(deliveries, "deliveries");
        deliveries = List.copyOf(deliveries);
    }

    /**
     * {@return deliveries of which others may be lacking}
     *
     * @param deliveries the deliveries
     */
    public static DeliveryLedger of(Collection<? extends Delivery> deliveries) {
        requireNonNull(deliveries, "deliveries");
        return new DeliveryLedger(List.copyOf(deliveries), Optional.empty());
    }

    /**
     * {@return all deliveries up to a day}
     *
     * @param deliveries the deliveries; those of later days are among them as far as they are known
     * @param through the day
     */
    public static DeliveryLedger complete(Collection<? extends Delivery> deliveries, LocalDate through) {
        requireNonNull(deliveries, "deliveries");
        requireNonNull(through, "through");
        return new DeliveryLedger(List.copyOf(deliveries), Optional.of(through));
    }

    boolean isCompleteOn(LocalDate day) {
        return completeThrough.map(through -> !day.isAfter(through)).orElse(false);
    }
}
