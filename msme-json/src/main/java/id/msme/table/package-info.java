/**
 * Tables: reported counts from CSV, sales of shops, and enrolments from rows of any source.
 *
 * <p>{@link ObservationReader} reads a series of observations with strict columns; a file with any error is refused
 * with an {@link ObservationFileException} that names the line and the column. {@link ShopReader} reads monthly sales
 * of shops, for a study of whether they rose. {@link RowFormReader} reads rows that a host has split into cells
 * already; files of enrolments are read by {@code id.msme.run}.
 */
@NullMarked
package id.msme.table;

import org.jspecify.annotations.NullMarked;
