/**
 * Facts that are valid for a period.
 *
 * <p>Nothing in this library is looked up without a date, because laws, codes and programs change. A {@link Validity}
 * is the period in which something holds; a {@link Dated} is a value with its validity and its source; a {@link
 * Timeline} is a row of them that neither overlap nor leave a gap. {@link IsoDate} and {@link IsoDuration} read the two
 * text forms that enrolments use, without allocating.
 *
 * <p>Files state closed ranges (first and last day), code holds half-open ones; {@link Validity} is the one place where
 * they are converted. This package reads no clock: the caller supplies the day.
 */
@NullMarked
package id.msme.timeline;

import id.msme.text.IsoDate;
import id.msme.text.IsoDuration;
import org.jspecify.annotations.NullMarked;
