/**
 * The environment of a command in its process: the three standard streams ({@link Console}), exit codes ({@link
 * ExitCode}), the display of progress, and the reasons why a file or an argument is refused.
 *
 * <p>{@link StandardOutput} detects that the reader of a pipe has closed it, which is not an error. Commands are in
 * {@code id.msme.cli}.
 */
@NullMarked
package id.msme.console;

import org.jspecify.annotations.NullMarked;
