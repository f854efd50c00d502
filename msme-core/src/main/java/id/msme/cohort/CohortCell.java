package id.msme.cohort;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * One count of a cohort, as it may be published.
 *
 * @param key the level, scale, province and so on; empty for those of none that is known
 * @param count the number of MSMEs; empty if it is so small that single MSMEs could be identified
 */
public record CohortCell(String key, OptionalLong count) {

    /** @throws IllegalArgumentException if the count is negative */
    public CohortCell {
        requireNonNull(count, "count");
        requireNonNull(key, "key");
        if (count.orElse(0) < 0) {
            throw new IllegalArgumentException("a count is 0 or more; found " + count.getAsLong() + " for " + key);
        }
    }
}
