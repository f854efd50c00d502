package id.msme.eligibility;

import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.Range;
import id.msme.condition.Unit;

/** Conditions on numbers. */
final class QuantityLeaves {

    private QuantityLeaves() {}

    /** The ends of a range as plain numbers. */
    private static long low(Range range) {
        return range.low().map(low -> low.longValueExact()).orElse(Long.MIN_VALUE);
    }

    private static long high(Range range) {
        return range.high().map(high -> high.longValueExact()).orElse(Long.MAX_VALUE);
    }

    /** A number that is stated, or follows from what is stated. */
    static final class OfNumber extends Node.Leaf {

        private final Quantity quantity;
        private final long low;
        private final long high;

        OfNumber(QuantityWithin condition) {
            super(condition);
            quantity = condition.quantity();
            low = low(condition.range());
            high = high(condition.range());
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            long value = facts.quantity(applicant, quantity);
            return value == ApplicantFacts.UNKNOWN ? Outcome.UNDETERMINED : Outcome.of(low <= value && value <= high);
        }

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            long value = facts.quantity(applicant, quantity);
            if (value == ApplicantFacts.UNKNOWN) {
                return missing(facts, applicant);
            }
            return quantity.unit() == Unit.RUPIAH ? Found.side(value, low, high) : Found.number(value);
        }

        @Override
        Domain domain() {
            return Domain.Numbers.between(Math.max(0, low), high);
        }
    }

    /** The age of the owner: it decides only if it does so whichever century the owner was born in. */
    static final class OfAge extends Node.Leaf {

        private static final int[] CENTURIES = {1900, 2000};

        private final long low;
        private final long high;

        OfAge(QuantityWithin condition) {
            super(condition);
            low = low(condition.range());
            high = high(condition.range());
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            boolean mayHold = false;
            boolean mayFail = false;
            for (int century : CENTURIES) {
                long age = facts.ownerAge(applicant, century);
                if (age != ApplicantFacts.UNKNOWN) {
                    boolean holds = low <= age && age <= high;
                    mayHold |= holds;
                    mayFail |= !holds;
                }
            }
            return mayHold == mayFail ? Outcome.UNDETERMINED : Outcome.of(mayHold);
        }

        /** An age is personal: only the side is shown, and nothing where the two centuries differ. */
        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            long older = facts.ownerAge(applicant, CENTURIES[0]);
            long younger = facts.ownerAge(applicant, CENTURIES[1]);
            if (older == ApplicantFacts.UNKNOWN && younger == ApplicantFacts.UNKNOWN) {
                return missing(facts, applicant);
            }
            if (older == ApplicantFacts.UNKNOWN || younger == ApplicantFacts.UNKNOWN) {
                return Found.side(Math.max(older, younger), low, high);
            }
            return Found.word("century");
        }

        @Override
        Domain domain() {
            return Domain.Numbers.between(Math.max(0, low), high);
        }
    }
}
