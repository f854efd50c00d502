/**
 * What a command shares with the process that it runs in: the three standard streams ({@link Console}), exit codes
 * ({@link ExitCode}), the display of progress, and the reasons why a file or an argument is refused.
 *
 * <p>{@link StandardOutput} knows when the reader of a pipe has gone, which is no error. No command is in this package;
 * see {@code id.msme.cli}.
 */
@NullMarked
package id.msme.console;

import org.jspecify.annotations.NullMarked;
