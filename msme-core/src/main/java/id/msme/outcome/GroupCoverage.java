package id.msme.outcome;

import id.msme.text.Counted;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The completeness of the data on one side of a study. A missing month is left out, not taken as zero. */
public final class GroupCoverage {

    private final long msmes;
    private final long monthsWanted;
    private final long monthsMissing;
    private final Map<LeftOut, Long> leftOut;

    GroupCoverage(long msmes, long monthsWanted, long monthsMissing, Map<LeftOut, Long> leftOut) {
        this.msmes = msmes;
        this.monthsWanted = monthsWanted;
        this.monthsMissing = monthsMissing;
        var copy = new EnumMap<LeftOut, Long>(LeftOut.class);
        copy.putAll(leftOut);
        this.leftOut = Collections.unmodifiableMap(copy);
    }

    /** {@return the number of MSMEs on this side} */
    public long msmes() {
        return msmes;
    }

    /** {@return the number of MSMEs that are compared} */
    public long compared() {
        return msmes - leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return the number of monthly sales that the comparison requires} */
    public long monthsWanted() {
        return monthsWanted;
    }

    /** {@return the number of these monthly sales that are missing} */
    public long monthsMissing() {
        return monthsMissing;
    }

    /** {@return the numbers of MSMEs that are not compared, by reason, without zeros} */
    public Map<LeftOut, Long> leftOut() {
        return leftOut;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupCoverage that
                && msmes == that.msmes
                && monthsWanted == that.monthsWanted
                && monthsMissing == that.monthsMissing
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(msmes) + Long.hashCode(monthsMissing);
    }

    /** {@return the numbers, on one line} */
    @Override
    public String toString() {
        return compared() + " of " + Counted.of(msmes, "MSME") + " compared, " + monthsMissing + " of "
                + Counted.of(monthsWanted, "month") + " missing" + (leftOut.isEmpty() ? "" : ", left out " + leftOut);
    }
}
