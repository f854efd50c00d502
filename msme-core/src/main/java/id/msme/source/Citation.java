package id.msme.source;

import static java.util.Objects.requireNonNull;

import id.msme.text.IsoDate;
import id.msme.text.Texts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The source of one fact.
 *
 * @param work the instrument, publication or data set
 * @param place where in the work: an article, a page or an address
 * @param date the day the source speaks of or was published, where it is known
 * @param reliability how the fact is known
 */
public record Citation(String work, Optional<String> place, Optional<LocalDate> date, Reliability reliability) {

    /**
     * Checks the parts.
     *
     * @param work the instrument, publication or data set
     * @param place where in the work
     * @param date the day of the source
     * @param reliability how the fact is known
     * @throws IllegalArgumentException if the work or the place is not 1 to 4,096 characters on one line, or the date
     *     is before 1900-01-01 or after 9999-12-31
     */
    public Citation {
        requireNonNull(date, "date");
        requireNonNull(place, "place");
        requireNonNull(reliability, "reliability");
        requireNonNull(work, "work");
        Texts.requireLine("the work of a citation", work);
        if (date.isPresent()) {
            IsoDate.require("the date of a citation", "", date.get());
        }
        if (place.isPresent()) {
            Texts.requireLine("the place of a citation", place.get());
        }
    }

    /**
     * {@return a citation of a law whose wording was read}
     *
     * @param instrument the law
     * @param article the article, for example {@code art. 35(3)}
     */
    public static Citation law(LegalInstrument instrument, String article) {
        requireNonNull(instrument, "instrument");
        requireNonNull(article, "article");
        return new Citation(instrument.toString(), Optional.of(article), Optional.empty(), Reliability.LAW);
    }

    /**
     * {@return a citation of a whole work}
     *
     * @param work the work
     * @param reliability how the fact is known
     */
    public static Citation of(String work, Reliability reliability) {
        requireNonNull(work, "work");
        requireNonNull(reliability, "reliability");
        return new Citation(work, Optional.empty(), Optional.empty(), reliability);
    }

    /**
     * {@return a citation of a dated page}
     *
     * @param work who published it
     * @param place its address
     * @param date the day of the statement
     * @param reliability how the fact is known
     */
    public static Citation of(String work, String place, LocalDate date, Reliability reliability) {
        requireNonNull(work, "work");
        requireNonNull(place, "place");
        requireNonNull(date, "date");
        requireNonNull(reliability, "reliability");
        return new Citation(work, Optional.of(place), Optional.of(date), reliability);
    }

    /** {@return one line: work, place, date and reliability} */
    @Override
    public String toString() {
        var line = new StringBuilder(work);
        place.ifPresent(p -> line.append(", ").append(p));
        date.ifPresent(d -> line.append(", ").append(d));
        return line.append(" [").append(reliability).append(']').toString();
    }
}
