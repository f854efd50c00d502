/**
 * What a program promised to reach, what was reported since, and how far that is.
 *
 * <p>A {@link Target} counts something ({@link Indicator}) either from the beginning or on top of what was there
 * ({@link TargetKind}), exactly or at least, by a day or within an {@link EventWindow}. It may be shared out among
 * regions, scales or partners ({@link TargetPart}) and names the {@link Population} it was set against. Targets of one
 * program that follow each other are a {@link TargetPath}: the 24.5 million MSMEs by 2023 and 0.5 million more by 2024
 * are 25 million in all. Targets of different programs are never added up, as the same MSME may stand in both; there is
 * no type for it.
 *
 * <p>An {@link Observation} is a count that a publisher reported for a day, a month or a year. An
 * {@link ObservationSeries} keeps publishers apart and lists where they disagree; the {@link PublishedSeries} of one
 * publisher shows where it falls, repeats itself or jumps, and repairs nothing.
 *
 * <p>{@link Progress} puts a target beside a series on a day: attained, remaining, shares, what an
 * {@link ExpectedPath} asked for by then, and the pace still needed. All of it is exact: counts are {@code long}, and
 * what is not whole is an exact {@link Fraction}.
 *
 * <p>It looks back only; what may come is {@code id.msme.forecast}. No law defines these numbers: they are
 * announcements, each with its source.
 */
@NullMarked
package id.msme.progress;

import id.msme.number.Fraction;
import org.jspecify.annotations.NullMarked;
