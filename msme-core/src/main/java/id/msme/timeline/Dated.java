package id.msme.timeline;

import id.msme.source.Citation;

/**
 * A value, the days on which it holds and where that is said.
 *
 * @param value the value
 * @param validity the days
 * @param citation the source
 * @param <T> the kind of value
 */
public record Dated<T>(T value, Validity validity, Citation citation) {}
