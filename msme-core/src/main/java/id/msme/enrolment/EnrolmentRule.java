package id.msme.enrolment;

/**
 * A rule that compares what one enrolment states.
 *
 * <p>The rules of this library and those of an application both implement this interface. A lambda is enough:
 *
 * <pre>{@code
 * FindingCode noTobacco = FindingCode.custom("x-no-tobacco", Severity.ERROR)
 *         .arguments("kbli")
 *         .message(Language.ID, "Bidang usaha {kbli} tidak dilayani program ini.")
 *         .message(Language.EN, "The business field {kbli} is outside this program.")
 *         .build();
 * validator.withRule("no-tobacco", (submission, sink) -> submission
 *         .kbli()
 *         .filter(kbli -> kbli.division() == 12)
 *         .ifPresent(kbli -> sink.report(noTobacco, Member.KBLI, kbli.toString())));
 * }</pre>
 *
 * <p>Rules run for every record that could be read, from any thread, after each member was checked by itself. They see
 * the same submission whatever the other rules find, so that their order does not matter.
 */
@FunctionalInterface
public interface EnrolmentRule {

    /**
     * Checks one submission and reports what it finds.
     *
     * <p>If this method throws, the record gets {@code rule.failed} and keeps its other findings.
     *
     * @param submission the stated and checked values; valid until this method returns
     * @param sink receives the findings
     */
    void check(Submission submission, RuleSink sink);
}
