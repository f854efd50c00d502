package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.text.ValueLimits;

/**
 * The part of a target that falls to a region, a scale or a partner.
 *
 * @param segment to whom it falls
 * @param value how many
 */
public record TargetPart(Segment segment, long value) {

    /**
     * Checks the value.
     *
     * @param segment to whom it falls
     * @param value how many
     * @throws IllegalArgumentException if the value is below 0 or above 10^15
     */
    public TargetPart {
        requireNonNull(segment, "segment");
        ValueLimits.requireCount("a part of a target", "", value);
        if (value < 0) {
            throw new IllegalArgumentException("a part of a target is not below 0, got " + value);
        }
    }
}
