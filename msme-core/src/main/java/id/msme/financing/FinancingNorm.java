package id.msme.financing;

import id.msme.source.Citation;
import id.msme.source.ReadinessSources;
import id.msme.text.Millionths;
import java.util.List;

/**
 * What a record of trade should have to be shown for financing. No official minimum is known, so the shipped numbers are a setting.
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
    private static final long MILLION = 1_000_000;

    private static final FinancingNorm STANDARD = new FinancingNorm(
            "1",
            12,
            800_000,
            List.of(MILLION, 5 * MILLION, 25 * MILLION, 100 * MILLION, 500 * MILLION, 2_500 * MILLION),
            List.of(
                    ReadinessSources.SETKAB_2020,
                    ReadinessSources.ours("Twelve months, 80 % recorded and the bands of monthly sales")));

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

    /** {@return the norm that is shipped: twelve months, 80 % of trade recorded} */
    public static FinancingNorm standard() {
        return STANDARD;
    }
}
