package id.msme.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The number of records for each {@link Change}. */
public final class ChangeCounts {

    static final ChangeCounts NONE = new ChangeCounts(Map.of());

    private final Map<Change, Long> counts;

    private ChangeCounts(Map<Change, Long> counts) {
        this.counts = counts;
    }

    /**
     * {@return the number of records with a change}
     *
     * @param change the change
     */
    public long count(Change change) {
        return counts.getOrDefault(requireNonNull(change, "change"), 0L);
    }

    /** {@return the number of records that do not stay the same} */
    public long changed() {
        return count(Change.NEWLY_ACCEPTED) + count(Change.NEWLY_REJECTED) + count(Change.MOVED);
    }

    static ChangeCounts of(Change change, long records) {
        return new ChangeCounts(records == 0 ? Map.of() : Map.of(change, records));
    }

    ChangeCounts with(Change change) {
        return plus(new ChangeCounts(Map.of(change, 1L)));
    }

    ChangeCounts plus(ChangeCounts other) {
        var sums = new EnumMap<Change, Long>(Change.class);
        sums.putAll(counts);
        other.counts.forEach((change, count) -> sums.merge(change, count, Math::addExact));
        return new ChangeCounts(Collections.unmodifiableMap(sums));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeCounts that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** {@return the counts, on one line} */
    @Override
    public String toString() {
        return Figures.count(count(Change.SAME)) + " same, " + Figures.count(count(Change.NEWLY_ACCEPTED))
                + " newly accepted, " + Figures.count(count(Change.NEWLY_REJECTED)) + " newly rejected, "
                + Figures.count(count(Change.MOVED)) + " moved";
    }
}
