package id.msme.comparison;

import id.msme.population.SampledCount;

/** The numbers of MSMEs that may enrol in a program before and after a reform, by its rules of eligibility alone. */
public final class ProgramEffect {

    private final String program;
    private final SampledCount before;
    private final SampledCount after;
    private final SampledCount newlyIn;
    private final SampledCount newlyOut;
    private final SampledCount undetermined;

    ProgramEffect(
            String program,
            SampledCount before,
            SampledCount after,
            SampledCount newlyIn,
            SampledCount newlyOut,
            SampledCount undetermined) {
        this.program = program;
        this.before = before;
        this.after = after;
        this.newlyIn = newlyIn;
        this.newlyOut = newlyOut;
        this.undetermined = undetermined;
    }

    /** {@return the id of the program} */
    public String program() {
        return program;
    }

    /** {@return how many surely may enrol before the reform} */
    public SampledCount before() {
        return before;
    }

    /** {@return how many surely may enrol after the reform} */
    public SampledCount after() {
        return after;
    }

    /** {@return how many may enrol after and could not before, or could not be determined before} */
    public SampledCount newlyIn() {
        return newlyIn;
    }

    /** {@return how many could enrol before and may not after, or cannot be determined after} */
    public SampledCount newlyOut() {
        return newlyOut;
    }

    /** {@return for how many this cannot be determined after the reform, because the population lacks a fact} */
    public SampledCount undetermined() {
        return undetermined;
    }

    /** {@return the program and who may enrol, on one line} */
    @Override
    public String toString() {
        return "ProgramEffect on " + program + ": " + before + " before, " + after + " after, " + newlyIn
                + " newly in, " + newlyOut + " newly out";
    }
}
