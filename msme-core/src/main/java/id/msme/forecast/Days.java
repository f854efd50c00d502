package id.msme.forecast;

import id.msme.number.Fraction;
import id.msme.progress.Observation;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days as numbers. */
final class Days {

    private static final long FIRST = IsoDate.epochDay("1900-01-01");
    private static final long LAST = IsoDate.epochDay("9999-12-31");

    private Days() {}

    /** The first whole day at or after a moment, if it is a day that the library writes. */
    static Optional<LocalDate> from(Fraction moment) {
        boolean isWritten = moment.compareTo(Fraction.of(FIRST - 1)) > 0 && moment.compareTo(Fraction.of(LAST)) <= 0;
        return isWritten ? Optional.of(LocalDate.ofEpochDay(moment.ceiling())) : Optional.empty();
    }

    /** The number of different days that the counts are of. */
    static int different(List<Observation> points) {
        return (int) points.stream().map(Observation::asOf).distinct().count();
    }
}
