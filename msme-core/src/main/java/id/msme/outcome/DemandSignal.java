package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * The demand for a business field on a platform in a month: searches, orders or an index of the platform. Numbers of
 * different platforms are never added up.
 *
 * @param platform the id of the channel, for example {@code shopee}
 * @param field the business field
 * @param month the month
 * @param demand 0 or more, in the platform's own measure
 */
public record DemandSignal(String platform, BusinessField field, YearMonth month, long demand) {

    /**
     * Checks the parts.
     *
     * @param platform the id of the channel
     * @param field the business field
     * @param month the month
     * @param demand 0 or more
     * @throws IllegalArgumentException if the platform is blank or the demand negative
     */
    public DemandSignal {
        requireNonNull(field, "field");
        requireNonNull(month, "month");
        requireNonNull(platform, "platform");
        if (platform.isBlank() || demand < 0) {
            throw new IllegalArgumentException(
                    "a signal has a platform and a demand of 0 or more: " + platform + ", " + field + ", " + month);
        }
    }
}
