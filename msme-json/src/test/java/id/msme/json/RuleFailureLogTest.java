package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.log.RuleFailureLog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a rule of the host failed reaches its listener, or the log. */
class RuleFailureLogTest {

    private static final EnrolmentValidator FAILING = Records.VALIDATOR.withRule("strict", (submission, sink) -> {
        throw new IllegalStateException("no " + submission.form().text(id.msme.form.Member.NIB));
    });

    @Test
    void aListenerReceivesRuleAndCause() {
        List<String> heard = new ArrayList<>();
        Verdict verdict = EnrolmentReader.of(FAILING.withFailureListener(
                        (rule, cause) -> heard.add(rule + " " + cause.getClass().getSimpleName())))
                .read(Records.GOOD);
        assertThat(heard).containsExactly("strict IllegalStateException");
        assertThat(Records.found(verdict)).containsExactly("rule.failed");
    }

    @Test
    void aLogCountsEachKindOnce() {
        var log = new RuleFailureLog();
        EnrolmentReader reader = EnrolmentReader.of(FAILING.withFailureListener(log));
        reader.read(Records.GOOD);
        reader.read(Records.GOOD);
        assertThat(log).hasToString("RuleFailureLog of 1 kind of failure");
    }

    @Test
    void aListenerOfTheHostIsKept() {
        assertThat(FAILING.hasFailureListener()).isFalse();
        assertThat(RuleFailureLog.of(FAILING).hasFailureListener()).isTrue();
        EnrolmentValidator own = FAILING.withFailureListener((rule, cause) -> {});
        assertThat(RuleFailureLog.of(own)).isSameAs(own);
    }
}
