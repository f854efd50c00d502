package id.msme.duplicate;

import static java.util.Objects.requireNonNull;

import id.msme.enrolment.Verdict;
import id.msme.identity.DuplicateKey;
import id.msme.text.Inside;
import java.util.Optional;

/**
 * Finds MSMEs that were accepted earlier in the run for the same program. It comes after judging and before counting,
 * and takes the verdicts in the order of the records.
 *
 * <p>Records with other errors are looked up too, and never remembered.
 */
public final class DuplicateStep {

    private static final Inside.Verdicts<Verdict, ?, ?, ?> VERDICTS = Inside.verdicts();

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
        return new DuplicateStep(requireNonNull(known, "known"));
    }

    /**
     * {@return the verdict, refused as a duplicate where its MSME was accepted before}
     *
     * @param verdict the verdict on the next record
     */
    public Verdict apply(Verdict verdict) {
        requireNonNull(verdict, "verdict");
        Optional<DuplicateKey> key = verdict.duplicateKey();
        return key.isPresent() && isDuplicate(key.get(), verdict.accepted(), record(verdict))
                ? VERDICTS.asDuplicate(verdict)
                : verdict;
    }

    /** {@return whether a decision needs the record, and not only its key} */
    public boolean needsRecord() {
        return known.remembersRecords();
    }

    /**
     * Determines whether the MSME of the next record was accepted before; if not, and the record is accepted, it is
     * from now on.
     *
     * @param key the key of the record's MSME
     * @param isAccepted whether the record has no error
     * @return whether the record is a duplicate
     */
    public boolean isDuplicate(DuplicateKey key, boolean isAccepted) {
        return isDuplicate(requireNonNull(key, "key"), isAccepted, "");
    }

    private boolean isDuplicate(DuplicateKey key, boolean isAccepted, String record) {
        return isAccepted ? !known.addIfAbsent(key, record) : known.contains(key);
    }

    /** {@return what this step remembers} */
    @Override
    public String toString() {
        return "DuplicateStep over " + known;
    }

    /** The id of a record is its partner's own, so that another partner may use the same. */
    private String record(Verdict verdict) {
        return known.remembersRecords() && verdict.accepted()
                ? verdict.partner().orElseThrow() + "/" + verdict.id().orElseThrow()
                : "";
    }
}
