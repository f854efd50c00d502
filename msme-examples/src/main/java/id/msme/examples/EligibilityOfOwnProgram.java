package id.msme.examples;

import static id.msme.condition.Condition.any;
import static id.msme.condition.Condition.channels;
import static id.msme.condition.Condition.employees;
import static id.msme.condition.Condition.operatingMonths;
import static id.msme.condition.Condition.scale;

import id.msme.catalogue.Catalogue;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Unit;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.form.EnrolmentForm;
import id.msme.language.Language;
import id.msme.program.Program;
import id.msme.scale.Scale;
import java.time.LocalDate;

/**
 * Gives a program rules of eligibility and asks what an applicant lacks.
 * Every rule says what it asks, what was found, and what would help.
 */
public final class EligibilityOfOwnProgram {

    private EligibilityOfOwnProgram() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Program program = Catalogue.standard().program("go-online").toBuilder()
                .addEligibility(
                        new EligibilityRule("micro-only", scale(Scale.MICRO)),
                        new EligibilityRule("half-a-year", operatingMonths(Unit.MONTHS.atLeast(6))),
                        new EligibilityRule(
                                "active", any(employees(Unit.COUNT.atLeast(2)), channels(Unit.COUNT.atLeast(3)))))
                .build();
        var catalogue = Catalogue.standard().withProgram(program);
        var validator = EnrolmentValidator.of(catalogue, LocalDate.of(2026, 11, 1));
        EnrolmentForm form = EnrolmentForm.builder()
                .program("go-online")
                .submittedOn("2026-05-20")
                .annualSales(250_000_000)
                .employees(1)
                .channels("instagram", "shopee")
                .build();
        validator.eligibility(form).orElseThrow().rules().forEach(rule -> {
            System.out.println(rule);
            rule.finding().ifPresent(finding -> System.out.println("  " + finding.message(Language.EN)));
        });
    }
}
