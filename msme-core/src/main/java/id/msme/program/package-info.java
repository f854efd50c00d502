/**
 * Programs that bring MSMEs online.
 *
 * <p>A {@link Program} is open in a window of days, has partners through whom MSMEs enrol, and targets. A
 * {@link ProgramPartner} is a party in its role for that program, in force on days of its own where it has any.
 *
 * <p>The programs that are shipped stand in {@code id.msme.catalogue}.
 */
@NullMarked
package id.msme.program;

import org.jspecify.annotations.NullMarked;
