package id.msme.enrolment;

import java.util.Optional;

/**
 * Finds MSMEs that were accepted earlier in the run for the same program. It comes after judging and before counting, and takes the
 * verdicts in the order of the records.
 *
 * <p>Records with other errors are looked up too, and never remembered.
 */
public final class DuplicateStep {

    private final KnownKeys known;

    private DuplicateStep(KnownKeys known) {
        this.known = known;
    }

    /**
     * {@return a step}
     *
     * @param known keys accepted before; the step adds to them
     */
    public static DuplicateStep over(KnownKeys known) {
        return new DuplicateStep(known);
    }

    /**
     * {@return the verdict, refused as a duplicate where its MSME was accepted before}
     *
     * @param verdict the verdict on the next record
     */
    public Verdict apply(Verdict verdict) {
        Optional<DuplicateKey> key = verdict.duplicateKey();
        if (key.isEmpty()) {
            return verdict;
        }
        boolean isDuplicate =
                verdict.accepted() ? !known.addIfAbsent(key.get(), record(verdict)) : known.contains(key.get());
        return isDuplicate ? verdict.asDuplicate() : verdict;
    }

    /** The id of a record is its partner's own, so that another partner may use the same. */
    private String record(Verdict verdict) {
        return known.remembersRecords()
                ? verdict.partner().orElseThrow() + "/" + verdict.id().orElseThrow()
                : "";
    }
}
