package id.msme.run;

import id.msme.enrolment.Judgement;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import java.io.IOException;

/**
 * Makes something of each record and writes a line of it, on one thread at a time. This is all in which a run of
 * verdicts and one of assessments differ.
 *
 * @param <R> what is made of a record
 */
interface RecordWork<R> {

    /** Makes something of a record on a line of a file. */
    R make(EnrolmentForm form, long line, String file);

    /** The judgement that is part of it; it may be valid only until the next record. */
    Judgement judgement(R made);

    /** The same with another verdict. */
    R with(R made, Verdict verdict);

    /** Writes a line. */
    void write(R made, long line, String file) throws IOException;
}
