/**
 * Tables as files: reported counts from CSV.
 *
 * <p>{@link ObservationReader} reads a series of observations with strict columns; a file that cannot be read whole is
 * refused with an {@link ObservationFileException} that names the line and the column.
 */
@NullMarked
package id.msme.table;

import org.jspecify.annotations.NullMarked;
