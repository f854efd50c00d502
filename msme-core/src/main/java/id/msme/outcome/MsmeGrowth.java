package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.number.Growth;
import id.msme.scale.Scale;

/**
 * The growth of the sales of one MSME, without its identity.
 *
 * @param scale its scale before
 * @param growth from before to after
 */
public record MsmeGrowth(Scale scale, Growth growth) {

    /** Refuses null. */
    public MsmeGrowth {
        requireNonNull(growth, "growth");
        requireNonNull(scale, "scale");
    }
}
