/**
 * Tables as sources of records: the rows of a CSV file or a workbook, the mapping of their columns, and each row as a
 * form to be judged.
 *
 * <p>{@link id.msme.sheet.Columns} are determined from a header; {@link id.msme.sheet.Rows} supply cells, and a {@link
 * id.msme.sheet.RowReader} converts them to forms.
 */
@NullMarked
package id.msme.sheet;

import org.jspecify.annotations.NullMarked;
