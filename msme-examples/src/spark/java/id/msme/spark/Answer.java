package id.msme.spark;

import id.msme.enrolment.Judgement;

/**
 * The judgement that holds on a record. Like the form it was made of, it stays in its part, until the next one.
 *
 * @param place the {@link Place} of the record
 * @param judgement the judgement
 */
record Answer(long place, Judgement judgement) {}
