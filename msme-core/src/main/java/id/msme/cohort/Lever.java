package id.msme.cohort;

import id.msme.evidence.Fact;
import id.msme.number.Fraction;

/** The effect that improving one fact alone would have on a cohort. */
public final class Lever {

    private final Fact fact;
    private final long moved;
    private final long points;

    Lever(Fact fact, long moved, long points) {
        this.fact = fact;
        this.moved = moved;
        this.points = points;
    }

    /** {@return the fact that is improved} */
    public Fact fact() {
        return fact;
    }

    /** {@return how many MSMEs surely reach a higher level by it alone} */
    public long moved() {
        return moved;
    }

    /** {@return the cost of it for all of them, in points} */
    public long points() {
        return points;
    }

    /** {@return the cost for each MSME that is moved, in points} */
    public Fraction pointsEach() {
        return Fraction.of(points, moved);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lever that && fact == that.fact && moved == that.moved && points == that.points;
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + Long.hashCode(moved);
    }

    /** {@return the fact only: the count may be of few} */
    @Override
    public String toString() {
        return "Lever " + fact.member();
    }
}
