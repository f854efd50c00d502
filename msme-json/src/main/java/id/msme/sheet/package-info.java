/**
 * Tables as sources of records: the rows of a CSV file or a workbook, what their columns mean, and each row as the form
 * that is judged.
 *
 * <p>{@link id.msme.sheet.Columns} are found by a header; {@link id.msme.sheet.Rows} hold cells, and a
 * {@link id.msme.sheet.RowReader} makes forms of them.
 */
@NullMarked
package id.msme.sheet;

import org.jspecify.annotations.NullMarked;
