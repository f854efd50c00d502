package id.msme.enrolment;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.FindingSink;
import id.msme.finding.Severity;
import id.msme.program.Program;
import id.msme.region.Region;
import id.msme.scale.Classification;
import id.msme.text.IsoDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form while it is judged: which of its members can be used, their values as numbers, and what was found so far.
 *
 * <p>It is the sink of the checks, and adds to each finding the member that is being checked; an error refuses that member.
 */
final class Judgement implements FindingSink {

    /** What a check answers where the value cannot be used. */
    static final long UNUSABLE = Long.MIN_VALUE;

    private static final Member[] MEMBERS = Member.values();
    private static final byte ABSENT = 0;
    private static final byte REFUSED = 1;
    private static final byte USABLE = 2;

    private record Placed(int place, Finding finding) {}

    private static final Comparator<Placed> IN_ORDER = Comparator.comparingInt(Placed::place)
            .thenComparingInt(placed -> placed.finding().code().order());

    private final EnrolmentForm form;
    private final byte[] states = new byte[MEMBERS.length];
    private final long[] values = new long[MEMBERS.length];
    private @Nullable List<Placed> found;
    private boolean isAccepted = true;
    private Member at = Member.RECORD;
    private int index;

    @Nullable
    Program program;

    /** The ids of the targets towards which the record counts if it is accepted. */
    List<String> targets = List.of();

    @Nullable
    String partner;

    @Nullable
    Region region;

    @Nullable
    Classification classification;

    Judgement(EnrolmentForm form) {
        this.form = form;
        List<Finding> read = form.findings();
        for (int i = 0; i < read.size(); i++) {
            add(Member.placeOf(read.get(i).pointer()), read.get(i));
        }
    }

    EnrolmentForm form() {
        return form;
    }

    /** Names the member that is checked next. */
    Judgement at(Member member) {
        return at(member, 0);
    }

    Judgement at(Member member, int elementIndex) {
        at = member;
        index = elementIndex;
        return this;
    }

    @Override
    public void report(FindingCode code, String... arguments) {
        add(at.place(index), Finding.of(code, at.pointer(index), arguments));
        if (code.severity() == Severity.ERROR && refuses(code) && !at.isIndexed()) {
            states[at.ordinal()] = REFUSED;
        }
    }

    /** A day may be too late and still say which rules hold; what an enterprise lacks as a whole leaves its members usable. */
    private boolean refuses(FindingCode code) {
        return at.type() != MemberType.OBJECT
                && !code.equals(FindingCode.DATE_FUTURE)
                && !code.equals(FindingCode.PROGRAM_CLOSED);
    }

    /** Adds what a rule of the host found, unless its code stands at that place already. */
    void addOnce(Finding finding) {
        boolean isThere = found != null
                && found.stream()
                        .map(Placed::finding)
                        .anyMatch(other -> other.code().equals(finding.code())
                                && other.pointer().equals(finding.pointer()));
        if (!isThere) {
            add(Member.placeOf(finding.pointer()), finding);
        }
    }

    private void add(int place, Finding finding) {
        if (found == null) {
            found = new ArrayList<>();
        }
        isAccepted &= !finding.isError();
        found.add(new Placed(place, finding));
    }

    void use(Member member, long value) {
        values[member.ordinal()] = value;
        states[member.ordinal()] = USABLE;
    }

    void refuse(Member member) {
        states[member.ordinal()] = REFUSED;
    }

    boolean isAbsent(Member member) {
        return states[member.ordinal()] == ABSENT;
    }

    boolean isUsable(Member member) {
        return states[member.ordinal()] == USABLE;
    }

    /** The value of a member that is usable. */
    long value(Member member) {
        return values[member.ordinal()];
    }

    /** The value of a member, or one of two marks where it is absent or refused. */
    long value(Member member, long ifAbsent, long ifRefused) {
        return switch (states[member.ordinal()]) {
            case USABLE -> values[member.ordinal()];
            case ABSENT -> ifAbsent;
            default -> ifRefused;
        };
    }

    /** The day of submission as an epoch day, or {@link IsoDate#INVALID} where it is not usable. */
    long submittedOn() {
        return isUsable(Member.SUBMITTED_ON) ? value(Member.SUBMITTED_ON) : IsoDate.INVALID;
    }

    boolean isAccepted() {
        return isAccepted;
    }

    /** What was found, in the order of the contract. */
    List<Finding> findings() {
        if (found == null) {
            return List.of();
        }
        if (found.size() > 1) {
            found.sort(IN_ORDER);
        }
        var findings = new ArrayList<Finding>(found.size());
        for (Placed placed : found) {
            findings.add(placed.finding());
        }
        return Collections.unmodifiableList(findings);
    }
}
