package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.language.Wording;
import id.msme.number.Score;
import id.msme.text.Millionths;
import java.util.List;
import java.util.Objects;

/**
 * The scores of one level, from the lower end, inclusive, to the upper end, which belongs to the next band. The band
 * that ends at 100 includes it.
 */
public final class Band {

    private final String level;
    private final Wording title;
    private final Score from;
    private final Score to;
    private final long fromMillionths;

    private Band(String level, Wording title, Score from, Score to) {
        this.level = level;
        this.title = title;
        this.from = from;
        this.to = to;
        this.fromMillionths = Millionths.of(from);
    }

    /**
     * Returns a band.
     *
     * @param level the name of the level in documents, for example {@code READY}
     * @param title the name of the level for people
     * @param from the lower end, inclusive
     * @param to the upper end, above the lower
     * @return the band
     * @throws IllegalArgumentException if the name is blank or the upper end is not above the lower
     */
    public static Band of(String level, Wording title, Score from, Score to) {
        requireNonNull(title, "title");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (requireNonNull(level, "level").isBlank() || from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("a band has the name of a level and ends above its start; found \""
                    + level + "\" from " + from + " to " + to);
        }
        return new Band(level, title, from, to);
    }

    /** {@return the name of the level in documents, for example {@code READY}} */
    public String level() {
        return level;
    }

    /** {@return the name of the level for people} */
    public Wording title() {
        return title;
    }

    /** {@return the lower end, inclusive} */
    public Score from() {
        return from;
    }

    /** {@return the upper end, exclusive unless it is 100} */
    public Score to() {
        return to;
    }

    long fromMillionths() {
        return fromMillionths;
    }

    /**
     * {@return whether a score lies in the band}
     *
     * @param score the score
     */
    public boolean includes(Score score) {
        requireNonNull(score, "score");
        return score.compareTo(from) >= 0
                && (score.compareTo(to) < 0 || (score.equals(Score.MAX) && to.equals(Score.MAX)));
    }

    /** Refuses bands that do not hold every score once. */
    static void checkCover(List<Band> bands) {
        Score end = Score.MIN;
        for (Band band : bands) {
            int gap = band.from.compareTo(end);
            if (gap != 0) {
                throw new IllegalArgumentException((gap > 0 ? "no band holds " : "two bands hold ")
                        + (gap > 0 ? end : band.from) + ", where " + band.level + " begins at " + band.from);
            }
            end = band.to;
        }
        if (!end.equals(Score.MAX)) {
            throw new IllegalArgumentException("no band holds the scores from " + end);
        }
        if (bands.stream().map(Band::level).distinct().count() < bands.size()) {
            throw new IllegalArgumentException("each level has one band; found "
                    + bands.stream().map(Band::level).toList());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Band that
                && level.equals(that.level)
                && title.equals(that.title)
                && from.equals(that.from)
                && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, title, from, to);
    }

    /** {@return the level and the ends, for example {@code READY 60 to 80}} */
    @Override
    public String toString() {
        return level + " " + from + " to " + to;
    }
}
