package id.msme.rule;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.form.Member;
import id.msme.text.Inside;
import id.msme.text.Inside.FactNumbers;
import java.util.Optional;

/** Pairs the facts of readiness with the members that state them. */
public final class FactMembers {

    /** Reads and makes facts as numbers. */
    public static final FactNumbers<Facts, Fact, Measure> NUMBERS = Inside.factNumbers();

    private static final String READINESS = "/readiness/";

    private static final Member[] BY_FACT = byFact();

    private FactMembers() {}

    /** A fact has the pointer of its member as its name; channels alone are stated outside of readiness. */
    private static Member[] byFact() {
        var members = new Member[Fact.values().length];
        for (Member member : Member.values()) {
            if (!member.isIndexed() && member.pointer().startsWith(READINESS)) {
                String name = member.pointer().substring(READINESS.length()).replace('/', '.');
                Optional<Fact> fact = Fact.find(name);
                if (fact.isPresent()) {
                    members[fact.get().ordinal()] = member;
                }
            }
        }
        members[Fact.CHANNELS.ordinal()] = Member.CHANNELS;
        return members;
    }

    /** The member that states a fact. */
    static Member memberOf(Fact fact) {
        return BY_FACT[fact.ordinal()];
    }

    /** The facts that a submission states, read as numbers. */
    static Facts of(CheckedRecord record) {
        return NUMBERS.view(fact -> value(record, fact));
    }

    /**
     * {@return the value of a fact, or one of two marks}
     *
     * @param record a record that was read
     * @param fact the fact
     */
    public static long value(CheckedRecord record, Fact fact) {
        Member member = BY_FACT[fact.ordinal()];
        if (record.isUsable(member)) {
            return fact == Fact.DAYS_INACTIVE ? daysInactive(record) : record.value(member);
        }
        return isRefused(member, record) ? FactNumbers.REFUSED : FactNumbers.ABSENT;
    }

    /** An activity is not refused if the day of submission is not usable; it is just not known how long ago it was. */
    private static long daysInactive(CheckedRecord record) {
        return record.isUsable(Member.SUBMITTED_ON)
                ? record.submissionDay() - record.value(Member.LAST_ONLINE_ACTIVITY_ON)
                : FactNumbers.ABSENT;
    }

    /** Whoever stated an object that is refused meant to state what is in it. */
    private static boolean isRefused(Member member, CheckedRecord record) {
        if (!record.isAbsent(member)) {
            return true;
        }
        Optional<Member> parent = member.parent();
        return parent.isPresent() && isUnusable(parent.get(), record);
    }

    private static boolean isUnusable(Member object, CheckedRecord record) {
        return !record.isUsable(object) && isRefused(object, record);
    }
}
