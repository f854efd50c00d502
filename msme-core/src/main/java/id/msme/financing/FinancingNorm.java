package id.msme.financing;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.text.Millionths;
import java.util.List;

/**
 * What a record of trade should have to be shown for financing. No official minimum is known, so the shipped numbers
 * are a setting.
 *
 * @param version which edition of the norm this is
 * @param months how many months back are looked at, and wanted; 2 to 60
 * @param recordedShare the share of trade that should be recorded, in millionths
 * @param bounds the upper bounds of the bands in which a month's sales are shown, in rupiah and rising
 * @param citations where the numbers come from
 */
public record FinancingNorm(
        String version, int months, long recordedShare, List<Long> bounds, List<Citation> citations) {

    private static final int MOST_MONTHS = 60;

    /**
     * Checks the numbers.
     *
     * @param version which edition of the norm this is
     * @param months how many months back are looked at
     * @param recordedShare the share of trade that should be recorded
     * @param bounds the upper bounds of the bands
     * @param citations where the numbers come from
     * @throws IllegalArgumentException if a number is out of range, the bounds do not rise, or there is no source
     */
    public FinancingNorm {
        requireNonNull(bounds, "bounds");
        requireNonNull(citations, "citations");
        requireNonNull(version, "version");
        bounds = List.copyOf(bounds);
        citations = List.copyOf(citations);
        boolean isFit = !version.isBlank()
                && months >= 2
                && months <= MOST_MONTHS
                && recordedShare >= 0
                && recordedShare <= Millionths.ONE
                && !bounds.isEmpty()
                && !citations.isEmpty();
        if (!isFit) {
            throw new IllegalArgumentException(
                    "a norm has a version, 2 to 60 months, a share of at most all, bounds and a source");
        }
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i) <= bounds.get(i - 1)) {
                throw new IllegalArgumentException("the bounds of the bands rise");
            }
        }
    }
}
