package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.number.Share;
import id.msme.text.Counted;
import id.msme.text.Inside;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cost of improving a fact: points for each begun step.
 *
 * <pre>{@code
 * Effort.ofDecimals(5, "0.1")                                              // 5 points for each tenth of a rating
 * Effort.ofDurations(1, Duration.ofHours(4))                               // 1 point for each 4 hours
 * Effort.ofMonths(4, 1)                                                    // 4 points for each month
 * Effort.ofShares(1, Share.parse("0.01"), Fact.EXPECTED_MONTHLY_ORDERS)    // 1 point for each hundredth of the orders
 * }</pre>
 */
public final class Effort {

    private static final Inside.FactNumbers<Facts, Fact, Measure> FACTS = Inside.factNumbers();
    private static final long MAX_POINTS = 1_000;

    private final long points;
    private final Fact.Unit unit;
    private final long step;
    private final @Nullable Fact ofFact;

    private Effort(long points, Fact.Unit unit, long step, @Nullable Fact ofFact) {
        if (points < 1 || points > MAX_POINTS) {
            throw new IllegalArgumentException("an effort is 1 to 1,000 points a step; found " + points);
        }
        if (step < 1) {
            throw new IllegalArgumentException("the step of an effort is more than 0; found " + step);
        }
        this.points = points;
        this.unit = unit;
        this.step = step;
        this.ofFact = ofFact;
    }

    /**
     * Returns points for each step of a decimal.
     *
     * @param points 1 to 1,000
     * @param step more than 0, with at most six decimal places, for example {@code "0.1"}
     * @return the effort
     * @throws IllegalArgumentException if a number is out of range or the text is no decimal
     */
    public static Effort ofDecimals(long points, String step) {
        if (!requireNonNull(step, "step").matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException("a step is a decimal with at most six places, such as \"0.1\"");
        }
        return new Effort(points, Fact.Unit.DECIMAL, Millionths.of(new BigDecimal(step)), null);
    }

    /**
     * Returns points for each step of a time span.
     *
     * @param points 1 to 1,000
     * @param step whole seconds, at least 1
     * @return the effort
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Effort ofDurations(long points, Duration step) {
        long seconds = requireNonNull(step, "step").toSeconds();
        if (!step.equals(Duration.ofSeconds(seconds))) {
            throw new IllegalArgumentException("the step of an effort is in whole seconds; found " + step);
        }
        return new Effort(points, Fact.Unit.SECONDS, seconds, null);
    }

    /**
     * Returns points for each step of a count.
     *
     * @param points 1 to 1,000
     * @param step at least 1
     * @return the effort
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Effort ofCounts(long points, long step) {
        return new Effort(points, Fact.Unit.COUNT, step, null);
    }

    /**
     * Returns points for each step of a number of months.
     *
     * @param points 1 to 1,000
     * @param months at least 1
     * @return the effort
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Effort ofMonths(long points, long months) {
        return new Effort(points, Fact.Unit.MONTHS, months, null);
    }

    /**
     * Returns points for each step of a number of days.
     *
     * @param points 1 to 1,000
     * @param days at least 1
     * @return the effort
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Effort ofDays(long points, long days) {
        return new Effort(points, Fact.Unit.DAYS, days, null);
    }

    /**
     * Returns points for each step of a count that is a share of another fact; without that fact the cost is unknown.
     *
     * @param points 1 to 1,000
     * @param step the share, more than 0
     * @param fact the other fact, a count
     * @return the effort
     * @throws IllegalArgumentException if a number is out of range or the fact is no count
     */
    public static Effort ofShares(long points, Share step, Fact fact) {
        if (requireNonNull(fact, "fact").unit() != Fact.Unit.COUNT) {
            throw new IllegalArgumentException("a step is a share of a count; found " + fact.member());
        }
        return new Effort(points, Fact.Unit.COUNT, Millionths.of(requireNonNull(step, "step")), fact);
    }

    /** Refuses a fact that is measured in another unit. */
    void checkFits(Fact fact) {
        if (fact.unit() != unit) {
            throw new IllegalArgumentException(
                    "the effort for " + fact.member() + " has steps in the unit " + fact.unit() + "; found " + unit);
        }
    }

    /** {@return whether the fact that the steps are measured by is known} */
    boolean isKnown(Facts facts) {
        return ofFact == null || facts.isKnown(ofFact);
    }

    /** {@return the points for the way from one value to another} */
    long cost(Facts facts, long from, long to) {
        long begun = ofFact == null
                ? step
                : Math.max(1, Millionths.rounded(FACTS.value(facts, ofFact) * step, Millionths.ONE));
        long way = Math.abs(to - from);
        return points * (way / begun + (way % begun == 0 ? 0 : 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Effort that
                && points == that.points
                && unit == that.unit
                && step == that.step
                && ofFact == that.ofFact;
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, unit, step, ofFact);
    }

    /** {@return points and step, for example {@code 5 points for each 0.1} or {@code 1 point for each PT4H}} */
    @Override
    public String toString() {
        return Counted.of(points, "point") + " for each " + stepText();
    }

    private String stepText() {
        return switch (unit) {
            case DECIMAL -> Millionths.toText(step);
            case SECONDS -> Duration.ofSeconds(step).toString();
            case COUNT -> ofFact == null ? Long.toString(step) : Millionths.toText(step) + " of " + ofFact.member();
            case DAYS -> step == 1 ? "day" : Counted.of(step, "day");
            case MONTHS -> step == 1 ? "month" : Counted.of(step, "month");
        };
    }
}
