package id.msme.readiness;

import id.msme.language.Wording;
import id.msme.text.Millionths;
import java.util.List;

/**
 * The scores of one level: from a lower end, included, to an upper, which belongs to the next band. The band that ends at 100
 * includes it.
 *
 * @param level the name of the level in documents, for example {@code READY}
 * @param title its name for people
 * @param from the lower end, 0 to 100 in millionths, included
 * @param to the upper end, 0 to 100 in millionths
 */
public record Band(String level, Wording title, long from, long to) {

    /**
     * Checks the ends.
     *
     * @param level the name of the level
     * @param title its name for people
     * @param from the lower end
     * @param to the upper end
     * @throws IllegalArgumentException if the name is blank or the ends are not in order within 0 to 100
     */
    public Band {
        if (level.isBlank() || from < 0 || from >= to || to > Millionths.FULL_SCORE) {
            throw new IllegalArgumentException("a band has a level and reaches from below to above within 0 to 100: "
                    + level + " from " + Millionths.toText(from) + " to " + Millionths.toText(to));
        }
    }

    /**
     * {@return whether a score lies in the band}
     *
     * @param score the score, in millionths
     */
    public boolean includes(long score) {
        return score >= from && (score < to || (score == to && to == Millionths.FULL_SCORE));
    }

    /** Refuses bands that do not hold every score once. */
    static void checkCover(List<Band> bands) {
        long end = 0;
        for (Band band : bands) {
            if (band.from() != end) {
                throw new IllegalArgumentException((band.from() > end ? "no band holds " : "two bands hold ")
                        + Millionths.toText(Math.min(end, band.from())) + ", where " + band.level() + " begins at "
                        + Millionths.toText(band.from()));
            }
            end = band.to();
        }
        if (end != Millionths.FULL_SCORE) {
            throw new IllegalArgumentException("no band holds the scores from " + Millionths.toText(end));
        }
        if (bands.stream().map(Band::level).distinct().count() < bands.size()) {
            throw new IllegalArgumentException("a level stands twice");
        }
    }
}
