/**
 * The researcher's prompt: questions of one line each, asked in JShell.
 *
 * <p>{@link Prompt} holds the functions: days, amounts and evidence are text, a wrong one is refused in one line. What
 * they return is an answer of the library, or a {@link Table} that is aligned, cut to the screen and written as CSV.
 * {@link Shell} opens JShell with the functions imported. The package holds no rules: it reads what is typed, calls the
 * library and arranges what comes back.
 */
@NullMarked
package id.msme.shell;

import org.jspecify.annotations.NullMarked;
