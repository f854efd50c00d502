package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.number.Growth;
import java.util.List;

/**
 * The trend of the demand for a business field.
 *
 * @param field the field
 * @param momentum the monthly change of the demand as a share of the median month; the median of the platforms @param
 *     platforms the platforms that reported it, in order
 */
public record FieldTrend(BusinessField field, Growth momentum, List<String> platforms) {

    /**
     * Copies the platforms.
     *
     * @param field the field
     * @param momentum the change in a month
     * @param platforms the platforms it was seen on
     */
    public FieldTrend {
        requireNonNull(field, "field");
        requireNonNull(momentum, "momentum");
        requireNonNull(platforms, "platforms");
        platforms = List.copyOf(platforms);
    }
}
