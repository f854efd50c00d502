package id.msme.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of whole numbers, as intervals in order that neither touch nor overlap. Codes, names and amounts are all
 * numbered, so that one kind of set is enough.
 */
final class IntervalSet {

    /** From a number up to and with another. */
    record Interval(long low, long high) {}

    static final IntervalSet EMPTY = new IntervalSet(List.of());

    private final List<Interval> intervals;

    private IntervalSet(List<Interval> intervals) {
        this.intervals = intervals;
    }

    static IntervalSet between(long low, long high) {
        return low > high ? EMPTY : new IntervalSet(List.of(new Interval(low, high)));
    }

    static IntervalSet points(Stream<Long> points) {
        return ofAny(points.map(point -> new Interval(point, point)).toList());
    }

    /** The numbers of all of some intervals, which may overlap. */
    static IntervalSet ofAny(List<Interval> any) {
        var merged = new ArrayList<Interval>();
        for (Interval next :
                any.stream().sorted(Comparator.comparingLong(Interval::low)).toList()) {
            Interval last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && (last.high == Long.MAX_VALUE || next.low <= last.high + 1)) {
                merged.set(merged.size() - 1, new Interval(last.low, Math.max(last.high, next.high)));
            } else {
                merged.add(next);
            }
        }
        return new IntervalSet(List.copyOf(merged));
    }

    List<Interval> intervals() {
        return intervals;
    }

    boolean isEmpty() {
        return intervals.isEmpty();
    }

    long min() {
        return intervals.get(0).low;
    }

    long max() {
        return intervals.get(intervals.size() - 1).high;
    }

    /** The numbers of all of some sets. */
    static IntervalSet any(Stream<IntervalSet> sets) {
        return ofAny(sets.flatMap(set -> set.intervals.stream()).toList());
    }

    IntervalSet and(IntervalSet other) {
        var common = new ArrayList<Interval>();
        int mine = 0;
        int theirs = 0;
        while (mine < intervals.size() && theirs < other.intervals.size()) {
            Interval a = intervals.get(mine);
            Interval b = other.intervals.get(theirs);
            if (Math.max(a.low, b.low) <= Math.min(a.high, b.high)) {
                common.add(new Interval(Math.max(a.low, b.low), Math.min(a.high, b.high)));
            }
            if (a.high < b.high) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new IntervalSet(List.copyOf(common));
    }

    /** The numbers that are not in another set. */
    IntervalSet without(IntervalSet other) {
        var rest = new ArrayList<Interval>();
        for (Interval interval : intervals) {
            long from = interval.low;
            boolean isOpen = true;
            for (Interval hole : other.and(new IntervalSet(List.of(interval))).intervals) {
                if (hole.low > from) {
                    rest.add(new Interval(from, hole.low - 1));
                }
                isOpen = hole.high < interval.high;
                from = isOpen ? hole.high + 1 : from;
            }
            if (isOpen) {
                rest.add(new Interval(from, interval.high));
            }
        }
        return new IntervalSet(List.copyOf(rest));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntervalSet that && intervals.equals(that.intervals);
    }

    @Override
    public int hashCode() {
        return intervals.hashCode();
    }

    @Override
    public String toString() {
        return intervals.stream()
                .map(interval -> interval.low + ".." + interval.high)
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
