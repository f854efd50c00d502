package id.msme.outcome;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much is known of one side of a study. A month that is missing is not zero: it is left out. */
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

    /** {@return how many MSMEs the side has} */
    public long msmes() {
        return msmes;
    }

    /** {@return how many of them are compared} */
    public long compared() {
        return msmes - leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return how many months of MSMEs the comparison asks for} */
    public long monthsWanted() {
        return monthsWanted;
    }

    /** {@return how many of these are missing} */
    public long monthsMissing() {
        return monthsMissing;
    }

    /** {@return how many MSMEs are not compared, by the reason; nothing that is zero} */
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
        return compared() + " of " + msmes + " MSMEs compared, " + monthsMissing + " of " + monthsWanted
                + " months missing" + (leftOut.isEmpty() ? "" : ", left out " + leftOut);
    }
}
