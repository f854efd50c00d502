package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.number.Share;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.Counted;
import id.msme.text.FactTable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One published figure of a {@link Margin}: a count, a share or both, with its source. */
public final class MarginRow {

    private final String value;
    private final @Nullable Long msmes;
    private final @Nullable Share share;
    private final @Nullable Long whole;
    private final BigDecimal roundedTo;
    private final boolean fitted;
    private final int year;
    private final String note;
    private final Citation citation;

    MarginRow(FactTable.Row row) {
        value = row.text("value");
        msmes = row.find("msmes").map(Long::valueOf).orElse(null);
        share = row.find("share").map(Share::parse).orElse(null);
        whole = row.find("whole").map(Long::valueOf).orElse(null);
        roundedTo = new BigDecimal(row.text("rounded_to"));
        fitted = isFitted(row.text("use"));
        year = Integer.parseInt(row.text("as_of"));
        note = row.find("note").orElse("");
        citation = new Citation(
                row.text("work"), row.find("place"), Optional.empty(), Reliability.valueOf(row.text("reliability")));
        if (share == null && (msmes == null || (fitted && whole == null))) {
            throw new IllegalArgumentException("a figure is a share, or a count; a count that is fitted has a whole");
        }
        if ((msmes != null && msmes < 0) || (whole != null && (whole < 1 || (msmes != null && msmes > whole)))) {
            throw new IllegalArgumentException("a count is 0 or more, and not more than its whole");
        }
    }

    private static boolean isFitted(String use) {
        return switch (use) {
            case "FIT" -> true;
            case "KEPT" -> false;
            default -> throw new IllegalArgumentException("use is FIT or KEPT");
        };
    }

    /** {@return the value that was counted, for example {@code MICRO}, {@code Jawa} or a section letter} */
    public String value() {
        return value;
    }

    /** {@return the count as published, if a count was published} */
    public OptionalLong msmes() {
        return msmes == null ? OptionalLong.empty() : OptionalLong.of(msmes);
    }

    /** {@return the share as published, if a share was published} */
    public Optional<Share> share() {
        return Optional.ofNullable(share);
    }

    /** {@return the total that the figure is a part of, if it was published} */
    public OptionalLong whole() {
        return whole == null ? OptionalLong.empty() : OptionalLong.of(whole);
    }

    /** {@return whether the population is calibrated to this figure; if not, the figure is kept for comparison} */
    public boolean isFitted() {
        return fitted;
    }

    /** {@return the year that the figure is of} */
    public int year() {
        return year;
    }

    /** {@return a remark, such as that the figure is rounded; empty if there is none} */
    public String note() {
        return note;
    }

    /** {@return the source} */
    public Citation citation() {
        return citation;
    }

    /** The part of a whole: the share as it was published, else the count by its whole. */
    double part() {
        return share != null
                ? share.toBigDecimal().doubleValue()
                : requireNonNull(msmes) / (double) requireNonNull(whole);
    }

    /** How many of a total this is; a count of the same total stays as it is. */
    double of(long total) {
        return share == null && whole != null && whole == total ? requireNonNull(msmes) : part() * total;
    }

    /** Half of the last digit that was published, as a part of the whole. */
    double precision() {
        double unit = roundedTo.doubleValue() / 2;
        return share != null || whole == null ? unit : unit / whole;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarginRow that
                && value.equals(that.value)
                && Objects.equals(msmes, that.msmes)
                && Objects.equals(share, that.share)
                && Objects.equals(whole, that.whole)
                && roundedTo.equals(that.roundedTo)
                && fitted == that.fitted
                && year == that.year
                && note.equals(that.note)
                && citation.equals(that.citation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, msmes, share, whole, year);
    }

    /** {@return the value and the figure with its source, on one line} */
    @Override
    public String toString() {
        String figure = msmes == null ? "" : Counted.of(msmes, "MSME");
        String part = share == null ? "" : share + " of the whole";
        return value + ": " + figure + (figure.isEmpty() || part.isEmpty() ? "" : ", ") + part + " (" + citation + ")";
    }
}
