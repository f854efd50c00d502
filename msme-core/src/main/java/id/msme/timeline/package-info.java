/**
 * Facts that are valid for a period.
 *
 * <p>Nothing in this library is looked up without a date, because laws, codes and programs change. A {@link Validity}
 * is the period in which something is valid; a {@link Dated} is a value with its validity and its source; a {@link
 * Timeline} is a sequence of dated values that neither overlap nor leave a gap.
 *
 * <p>Files state closed ranges (first and last day), code holds half-open ones; {@link Validity} is the one place where
 * they are converted. This package reads no clock: the caller supplies the day.
 */
@NullMarked
package id.msme.timeline;

import org.jspecify.annotations.NullMarked;
