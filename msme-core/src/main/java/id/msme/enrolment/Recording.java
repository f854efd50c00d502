package id.msme.enrolment;

import static java.util.Objects.requireNonNull;

import id.msme.eligibility.Eligibility;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each rule did while it judged one record: the raw material of a receipt.
 *
 * <p>It is recorded by the rules that judge, not by a second implementation. It is valid as long as the form that was
 * judged.
 */
public final class Recording {

    private final Verdict verdict;
    private final @Nullable Submission submission;
    private final @Nullable Eligibility eligibility;
    private final List<FindingCode> readerCodes;
    private final Set<FindingCode> passed;
    private final List<Finding> ofLibrary;
    private final Map<String, List<Finding>> ofHost;

    private Recording(
            Verdict verdict,
            @Nullable Submission submission,
            @Nullable Eligibility eligibility,
            List<FindingCode> readerCodes,
            Set<FindingCode> passed,
            List<Finding> ofLibrary,
            Map<String, List<Finding>> ofHost) {
        this.verdict = verdict;
        this.submission = submission;
        this.eligibility = eligibility;
        this.readerCodes = readerCodes;
        this.passed = passed;
        this.ofLibrary = ofLibrary;
        this.ofHost = Collections.unmodifiableMap(ofHost);
    }

    static Recording of(
            Verdict verdict, Submission submission, Optional<Eligibility> eligibility, RecordedFindings found) {
        return new Recording(
                verdict,
                submission,
                eligibility.orElse(null),
                submission.form().readerCodes(),
                found.passed(),
                found.ofLibrary(),
                found.ofHost());
    }

    /** The recording of a record that no rule could judge. */
    static Recording unreadable(Verdict verdict, EnrolmentForm form, HostRules rules) {
        var silent = new LinkedHashMap<String, List<Finding>>();
        rules.rules().forEach(rule -> silent.put(rule.id(), List.of()));
        return new Recording(verdict, null, null, form.readerCodes(), Set.of(), verdict.findings(), silent);
    }

    /** {@return the verdict, the same as {@link EnrolmentValidator#judge} gives} */
    public Verdict verdict() {
        return verdict;
    }

    /** {@return the stated and checked values; empty if the record could not be read} */
    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    /**
     * {@return the outcome of each rule of the program; empty if the program or the date of submission is not usable}
     */
    public Optional<Eligibility> eligibility() {
        return Optional.ofNullable(eligibility);
    }

    /** {@return the codes that the reader of the record looked for} */
    public List<FindingCode> readerCodes() {
        return readerCodes;
    }

    /**
     * {@return whether the library looked for a code and did not find it, at one place at least}
     *
     * @param code the code
     */
    public boolean passed(FindingCode code) {
        return passed.contains(requireNonNull(code, "code"));
    }

    /** {@return what the reader and the library's own rules found} */
    public List<Finding> found() {
        return ofLibrary;
    }

    /** {@return what each rule of the host found, by the id of the rule, in the order of the rules} */
    public Map<String, List<Finding>> foundByHost() {
        return ofHost;
    }

    /** {@return the verdict and the number of codes that were looked for and not found} */
    @Override
    public String toString() {
        return "Recording of " + verdict + ", codes looked for and not found: " + passed.size();
    }
}
