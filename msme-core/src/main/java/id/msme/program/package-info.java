/**
 * Programs that bring MSMEs online.
 *
 * <p>A {@link Program} is open in a window of days, has partners through whom MSMEs enrol, and targets. A {@link
 * ProgramPartner} is a party in its role for that program, in force on its own days if it states any.
 *
 * <p>The programs that are shipped are in {@code id.msme.catalogue}.
 */
@NullMarked
package id.msme.program;

import org.jspecify.annotations.NullMarked;
