package id.msme.comparison;

import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.finding.Severity;
import id.msme.scale.ScaleRule;
import java.util.Set;
import java.util.TreeSet;

/** The rules that make a record differ between two verdicts. */
final class ResponsibleRules {

    private ResponsibleRules() {}

    static Set<String> of(Change change, Verdict before, Verdict after) {
        return switch (change) {
            case SAME -> Set.of();
            case NEWLY_ACCEPTED -> onlyIn(before, after);
            case NEWLY_REJECTED -> onlyIn(after, before);
            case MOVED -> laws(after);
        };
    }

    /** The codes of the errors that the other verdict does not have; of a rule of a program its id, too. */
    private static Set<String> onlyIn(Verdict one, Verdict other) {
        Set<String> names = errors(one);
        names.removeAll(errors(other));
        return names;
    }

    private static Set<String> errors(Verdict verdict) {
        var names = new TreeSet<String>();
        for (Finding finding : verdict.findings()) {
            if (finding.severity() == Severity.ERROR) {
                String rule = finding.arguments().get("rule");
                names.add(rule == null ? finding.code().id() : finding.code().id() + ":" + rule);
            }
        }
        return names;
    }

    private static Set<String> laws(Verdict after) {
        var laws = new TreeSet<String>();
        after.classification()
                .flatMap(classification -> classification.rule())
                .map(ScaleRule::id)
                .ifPresent(id -> laws.add("scale." + id));
        return laws;
    }
}
