package id.msme.region;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;

/**
 * A code that was abolished before the oldest decree in the register, so that its name and days are unknown. It stands
 * in the NIKs of people registered under it.
 *
 * @param code the code, for example {@code 64.73}
 * @param citation the source
 */
public record FormerCode(RegionCode code, Citation citation) {

    /** Checks the parts. */
    public FormerCode {
        requireNonNull(code, "code");
        requireNonNull(citation, "citation");
    }
}
