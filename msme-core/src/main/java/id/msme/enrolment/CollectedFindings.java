package id.msme.enrolment;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one record, sorted into the order of the contract at the end. Nothing is allocated while it is empty.
 *
 * <p>{@link RecordedFindings} keeps more. While no record was recorded, its class is not loaded, and judging costs what
 * it would cost without it.
 */
class CollectedFindings implements RuleSink {

    /** The argument of codes that are reported once a rule, not once a member. */
    private static final String RULE = "rule";

    private record Placed(int place, Finding finding) {}

    private static final Comparator<Placed> IN_ORDER = Comparator.comparingInt(Placed::place)
            .thenComparingInt(placed -> placed.finding().code().order());

    private @Nullable List<Placed> found;
    private boolean isAccepted = true;

    CollectedFindings(List<Finding> ofReader) {
        for (int i = 0; i < ofReader.size(); i++) {
            report(ofReader.get(i));
        }
    }

    @Override
    public void report(Finding finding) {
        add(FindingPlaces.of(finding.pointer()), finding);
    }

    @Override
    public void report(FindingCode code, Member member, String... arguments) {
        add(FindingPlaces.of(member, 0), Finding.of(code, member.pointer(), arguments));
    }

    @Override
    public void report(FindingCode code, Member member, int index, String... arguments) {
        add(FindingPlaces.of(member, index), Finding.of(code, member.pointer(index), arguments));
    }

    @Override
    public void passed(FindingCode code) {
        // only a recorder wants to know
    }

    /** Adds a finding unless its code was reported for that member, or by that rule where the code names one. */
    void reportOnce(Finding finding) {
        if (found == null || found.stream().noneMatch(placed -> isSame(placed.finding(), finding))) {
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

    private void add(int place, Finding finding) {
        if (found == null) {
            found = new ArrayList<>();
        }
        isAccepted &= !finding.isError();
        found.add(new Placed(place, finding));
    }

    boolean isAccepted() {
        return isAccepted;
    }

    /** The findings in the order of the contract. */
    List<Finding> inOrder() {
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
