/**
 * Enrolments of MSMEs in programs: what a partner stated, and the verdict on it.
 *
 * <p>An {@link EnrolmentForm} is what was stated, right or wrong: each {@link Member} absent, refused by
 * the reader, or stated. An {@link EnrolmentValidator} is built once for a catalogue and a day and judges any
 * number of forms, from any number of threads. A {@link Verdict} is all its findings, the scale, the region it
 * counts under and whether it is accepted; {@link EnrolmentValidator#admit} gives checked values as an
 * {@link Enrolment}.
 *
 * <p>Over many records a {@link DuplicateStep} finds MSMEs that were accepted before, and an
 * {@link EnrolmentTally} counts; tallies of parts add up to the tally of the whole in any order.
 *
 * <p>This package does not read files; see the module {@code id.msme.json}.
 */
@NullMarked
package id.msme.enrolment;

import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import org.jspecify.annotations.NullMarked;
