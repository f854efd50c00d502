package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A recording is made by the rules that judge: it changes nothing, and contradicts no finding. */
class RecordingProperties {

    /** Codes that are looked for at several members, so that one can pass where another fails. */
    private static final Set<FindingCode> AT_MANY_MEMBERS = Set.of(
            FindingCode.VALUE_UNKNOWN,
            FindingCode.VALUE_RANGE,
            FindingCode.TEXT_FORMAT,
            FindingCode.DATE_FORMAT,
            FindingCode.DATE_ORDER,
            FindingCode.CHANNEL_UNKNOWN,
            FindingCode.CHANNEL_CLOSED);

    @Provide
    Arbitrary<TestForm> forms() {
        return Forms.any();
    }

    @Property(tries = 500)
    void recordedVerdictIsTheVerdict(@ForAll("forms") TestForm form) {
        Verdict verdict = Judging.judge(form);
        Verdict recorded = Judging.VALIDATOR.record(form).verdict();
        assertThat(recorded.findings()).isEqualTo(verdict.findings());
        assertThat(recorded).hasToString(verdict.toString());
        assertThat(recorded.duplicateKey()).isEqualTo(verdict.duplicateKey());
    }

    @Property(tries = 500)
    void codeIsNotFoundAndPassedAtOnePlace(@ForAll("forms") TestForm form) {
        Recording recording = Judging.VALIDATOR.record(form);
        Set<FindingCode> found = recording.found().stream().map(Finding::code).collect(Collectors.toSet());
        assertThat(FindingCode.standardCodes())
                .filteredOn(code -> !AT_MANY_MEMBERS.contains(code) && found.contains(code))
                .noneMatch(recording::passed);
    }

    @Property(tries = 200)
    void rulesOfTheHostHaveTheirOwnFindings(@ForAll("forms") TestForm form) {
        Recording alone = Judging.VALIDATOR.record(form);
        Recording recording = Judging.VALIDATOR
                .withRule("quiet", (submission, sink) -> sink.passed(FindingCode.CONSENT_MISSING))
                .withRule("loud", (submission, sink) -> sink.report(FindingCode.CONSENT_MISSING, Member.CONSENT))
                .withRule("broken", (submission, sink) -> {
                    throw new IllegalStateException();
                })
                .record(form);
        assertThat(recording.found()).isEqualTo(alone.found());
        assertThat(recording.passed(FindingCode.CONSENT_MISSING)).isEqualTo(alone.passed(FindingCode.CONSENT_MISSING));
        assertThat(recording.foundByHost().keySet()).containsExactly("quiet", "loud", "broken");
        assertThat(recording.foundByHost().get("quiet")).isEmpty();
        assertThat(recording.foundByHost().get("loud"))
                .containsExactly(Finding.of(FindingCode.CONSENT_MISSING, "/consent"));
        assertThat(recording.foundByHost().get("broken"))
                .extracting(Finding::code)
                .isEqualTo(List.of(FindingCode.RULE_FAILED));
    }
}
