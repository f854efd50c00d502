package id.msme.enrolment;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.form.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * The findings of one record, sorted into the order of the contract at the end. Allocates nothing while it is empty.
 *
 * <p>What is reported is only noted down, and the findings are made in one place at the end: where each rule made its
 * own, the compiler spent more time on their making than on the rules.
 *
 * <p>{@link RecordedFindings} keeps more. While no record was recorded, its class is not loaded, and judging costs what
 * it would cost without it.
 */
class CollectedFindings implements RuleSink {

    /** The argument of codes that are reported once a rule, not once a member. */
    private static final String RULE = "rule";

    /** What was reported: parts of a finding, or a finding. */
    private sealed interface Noted {

        int place();

        FindingCode code();

        Finding finding();
    }

    private record Parts(int place, FindingCode code, Member member, int index, Supplier<List<String>> arguments)
            implements Noted {

        @Override
        public Finding finding() {
            return Finding.of(code, member.pointer(index), arguments.get());
        }
    }

    private record Made(int place, Finding finding) implements Noted {

        @Override
        public FindingCode code() {
            return finding.code();
        }
    }

    private final List<Noted> found = new ArrayList<>();
    private final MemberSink members = new MemberSink(this);
    private boolean isAccepted = true;

    CollectedFindings(List<Finding> ofReader) {
        reportAll(ofReader);
    }

    /** Starts on a record, as new findings or ones that have forgotten the record before. */
    void start(List<Finding> ofReader) {
        reportAll(ofReader);
    }

    /** Keeps nothing of the record: what waits for the next one holds no personal data. */
    void forget() {
        if (!found.isEmpty()) {
            found.clear();
        }
        isAccepted = true;
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

    @Override
    public void report(Finding finding) {
        add(new Made(FindingPlaces.of(finding.pointer()), finding));
    }

    /** Notes a finding at its member. */
    void report(Finding finding, Member member) {
        add(new Made(FindingPlaces.of(member, 0), finding));
    }

    @Override
    public void report(FindingCode code, Member member, String... arguments) {
        report(code, member, 0, arguments);
    }

    @Override
    public void report(FindingCode code, Member member, int index, String... arguments) {
        report(code, member, index, () -> List.of(arguments));
    }

    void report(FindingCode code, Member member, Supplier<List<String>> arguments) {
        report(code, member, 0, arguments);
    }

    /** Notes a finding whose arguments are made at the end, from values of the record that do not change until then. */
    void report(FindingCode code, Member member, int index, Supplier<List<String>> arguments) {
        // not by add(): the compiler would copy a method as short as that into each rule
        int place = FindingPlaces.of(member, index);
        isAccepted &= code.severity() != Severity.ERROR;
        found.add(new Parts(place, code, member, index, arguments));
    }

    @Override
    public void passed(FindingCode code) {
        // only a recorder wants to know
    }

    /** Adds a finding unless its code was reported for that member, or by that rule where the code names one. */
    void reportOnce(Finding finding) {
        if (found.stream().noneMatch(noted -> isSame(noted.finding(), finding))) {
            report(finding);
        }
    }

    /** Notes that the host's rule with an id is the next to run. */
    void startRule(String id) {
        // only a recorder wants to know
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.code().equals(other.code())
                && one.pointer().equals(other.pointer())
                && (!one.code().argumentNames().contains(RULE)
                        || one.arguments().equals(other.arguments()));
    }

    private void add(Noted noted) {
        isAccepted &= noted.code().severity() != Severity.ERROR;
        found.add(noted);
    }

    boolean isAccepted() {
        return isAccepted;
    }

    /** The findings in the order of the contract. */
    List<Finding> inOrder() {
        return found.isEmpty() ? List.of() : made();
    }

    private static int compare(Noted one, Noted other) {
        int byPlace = Integer.compare(one.place(), other.place());
        return byPlace != 0
                ? byPlace
                : Integer.compare(one.code().order(), other.code().order());
    }

    private List<Finding> made() {
        if (found.size() > 1) {
            found.sort(CollectedFindings::compare);
        }
        var findings = new ArrayList<Finding>(found.size());
        for (Noted noted : found) {
            findings.add(noted.finding());
        }
        return Collections.unmodifiableList(findings);
    }
}
