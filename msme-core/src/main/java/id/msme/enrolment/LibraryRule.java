package id.msme.enrolment;

/** A rule of the library. It notes what its findings say, and makes no text as long as nobody reads them. */
interface LibraryRule {

    void check(Submission submission, CollectedFindings sink);
}
