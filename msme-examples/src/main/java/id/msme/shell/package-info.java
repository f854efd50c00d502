/**
 * The prompt for researchers: one-line questions in JShell.
 *
 * <p>{@link Prompt} holds the functions: days, amounts and evidence are text; invalid text is refused with a message of
 * one line. They return an answer of the library, or a {@link Table} that is aligned, truncated to the screen and
 * written as CSV. {@link Shell} opens JShell with the functions imported. The package contains no rules: it parses the
 * input, calls the library and formats the result.
 */
@NullMarked
package id.msme.shell;

import org.jspecify.annotations.NullMarked;
