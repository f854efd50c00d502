package id.msme.rule;

import id.msme.evidence.Fact;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.text.Millionths;
import id.msme.text.ValueLimits;
import java.util.List;
import java.util.function.ToLongFunction;

/** Checks the numbers and flags of a record: each must be within its range. */
final class NumberChecks {

    private static final String SMALLER = "smaller";
    private static final String LARGER = "larger";

    private static final Member[] MEMBERS = Member.values();
    private static final long FLAGS = ofType(MemberType.BOOLEAN);
    /** All that is neither text nor contains members; a flag is the number 1 or 0. */
    private static final long NUMBERS = FLAGS | ofType(MemberType.INTEGER) | ofType(MemberType.DECIMAL);

    /** The range of each number. */
    private static final long[] LEAST = facts(fact -> FactMembers.NUMBERS.units(fact.min()));

    private static final long[] MOST = most();

    private NumberChecks() {}

    private static long ofType(MemberType type) {
        return CheckedRecord.bits(member -> member.type() == type && !member.isIndexed());
    }

    private static long[] most() {
        long[] most = facts(fact -> FactMembers.NUMBERS.units(fact.max()));
        most[Member.ANNUAL_SALES.ordinal()] = ValueLimits.MAX_RUPIAH;
        most[Member.BUSINESS_CAPITAL.ordinal()] = ValueLimits.MAX_RUPIAH;
        most[Member.NET_ASSETS.ordinal()] = ValueLimits.MAX_RUPIAH;
        most[Member.EMPLOYEES.ordinal()] = ValueLimits.MAX_EMPLOYEES;
        most[Member.CONSENT.ordinal()] = 1;
        most[Member.INDEPENDENT.ordinal()] = 1;
        return most;
    }

    private static long[] facts(ToLongFunction<Fact> value) {
        long[] values = new long[MEMBERS.length];
        for (Fact fact : Fact.values()) {
            values[FactMembers.memberOf(fact).ordinal()] = value.applyAsLong(fact);
        }
        return values;
    }

    static void check(long stated, CheckedRecord record, CollectedFindings sink) {
        long numbers = stated & NUMBERS;
        long right = 0;
        for (long rest = numbers; rest != 0; rest &= rest - 1) {
            int member = Long.numberOfTrailingZeros(rest);
            long value = record.number(member);
            if (value < LEAST[member] || value > MOST[member]) {
                reportRange(MEMBERS[member], value, sink);
            } else {
                record.set(member, value);
                right |= 1L << member;
            }
        }
        record.use(right);
        record.refuse(numbers & ~right);
        if ((right & ~FLAGS) != 0) {
            sink.passed(FindingCode.VALUE_RANGE);
        }
    }

    private static void reportRange(Member member, long value, CollectedFindings sink) {
        long least = LEAST[member.ordinal()];
        long most = MOST[member.ordinal()];
        if (member.type() == MemberType.INTEGER) {
            sink.report(
                    FindingCode.VALUE_RANGE,
                    member,
                    () -> List.of(least + ".." + most, value < least ? SMALLER : LARGER));
        } else if (value == Millionths.TOO_FINE) {
            sink.report(FindingCode.VALUE_RANGE, member, "six-places", "too-fine");
        } else {
            sink.report(
                    FindingCode.VALUE_RANGE,
                    member,
                    () -> List.of(
                            Millionths.toText(least) + ".." + Millionths.toText(most),
                            value < least ? SMALLER : LARGER));
        }
    }
}
