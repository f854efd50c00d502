package id.msme.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The values of a fact for which conditions have wanted outcomes: what is left is possible, and nothing is not. */
interface Domain {

    /** Every value of a fact whose values are not listed: whatever is wanted of it is taken to be possible. */
    Domain ANYTHING = new Domain() {
        @Override
        public Domain complement() {
            return this;
        }

        @Override
        public Domain intersect(Domain other) {
            return this;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    };

    Domain complement();

    /** The values that are in both; the other is of the same fact, and so of the same kind. */
    Domain intersect(Domain other);

    boolean isEmpty();

    /** Values counted from 0. */
    record Numbered(BitSet values, int size) implements Domain {

        @Override
        public Domain complement() {
            var others = (BitSet) values.clone();
            others.flip(0, size);
            return new Numbered(others, size);
        }

        @Override
        public Domain intersect(Domain other) {
            var both = (BitSet) values.clone();
            both.and(((Numbered) other).values);
            return new Numbered(both, size);
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }
    }

    /** Whole numbers from 0, as intervals in order that do not touch. */
    record Numbers(List<Interval> intervals) implements Domain {

        /** Both ends included. */
        record Interval(long low, long high) {}

        static Numbers between(long low, long high) {
            return new Numbers(low > high ? List.of() : List.of(new Interval(low, high)));
        }

        @Override
        public Domain complement() {
            var gaps = new ArrayList<Interval>();
            long next = 0;
            for (Interval interval : intervals) {
                if (next < interval.low()) {
                    gaps.add(new Interval(next, interval.low() - 1));
                }
                if (interval.high() == Long.MAX_VALUE) {
                    return new Numbers(List.copyOf(gaps));
                }
                next = interval.high() + 1;
            }
            gaps.add(new Interval(next, Long.MAX_VALUE));
            return new Numbers(List.copyOf(gaps));
        }

        @Override
        public Domain intersect(Domain other) {
            var both = new ArrayList<Interval>();
            for (Interval one : intervals) {
                for (Interval two : ((Numbers) other).intervals) {
                    long low = Math.max(one.low(), two.low());
                    long high = Math.min(one.high(), two.high());
                    if (low <= high) {
                        both.add(new Interval(low, high));
                    }
                }
            }
            return new Numbers(List.copyOf(both));
        }

        @Override
        public boolean isEmpty() {
            return intervals.isEmpty();
        }
    }
}
