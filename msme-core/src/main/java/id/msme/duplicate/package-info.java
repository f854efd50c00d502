/**
 * Detection of MSMEs that enrol in a program more than once.
 *
 * <p>A {@link DuplicateStep} takes verdicts in the order of their records and refuses a record whose
 * {@link DuplicateKey} was accepted before. {@link KnownKeys} remembers the keys: in memory, or in a store of the host
 * such as a database with a unique index. Nothing else about an enterprise is compared; two businesses of one owner
 * without NIB and NPWP have the same key.
 *
 * <p>The step comes after judging ({@code id.msme.enrolment}) and before counting ({@code id.msme.tally}). That an MSME
 * counts once in a program, and which number identifies it, are rules of this library.
 */
@NullMarked
package id.msme.duplicate;

import id.msme.identity.DuplicateKey;
import org.jspecify.annotations.NullMarked;
