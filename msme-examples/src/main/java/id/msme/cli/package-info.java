/**
 * The command line.
 *
 * <p>{@link Msme} has one class per command. A command parses its arguments, calls the library and prints; it is
 * responsible only for files, exit codes and wording. Results go to standard output, everything else to standard error:
 * one line per error, never a stack trace.
 */
@NullMarked
package id.msme.cli;

import org.jspecify.annotations.NullMarked;
