package id.msme.log;

import static java.util.Objects.requireNonNull;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.RuleFailureListener;
import id.msme.text.Counted;
import id.msme.text.Printable;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs why a rule of the application failed: its id, the type of what it threw, and where.
 *
 * <p>The message of an exception may quote a person's data, so it is not logged. The first failure of each kind is a
 * warning with the frames of its stack; the others are one line at DEBUG. {@code EnrolmentReader} and {@code BulkRun}
 * use this log for a validator without a listener of its own.
 */
public final class RuleFailureLog implements RuleFailureListener {

    /** Apart, so that a program whose rules do not fail needs no logging. */
    private static final class Log {

        private static final Logger LOG = LoggerFactory.getLogger(RuleFailureLog.class);
    }

    private static final int MAX_KINDS = 100;
    private static final int MAX_FRAMES = 12;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Creates a log that has seen no failure yet. */
    public RuleFailureLog() {}

    /**
     * {@return a validator whose failures are logged: the same one if it has a listener of its own}
     *
     * @param validator the validator
     */
    public static EnrolmentValidator of(EnrolmentValidator validator) {
        return requireNonNull(validator, "validator").hasFailureListener()
                ? validator
                : validator.withFailureListener(new RuleFailureLog());
    }

    @Override
    public void failed(String rule, Throwable cause) {
        requireNonNull(rule, "rule");
        String type = requireNonNull(cause, "cause").getClass().getName();
        String name = Printable.name(rule);
        if (seen.size() < MAX_KINDS && seen.add(rule + " " + type)) {
            Log.LOG.warn(
                    "rule.failed: the rule {} threw {}; its message may be personal and is not shown{}",
                    name,
                    type,
                    frames(cause));
        } else {
            Log.LOG.debug("rule.failed: the rule {} threw {}", name, type);
        }
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(MAX_FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
    }

    /** {@return how many kinds of failures were logged} */
    @Override
    public String toString() {
        return "RuleFailureLog of " + Counted.of(seen.size(), "kind of failure", "kinds of failures");
    }
}
