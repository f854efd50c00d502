/**
 * The command line.
 *
 * <p>{@link Msme} has one class per command. A command parses its arguments, calls the library and prints; its own work
 * is choosing files, exit codes and words. Results go to standard output, everything else to standard error: one line
 * per error, never a stack trace.
 */
@NullMarked
package id.msme.cli;

import org.jspecify.annotations.NullMarked;
