/**
 * Facts that hold for a time.
 *
 * <p>Nothing in this library is looked up without a date, because laws, codes and programs change. A {@link id.msme.timeline.Validity}
 * is the days on which something holds; a {@link id.msme.timeline.Dated} is a value with its validity and its source; a
 * {@link id.msme.timeline.Timeline} is a row of them that neither overlap nor leave a gap. {@link id.msme.text.IsoDate} and
 * {@link id.msme.text.IsoDuration} read the two text forms that enrolments use, without allocating.
 *
 * <p>Files state closed ranges (first and last day), code holds half-open ones; {@link id.msme.timeline.Validity} is the one place
 * where they are converted. There is no clock here: the caller says what day it is.
 */
@NullMarked
package id.msme.timeline;

import org.jspecify.annotations.NullMarked;
