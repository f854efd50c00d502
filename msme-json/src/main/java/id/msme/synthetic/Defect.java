package id.msme.synthetic;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.program.Program;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that can be wrong with a record.
 *
 * @param code the code of its finding
 * @param part the member that has the defect; the record if a record with the defect has no other finding
 * @param timing the days of submission on which a record can have the defect; empty if on any day
 * @param change makes the defect in a draft
 */
record Defect(FindingCode code, Member part, Optional<Timing> timing, Change change) {

    /** The days of submission on which a defect can be. */
    @FunctionalInterface
    interface Timing {
        /**
         * {@return the days, in the program's window or not; empty where a record of the program cannot have the
         * defect}
         */
        Optional<DayRange> days(Program program, Draws draws);

        static Timing of(LocalDate first, LocalDate last) {
            return (program, draws) -> Optional.of(DayRange.of(first, last));
        }
    }

    /** Makes a draft wrong. */
    @FunctionalInterface
    interface Change {
        void make(Draft draft, Draws draws);
    }

    /** One beside which others can be. */
    static Defect in(Member part, FindingCode code, Change change) {
        return new Defect(code, part, Optional.empty(), change);
    }

    /** One that is always alone. */
    static Defect alone(FindingCode code, Change change) {
        return in(Member.RECORD, code, change);
    }

    /** The same, on some days only. */
    Defect on(Timing days) {
        return new Defect(code, part, Optional.of(days), change);
    }

    /** Whether another can be in the same record, neither changing what the other draws. */
    boolean goesWith(Defect other) {
        return part != Member.RECORD && other.part != Member.RECORD && part != other.part && !code.equals(other.code);
    }

    boolean isOnAnyDay() {
        return timing.isEmpty();
    }

    void apply(Draft draft, Draws draws) {
        draft.expect(code);
        change.make(draft, draws);
    }
}
