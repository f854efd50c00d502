/**
 * The command line, a runnable example of the library.
 *
 * <p>{@link id.msme.examples.Msme} has a command a class. A command parses its arguments, calls the library and prints; what it does
 * itself is choosing files, exit codes and words. Results go to standard output, all else to standard error: one line an error,
 * never a stack trace.
 */
@NullMarked
package id.msme.examples;

import org.jspecify.annotations.NullMarked;
