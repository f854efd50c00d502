package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.language.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that the host adds. */
class EnrolmentRuleTest {

    private static final FindingCode TOO_MANY = FindingCode.custom(
            "x-too-many", Severity.ERROR, Map.of(Language.ID, "lebih dari {most}", Language.EN, "more than {most}"));
    private static final FindingCode NOTE =
            FindingCode.custom("x-note", Severity.WARNING, Map.of(Language.ID, "catatan", Language.EN, "note"));

    private static EnrolmentRule rule(String id, BiFunction<EnrolmentForm, Optional<LocalDate>, List<Finding>> check) {
        return new EnrolmentRule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Finding> check(EnrolmentForm form, Optional<LocalDate> submittedOn) {
                return check.apply(form, submittedOn);
            }
        };
    }

    private static EnrolmentRule throwing(String id, String message) {
        return rule(id, (form, day) -> {
            throw new IllegalStateException(message);
        });
    }

    private static Verdict judge(TestForm form, EnrolmentRule... rules) {
        EnrolmentValidator validator = Judging.VALIDATOR;
        for (EnrolmentRule rule : rules) {
            validator = validator.withRule(rule);
        }
        return validator.judge(form);
    }

    @Test
    void findsInItsPlaceAndRefuses() {
        var rule = rule(
                "staff",
                (form, day) -> form.number(Member.EMPLOYEES) > 2
                        ? List.of(new Finding(TOO_MANY, "/msme/employees", Map.of("most", "2")))
                        : List.of());
        Verdict verdict = judge(good().with(Member.PHONE, "1").with(Member.KBLI, "1"), rule);
        assertThat(Judging.found(verdict))
                .containsExactly("kbli.format /msme/kbli", "x-too-many /msme/employees", "phone.format /msme/phone");
        assertThat(verdict.findings().get(1).message(Language.EN)).isEqualTo("more than 2");
        assertThat(judge(good(), rule).accepted()).isFalse();
        assertThat(judge(good().with(Member.EMPLOYEES, 2L), rule).accepted()).isTrue();
    }

    @Test
    void warningRefusesNothingAndOneOfNoMemberComesLast() {
        var rule = rule(
                "note",
                (form, day) -> List.of(
                        new Finding(NOTE, "/elsewhere", Map.of()),
                        new Finding(NOTE, "", Map.of()),
                        new Finding(NOTE, "/readiness/trainings/70000", Map.of())));
        Verdict verdict = judge(good().with(Member.CHANNELS, List.of("?")), rule);
        assertThat(verdict.accepted()).isTrue();
        assertThat(Judging.found(verdict))
                .containsExactly(
                        "x-note",
                        "channel.unknown /msme/channels/0",
                        "x-note /elsewhere",
                        "x-note /readiness/trainings/70000");
    }

    @Test
    void crashIsAFindingAndHidesNothing() {
        var note = rule("note", (form, day) -> List.of(new Finding(NOTE, "", Map.of())));
        Verdict verdict = judge(good().with(Member.KBLI, "1"), throwing("broken", "3171991708450001"), note);
        assertThat(Judging.found(verdict)).containsExactly("rule.failed", "x-note", "kbli.format /msme/kbli");
        assertThat(verdict.findings().get(0).arguments()).containsExactly(Map.entry("rule", "broken"));
        assertThat(verdict.findings().toString()).doesNotContain("3171991708450001");
        assertThat(judge(good(), throwing("broken", "")).accepted()).isFalse();
    }

    @Test
    void severalCrashesAreOneFindingThatNamesAll() {
        Verdict verdict = judge(good(), throwing("one", ""), throwing("two", ""));
        assertThat(Judging.found(verdict)).containsExactly("rule.failed");
        assertThat(verdict.findings().get(0).arguments()).containsEntry("rule", "one, two");
    }

    @Test
    void whatIsFoundBeforeTheCrashStays() {
        List<Finding> withNull = Arrays.asList(new Finding(NOTE, "/consent", Map.of()), null);
        assertThat(Judging.found(judge(good(), rule("null-in-list", (form, day) -> withNull))))
                .containsExactly("rule.failed", "x-note /consent");
        assertThat(Judging.found(judge(good(), rule("null-list", (form, day) -> null))))
                .containsExactly("rule.failed");
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whateverARuleThrowsFailsOnlyItself(Throwable thrown) {
        assertThat(Judging.found(judge(good(), rule("broken", (form, day) -> raise(thrown)))))
                .containsExactly("rule.failed");
    }

    static Stream<Throwable> thrown() {
        return Stream.of(
                new IllegalStateException(),
                new AssertionError(),
                new NoClassDefFoundError(),
                new StackOverflowError(),
                new IOException("thrown though nobody declares it"));
    }

    @Test
    void jvmThatBreaksIsNotTheRules() {
        var broken = rule("broken", (form, day) -> raise(new OutOfMemoryError()));
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> judge(good(), broken));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <R, T extends Throwable> R raise(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void duplicateThatARuleToldIsNotToldAgain() {
        var own = rule("own", (form, day) -> List.of(Finding.of(FindingCode.ENROLMENT_DUPLICATE, "", "nib")));
        assertThat(Judging.found(judge(good(), own).asDuplicate())).containsExactly("enrolment.duplicate");
    }

    @Test
    void endlessRuleFailsOnlyItself() {
        EnrolmentRule endless = rule("endless", (form, day) -> {
            throw new StackOverflowError();
        });
        assertThat(Judging.found(judge(good(), endless))).containsExactly("rule.failed");
    }

    @Test
    void sameCodeAtTheSamePlaceIsToldOnce() {
        var again = rule(
                "again",
                (form, day) -> List.of(
                        Finding.of(FindingCode.KBLI_FORMAT, "/msme/kbli", "kbli-form"),
                        new Finding(NOTE, "/msme/kbli", Map.of()),
                        new Finding(NOTE, "/msme/kbli", Map.of("other", "arguments")),
                        new Finding(NOTE, "/msme/region", Map.of())));
        assertThat(Judging.found(judge(good().with(Member.KBLI, "1"), again)))
                .containsExactly("kbli.format /msme/kbli", "x-note /msme/kbli", "x-note /msme/region");
    }

    @Test
    void isToldTheDayWhereThereIsOne() {
        var seen = new ArrayList<Optional<LocalDate>>();
        var rule = rule("day", (form, day) -> {
            seen.add(day);
            return List.of();
        });
        judge(good(), rule);
        judge(good().with(Member.SUBMITTED_ON, "?"), rule);
        assertThat(seen).containsExactly(Optional.of(LocalDate.of(2019, 5, 20)), Optional.empty());
    }

    @Test
    void staysWhenTheValidatorIsForOneProgram() {
        Verdict verdict = Judging.VALIDATOR
                .withRule(throwing("broken", ""))
                .forProgram("kki")
                .judge(good());
        assertThat(Judging.found(verdict)).containsExactly("rule.failed", "program.mismatch /program");
    }

    @Test
    void isNotAskedForWhatCannotBeRead() {
        var unreadable = new TestFormUnreadable();
        assertThat(Judging.VALIDATOR
                        .withRule(throwing("broken", ""))
                        .judge(unreadable)
                        .findings())
                .isEqualTo(unreadable.findings());
        assertThat(Judging.VALIDATOR.admit(unreadable).enrolment()).isEmpty();
    }
}
