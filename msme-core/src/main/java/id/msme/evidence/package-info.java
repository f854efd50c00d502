/**
 * What is known about one MSME's readiness to trade online.
 *
 * <p>{@link Evidence} holds the stated value of each {@link Fact}, with the day and the source of the statement, and the
 * {@linkplain FinishedTraining trainings} that were finished. A fact that is absent or refused is not zero: it leaves the result
 * open. {@link Statement} is one such value; {@link Facts} is the view of evidence that scorings read.
 *
 * <p>This package judges nothing: {@code id.msme.scoring} turns facts into scores.
 */
@NullMarked
package id.msme.evidence;

import org.jspecify.annotations.NullMarked;
