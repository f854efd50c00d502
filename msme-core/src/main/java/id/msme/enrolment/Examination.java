package id.msme.enrolment;

import id.msme.evidence.Evidence;

/**
 * The answer to a form that is examined for readiness: the verdict, and what the form tells of readiness, whether it is accepted or not.
 *
 * @param verdict the verdict
 * @param evidence the facts stated, refused ones marked; none where the record is unreadable
 */
public record Examination(Verdict verdict, Evidence evidence) {}
