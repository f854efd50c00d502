package id.msme.partnership;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A quantity delivered in equal parts on every day from a first to a last one, both included; exact.
 *
 * <p>On a day the pace asks for what was due by the end of the day before, so that a promise is not late on its last
 * day for what that day may still bring.
 */
record EvenPace(long quantity, LocalDate first, LocalDate last) {

    /** The pace of a commitment, if it states a quantity, a first day and a due date. */
    static Optional<EvenPace> of(Commitment commitment) {
        return commitment.quantity().isPresent() && commitment.due().isPresent()
                ? commitment
                        .from()
                        .map(first -> new EvenPace(
                                commitment.quantity().getAsLong(),
                                first,
                                commitment.due().get().latest()))
                : Optional.empty();
    }

    long askedOn(LocalDate day) {
        if (day.isAfter(last)) {
            return quantity;
        }
        long elapsed = Math.max(0, ChronoUnit.DAYS.between(first, day));
        return BigInteger.valueOf(quantity)
                .multiply(BigInteger.valueOf(elapsed))
                .divide(BigInteger.valueOf(days()))
                .longValueExact();
    }

    /** The first day on which the pace asks for more than was delivered, if it ever does. */
    Optional<LocalDate> outruns(long delivered) {
        if (delivered >= quantity) {
            return Optional.empty();
        }
        var whole = BigInteger.valueOf(quantity);
        long elapsed = BigInteger.valueOf(delivered)
                .add(BigInteger.ONE)
                .multiply(BigInteger.valueOf(days()))
                .add(whole.subtract(BigInteger.ONE))
                .divide(whole)
                .longValueExact();
        return Optional.of(first.plusDays(elapsed));
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
