package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.text.Millionths;
import java.util.Optional;

/**
 * What it costs to better a fact: so many points for each begun unit of the way.
 *
 * @param points 1 to 1,000
 * @param per the unit: in the unit of the fact; or in millionths of another fact, where one is named
 * @param ofFact the other fact, so that a unit of capacity can be one per cent of the orders
 */
public record Effort(long points, long per, Optional<Fact> ofFact) {

    private static final long MOST_POINTS = 1_000;

    /**
     * Checks the numbers.
     *
     * @param points 1 to 1,000
     * @param per the unit
     * @param ofFact the other fact
     * @throws IllegalArgumentException if a number is out of range
     */
    public Effort {
        if (points < 1 || points > MOST_POINTS || per < 1 || (ofFact.isPresent() && per > Millionths.ONE)) {
            throw new IllegalArgumentException("an effort is 1 to " + MOST_POINTS
                    + " points for each unit of at least 1," + " or for a share of at most all of another fact");
        }
    }

    /**
     * {@return points for each unit of the way}
     *
     * @param points 1 to 1,000
     * @param per the unit, in the unit of the fact
     */
    public static Effort of(long points, long per) {
        return new Effort(points, per, Optional.empty());
    }

    /**
     * {@return points for each share of another fact}
     *
     * @param points 1 to 1,000
     * @param share the share, in millionths
     * @param fact the other fact, a count
     */
    public static Effort ofShare(long points, long share, Fact fact) {
        return new Effort(points, share, Optional.of(fact));
    }

    /** {@return whether what the cost is measured by is known} */
    boolean isKnown(Facts facts) {
        return ofFact.map(facts::isKnown).orElse(true);
    }

    /** {@return the points for a way} */
    long cost(Facts facts, long from, long to) {
        long unit = ofFact.map(fact -> Math.max(1, Millionths.rounded(facts.value(fact) * per, Millionths.ONE)))
                .orElse(per);
        long way = Math.abs(to - from);
        return points * (way / unit + (way % unit == 0 ? 0 : 1));
    }
}
