/**
 * Judging enrolments of MSMEs in programs.
 *
 * <p>An {@link EnrolmentValidator} is built once for a catalogue and a day and judges any number of forms ({@link
 * EnrolmentForm}), from any number of threads. A {@link Verdict} holds all findings, the scale, the region that the
 * record counts under, and whether it is accepted; {@link EnrolmentValidator#admit} also gives the checked values as an
 * {@link Enrolment}. A host adds custom rules as {@link EnrolmentRule}s, which read a {@link Submission} like the rules
 * of this library.
 *
 * <p>An {@link EnrolmentJudge} judges one form after another and makes an object of nothing that is not asked for: its
 * {@link Judgement} holds until the next.
 *
 * <p>Verdicts on many records go through a {@code DuplicateStep} ({@code id.msme.duplicate}) and are counted by an
 * {@code EnrolmentTally} ({@code id.msme.tally}). This package reads no files; see the module {@code id.msme.json}.
 */
@NullMarked
package id.msme.enrolment;

import id.msme.form.EnrolmentForm;
import org.jspecify.annotations.NullMarked;
