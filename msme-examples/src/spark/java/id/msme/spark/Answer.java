package id.msme.spark;

import id.msme.enrolment.Verdict;

/**
 * The verdict that holds on a record. Like the form it was made of, it stays in its part.
 *
 * @param place the {@link Place} of the record
 * @param verdict the verdict
 */
record Answer(long place, Verdict verdict) {}
