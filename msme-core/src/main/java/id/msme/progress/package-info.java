/**
 * Targets of programs, reported counts, and the progress towards the targets.
 *
 * <p>A {@link Target} counts something ({@link Indicator}) either from the beginning or on top of an earlier count
 * ({@link TargetKind}), exactly or at least, by a day or within an {@link EventWindow}. It may be divided among
 * regions, scales or partners ({@link TargetPart}) and names the {@link Population} to which it relates. Targets of one
 * program that follow each other are a {@link TargetPath}: the 24.5 million MSMEs by 2023 and 0.5 million more by 2024
 * are 25 million in all. Targets of different programs are never added up, because the same MSME may count towards
 * both; no type represents such a sum.
 *
 * <p>An {@link Observation} is a count that a publisher reported for a day, a month or a year. An {@link
 * ObservationSeries} keeps publishers apart and lists where they disagree; the {@link PublishedSeries} of one publisher
 * reports where its counts fall, repeat or jump, and corrects nothing.
 *
 * <p>{@link Progress} compares a target with a series on a day: attained, remaining, shares, the count that an {@link
 * ExpectedPath} required by then, and the pace still needed. All results are exact: counts are {@code long}, and other
 * numbers are exact {@link Fraction}s.
 *
 * <p>This package considers past counts only; forecasts are in {@code id.msme.forecast}. No law defines these numbers:
 * they are announcements, each with its source.
 */
@NullMarked
package id.msme.progress;

import id.msme.number.Fraction;
import org.jspecify.annotations.NullMarked;
