package id.msme.examples.bench;

import static id.msme.condition.Condition.any;
import static id.msme.condition.Condition.channels;
import static id.msme.condition.Condition.employees;
import static id.msme.condition.Condition.kbli;
import static id.msme.condition.Condition.not;
import static id.msme.condition.Condition.operatingMonths;
import static id.msme.condition.Condition.province;
import static id.msme.condition.Condition.scale;

import id.msme.catalogue.Catalogue;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Unit;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.program.Program;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Judging one enrolment by a program without rules and by the same program with five simple rules, all of which are
 * met. The difference of the two is what the rules cost, in time and, with {@code -prof gc}, in bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EligibilityBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private final EnrolmentValidator withoutRules = EnrolmentValidator.of(Catalogue.standard(), AS_OF);
    private final EnrolmentValidator withFiveRules = EnrolmentValidator.of(ruled(), AS_OF);
    private final EnrolmentForm form = EnrolmentForm.builder()
            .id("A-1")
            .program("go-online")
            .partner("shopee")
            .submittedOn("2019-05-20")
            .consent(true)
            .name("Batik Contoh")
            .nib("1234567890123")
            .kbli("14111")
            .region("34.71")
            .establishedOn("2016-03-01")
            .annualSales(250_000_000)
            .employees(3)
            .channels("instagram", "shopee")
            .build();

    private static Catalogue ruled() {
        Program program = Catalogue.standard().program("go-online").toBuilder()
                .eligibility(List.of(
                        new EligibilityRule("small-only", scale(Scale.MICRO, Scale.SMALL)),
                        new EligibilityRule("java", province("32", "33", "34", "35")),
                        new EligibilityRule("not-finance", not(kbli("64", "65", "66"))),
                        new EligibilityRule("half-a-year", operatingMonths(Unit.MONTHS.atLeast(6))),
                        new EligibilityRule(
                                "staff", any(employees(Unit.COUNT.atLeast(2)), channels(Unit.COUNT.atLeast(1))))))
                .build();
        return Catalogue.standard().withProgram(program);
    }

    /** The program as it is shipped. */
    @Benchmark
    public Verdict judgeWithoutRules() {
        return withoutRules.judge(form);
    }

    /** The same program with five rules. */
    @Benchmark
    public Verdict judgeWithFiveRules() {
        return withFiveRules.judge(form);
    }
}
