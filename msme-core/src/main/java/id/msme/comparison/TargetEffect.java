package id.msme.comparison;

import id.msme.population.SampledCount;
import id.msme.progress.Target;

/** A target before and after a reform, with the numbers of MSMEs that may enrol in its program. */
public final class TargetEffect {

    private final Target before;
    private final Target after;
    private final SampledCount eligibleBefore;
    private final SampledCount eligibleAfter;

    TargetEffect(Target before, Target after, SampledCount eligibleBefore, SampledCount eligibleAfter) {
        this.before = before;
        this.after = after;
        this.eligibleBefore = eligibleBefore;
        this.eligibleAfter = eligibleAfter;
    }

    /** {@return the target before the reform} */
    public Target before() {
        return before;
    }

    /** {@return the target after the reform; the same if the reform does not change it} */
    public Target after() {
        return after;
    }

    /** {@return how many may enrol in the target's program before the reform} */
    public SampledCount eligibleBefore() {
        return eligibleBefore;
    }

    /** {@return how many may enrol in the target's program after the reform} */
    public SampledCount eligibleAfter() {
        return eligibleAfter;
    }

    /** {@return whether fewer may enrol after the reform than the target asks for} */
    public boolean isOutOfReach() {
        return eligibleAfter.msmes() < after.cumulativeValue();
    }

    /** {@return the values and who may enrol, on one line} */
    @Override
    public String toString() {
        return "TargetEffect on " + after.id() + ": " + Figures.count(before.cumulativeValue()) + " before, "
                + Figures.count(after.cumulativeValue()) + " after; may enrol " + eligibleBefore + " before, "
                + eligibleAfter + " after";
    }
}
