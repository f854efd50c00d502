package id.msme.timeline;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;

/**
 * A value with the period in which it is valid and its source.
 *
 * @param value the value
 * @param validity the days on which it is valid
 * @param citation the source
 * @param <T> the type of the value
 */
public record Dated<T>(T value, Validity validity, Citation citation) {

    /** Refuses null. */
    public Dated {
        requireNonNull(value, "value");
        requireNonNull(validity, "validity");
        requireNonNull(citation, "citation");
    }
}
