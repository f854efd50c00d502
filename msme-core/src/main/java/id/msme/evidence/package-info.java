/**
 * Evidence about one MSME's readiness to trade online.
 *
 * <p>{@link Evidence} holds what was stated about each {@link Fact}, with the day and the source of each {@link
 * Statement}, and the {@linkplain FinishedTraining finished trainings}. A {@link Measure} is a fact with its value; its
 * factories name the unit. A fact that is absent or refused is not zero: it leaves the result open. {@link Facts} is
 * the view of evidence that models read.
 *
 * <p>This package judges nothing: {@code id.msme.scoring} turns facts into scores.
 */
@NullMarked
package id.msme.evidence;

import org.jspecify.annotations.NullMarked;
