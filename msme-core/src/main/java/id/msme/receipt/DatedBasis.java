package id.msme.receipt;

import id.msme.language.Messages;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

/**
 * A source of a rule and what is known of the days on which it was in force.
 *
 * @param basis the source
 * @param since the first day on which it is known to have been in force; {@link LocalDate#MIN} if it has no such
 *     day, like a data set
 * @param lastDay its last day, if it has ended on a known day
 * @param replacedIn the year in which it was replaced, if that is all that is known
 */
record DatedBasis(RuleBasis basis, LocalDate since, Optional<LocalDate> lastDay, Optional<Year> replacedIn) {

    private DatedBasis(RuleBasis basis, LocalDate since) {
        this(basis, since, Optional.empty(), Optional.empty());
    }

    /** A source without days, such as a data set. */
    static DatedBasis undated(RuleBasis basis) {
        return new DatedBasis(basis, LocalDate.MIN);
    }

    /** A source that is in force from its own first day. */
    static DatedBasis dated(RuleBasis basis) {
        return new DatedBasis(basis, basis.from().orElse(LocalDate.MIN));
    }

    /** A source whose first day is not known exactly, but was over by a day. */
    static DatedBasis inForceBy(LocalDate day, RuleBasis basis) {
        return new DatedBasis(basis, day);
    }

    /** An instrument of which only the year of its number is known: it is in force once the year is over. */
    static DatedBasis ofYear(Year year, RuleBasis basis) {
        return inForceBy(year.plusYears(1).atDay(1), basis);
    }

    DatedBasis until(LocalDate day) {
        return new DatedBasis(basis, since, Optional.of(day), replacedIn);
    }

    DatedBasis replacedIn(Year year) {
        return new DatedBasis(basis, since, lastDay, Optional.of(year));
    }

    boolean isKnownOn(LocalDate day) {
        return !day.isBefore(since);
    }

    /** Whether it had ended, or may have. */
    boolean isOldOn(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent()
                || replacedIn.filter(year -> day.getYear() >= year.getValue()).isPresent();
    }

    /** The sentence on its end. */
    String ended(Messages words) {
        String title = basis.title().split(";", 2)[0];
        return lastDay.map(day -> words.text("receipt.basis.ended", Map.of("title", title, "day", day.toString())))
                .orElseGet(() -> words.text("receipt.basis.replaced", Map.of("title", title)));
    }
}
