package id.msme.rule;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.form.Member;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one record, sorted into the order of the contract at the end. Allocates nothing while it is empty.
 *
 * <p>What is reported is only noted down, and the findings are made in one place at the end: where each rule made its
 * own, the compiler spent more time on their making than on the rules.
 *
 * <p>A recorder of findings keeps more. While no record was recorded, its class is not loaded, and judging costs what
 * it would cost without it.
 */
public class CollectedFindings {

    /** The argument of codes that are reported once a rule, not once a member. */
    private static final String RULE = "rule";

    /** What was reported: parts of a finding, or a finding. */
    private abstract static sealed class Noted {

        private final FindingCode code;
        private final @Nullable Noted before;
        /** Where it belongs among the findings; found when they are put in order. */
        private int place;

        Noted(FindingCode code, @Nullable Noted before) {
            this.code = code;
            this.before = before;
        }

        abstract int findPlace();

        abstract Finding finding();
    }

    private static final class Parts extends Noted {

        private final Member member;
        private final int index;
        private final Supplier<List<String>> arguments;

        Parts(FindingCode code, Member member, int index, Supplier<List<String>> arguments, @Nullable Noted before) {
            super(code, before);
            this.member = member;
            this.index = index;
            this.arguments = arguments;
        }

        @Override
        int findPlace() {
            return FindingPlaces.of(member, index);
        }

        @Override
        Finding finding() {
            return Finding.of(super.code, member.pointer(index), arguments.get());
        }
    }

    private static final class Made extends Noted {

        private final int placeOfPointer;
        private final Finding finding;

        Made(int placeOfPointer, Finding finding, @Nullable Noted before) {
            super(finding.code(), before);
            this.placeOfPointer = placeOfPointer;
            this.finding = finding;
        }

        @Override
        int findPlace() {
            return placeOfPointer;
        }

        @Override
        Finding finding() {
            return finding;
        }
    }

    // from the last to the first: adding to a list is more code, and the compiler copies it into each rule
    private @Nullable Noted last;
    private int count;
    private final MemberSink members = new MemberSink(this);

    /**
     * Starts with what the reader of the form found.
     *
     * @param ofReader the findings of the form
     */
    public CollectedFindings(List<Finding> ofReader) {
        reportAll(ofReader);
    }

    /**
     * Starts on a record, with nothing of the one before.
     *
     * @param ofReader the findings of its form
     */
    public void start(List<Finding> ofReader) {
        forget();
        reportAll(ofReader);
    }

    /** Keeps nothing of the record: what waits for the next one holds no personal data. */
    public void forget() {
        if (last != null) {
            last = null;
            count = 0;
        }
    }

    private void reportAll(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            report(findings.get(i));
        }
    }

    /** Takes what is found at a member, until it is asked for another. */
    MemberSink at(Member member) {
        return members.at(member);
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     */
    public void report(Finding finding) {
        note(new Made(FindingPlaces.of(finding.pointer()), finding, last));
    }

    /** Notes a finding at its member. */
    void report(Finding finding, Member member) {
        note(new Made(FindingPlaces.of(member, 0), finding, last));
    }

    void report(FindingCode code, Member member, String... arguments) {
        report(code, member, 0, arguments);
    }

    void report(FindingCode code, Member member, int index, String... arguments) {
        report(code, member, index, () -> List.of(arguments));
    }

    void report(FindingCode code, Member member, Supplier<List<String>> arguments) {
        report(code, member, 0, arguments);
    }

    /** Notes a finding whose arguments are made at the end, from values of the record that do not change until then. */
    void report(FindingCode code, Member member, int index, Supplier<List<String>> arguments) {
        note(new Parts(code, member, index, arguments, last));
    }

    private void note(Noted noted) {
        last = noted;
        count++;
    }

    /**
     * Notes that a code was looked for and not found.
     *
     * @param code the code
     */
    public void passed(FindingCode code) {
        // only a recorder wants to know
    }

    /**
     * Adds a finding unless its code was reported for that member, or by that rule where the code names one.
     *
     * @param finding the finding
     */
    public void reportOnce(Finding finding) {
        for (Noted noted = last; noted != null; noted = noted.before) {
            if (noted.code.equals(finding.code()) && isAlike(noted.finding(), finding)) {
                return;
            }
        }
        report(finding);
    }

    /**
     * Notes that a rule of the application is the next to run.
     *
     * @param id the id of the rule
     */
    public void startRule(String id) {
        // only a recorder wants to know
    }

    /** Whether two findings of one code count as one. */
    private static boolean isAlike(Finding one, Finding other) {
        return one.pointer().equals(other.pointer())
                && (!one.code().argumentNames().contains(RULE)
                        || one.arguments().equals(other.arguments()));
    }

    /**
     * Passes on the code of each finding, in no order, without making the finding.
     *
     * @param number is passed on beside the code
     * @param action takes the codes
     */
    public void forEachCode(long number, ObjLongConsumer<FindingCode> action) {
        for (Noted noted = last; noted != null; noted = noted.before) {
            action.accept(noted.code, number);
        }
    }

    /** {@return whether none of the findings is an error} */
    public boolean isAccepted() {
        for (Noted noted = last; noted != null; noted = noted.before) {
            if (noted.code.severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }

    /** {@return the findings in the order of the contract} */
    public List<Finding> inOrder() {
        return last == null ? List.of() : made();
    }

    private List<Finding> made() {
        var all = new Noted[count];
        int index = count;
        for (Noted noted = last; noted != null; noted = noted.before) {
            all[--index] = noted;
            noted.place = noted.findPlace();
        }
        if (count > 1) {
            Arrays.sort(all, CollectedFindings::compare);
        }
        var findings = new Finding[count];
        for (int i = 0; i < count; i++) {
            findings[i] = all[i].finding();
        }
        return List.of(findings);
    }

    private static int compare(Noted one, Noted other) {
        int byPlace = Integer.compare(one.place, other.place);
        return byPlace != 0 ? byPlace : Integer.compare(one.code.order(), other.code.order());
    }
}
