package id.msme.outcome;

import id.msme.scale.Scale;

/** A matching with the uplifts of MSMEs that were drawn again, which are drawn once. */
final class Drawn {

    private final Matching matching;
    private final long[] uplifts;

    Drawn(Scale scale, Matching matching, long seed) {
        this.matching = matching;
        // a scale draws the same whatever other scales there are
        this.uplifts = matching.uplifts(seed * Scale.values().length + scale.ordinal());
    }

    int participants() {
        return matching.participants();
    }

    int others() {
        return matching.others();
    }

    /** The uplift as often as there are participants. */
    long sum() {
        return matching.uplift() * participants();
    }

    /** The same of one of the draws. */
    long sum(int draw) {
        return uplifts[draw] * participants();
    }
}
