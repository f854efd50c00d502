/**
 * The sources of facts and their reliability.
 *
 * <p>Every number and date that this library ships has a {@link Citation}: the work it was read in, the place in that
 * work, the date of the statement and its {@link Reliability}. A law is named by a {@link LegalInstrument}. Sources
 * that disagree are both kept; nothing here decides between them.
 *
 * <p>This package holds no facts itself: they are in the tables and programs that use them.
 */
@NullMarked
package id.msme.source;

import org.jspecify.annotations.NullMarked;
