package id.msme.enrolment;

import id.msme.catalogue.Catalogue;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.finding.Finding;
import id.msme.form.EnrolmentForm;
import id.msme.program.Program;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Judges forms by a program that has rules of eligibility. */
final class Eligible {

    private static final String PREFIX = "eligibility.";

    private Eligible() {}

    /** A validator by the standard catalogue in which go-online has these rules. */
    static EnrolmentValidator validator(EligibilityRule... rules) {
        Program program = Catalogue.standard().program("go-online").toBuilder()
                .eligibility(List.of(rules))
                .build();
        return EnrolmentValidator.of(Catalogue.standard().withProgram(program), Judging.AS_OF);
    }

    static EnrolmentValidator validator(Condition... conditions) {
        return validator(IntStream.range(0, conditions.length)
                .mapToObj(i -> new EligibilityRule("r" + i, conditions[i]))
                .toArray(EligibilityRule[]::new));
    }

    /** The findings about rules, as {@code rule not-met pointer}. */
    static List<String> found(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.code().id().startsWith(PREFIX))
                .map(Eligible::shown)
                .toList();
    }

    static List<String> found(EnrolmentForm form, Condition... conditions) {
        return found(validator(conditions).judge(form));
    }

    /** What becomes of one rule: {@code met}, {@code not-met} or {@code undetermined}. */
    static String outcome(EnrolmentForm form, Condition condition) {
        return validator(condition).judge(form).findings().stream()
                .filter(finding -> finding.code().id().startsWith(PREFIX))
                .map(finding -> finding.code().id().substring(PREFIX.length()))
                .findFirst()
                .orElse("met");
    }

    private static String shown(Finding finding) {
        return (finding.arguments().get("rule") + " " + finding.code().id().substring(PREFIX.length()) + " "
                        + finding.pointer())
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
