/**
 * The values that a partner states about one MSME, before they are judged.
 *
 * <p>An {@link EnrolmentForm} has a value for each {@link Member} of an enrolment: absent, refused by the reader
 * because its type is wrong, or stated ({@link Presence}). A stated value may still be wrong; dates and identifiers are
 * text here. A host builds a form with an {@link EnrolmentFormBuilder}; the readers of {@code id.msme.json} make one
 * from a file or a request body. {@link TrainingOrder} determines from a form whether the MSME was trained before it
 * went online.
 *
 * <p>The {@code EnrolmentValidator} of {@code id.msme.enrolment} judges a form. A form holds personal data (UU
 * 27/2022); the forms of this library do not print or serialize it.
 */
@NullMarked
package id.msme.form;

import org.jspecify.annotations.NullMarked;
