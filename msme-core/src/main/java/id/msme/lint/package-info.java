/**
 * Detection of errors and suspicious entries in a catalogue before it is used.
 *
 * <p>{@link CatalogueLint} reads a catalogue and reports each {@link LintFinding} with its {@link LintCode}, the JSON
 * Pointer of its place, why it is suspicious and what to do: rules of eligibility that no MSME or every MSME meets,
 * days without a partner, targets outside the window of their program, missing sources.
 *
 * <p>Rules are judged by the values that they name alone, by sets and intervals: what is reported as impossible is
 * impossible in every enrolment, and what is not reported can still be. A file that cannot be read at all, such as one
 * with an unknown name, is refused by the reader in {@code id.msme.json} and is never checked here.
 */
@NullMarked
package id.msme.lint;

import org.jspecify.annotations.NullMarked;
