package id.msme.financing;

import static java.util.Objects.requireNonNull;

import id.msme.money.Rupiah;
import id.msme.number.Share;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.util.List;

/**
 * The requirements that a record of trade should meet before it is shown for financing. No official minimum is known,
 * so the shipped numbers are a setting.
 *
 * @param version which edition of the norm this is
 * @param months how many months back are looked at, and wanted; 2 to 60
 * @param recordedShare the share of trade that should be recorded
 * @param bounds the upper bounds of the bands in which a month's sales are shown, rising
 * @param citations where the numbers come from
 */
public record FinancingNorm(
        String version, int months, Share recordedShare, List<Rupiah> bounds, List<Citation> citations) {

    private static final int MAX_MONTHS = 60;

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
        requireNonNull(recordedShare, "recordedShare");
        requireNonNull(version, "version");
        bounds = List.copyOf(bounds);
        citations = List.copyOf(citations);
        boolean isFit =
                !version.isBlank() && months >= 2 && months <= MAX_MONTHS && !bounds.isEmpty() && !citations.isEmpty();
        if (!isFit) {
            throw new IllegalArgumentException("a norm has a version, 2 to 60 months, bounds and a source");
        }
        if (bounds.get(0).amount() < 0) {
            throw new IllegalArgumentException("the bounds of the bands are Rp0 or more; found " + bounds.get(0));
        }
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i).compareTo(bounds.get(i - 1)) <= 0) {
                throw new IllegalArgumentException(
                        "the bounds of the bands rise; found " + bounds.get(i) + " after " + bounds.get(i - 1));
            }
        }
    }

    /** {@return the version and what is wanted, for example {@code norm 1: 12 months, 80 % recorded}} */
    @Override
    public String toString() {
        return "norm " + version + ": " + Counted.of(months, "month") + ", " + recordedShare + " recorded";
    }
}
