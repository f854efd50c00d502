package id.msme.table;

import static java.util.Objects.requireNonNull;

import id.msme.outcome.StudiedMsme;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sales of shops by month from a table: CSV with commas, semicolons or tabs, or a workbook.
 *
 * <p>A row is a shop in a month. The columns, by their headings in any order and case: {@code shop} (any text that is
 * the same in all rows of a shop), {@code month} (YYYY-MM or a date in the month), {@code sales} (rupiah of that month,
 * for example 12500000 or 12,5 juta; an empty cell is a month that is not known, which is not zero), {@code
 * treated_from} (the month or date in which the treatment began; empty for a shop that was not treated) and {@code
 * scale} (micro, small, medium or large, as before the treatment). In Indonesian: {@code toko}, {@code bulan}, {@code
 * penjualan}, {@code dilatih_sejak} and {@code skala} (mikro, kecil, menengah, besar). Other columns are ignored.
 *
 * <p>A file is read whole or refused whole. At most 1,000,000 rows are read. No message shows a shop or an amount.
 */
public final class ShopReader {

    private static final int MAX_ROWS = 1_000_000;

    /** So many are listed; the rest of the file is not read. */
    private static final int MAX_BAD_CELLS = 100;

    private ShopReader() {}

    /**
     * Reads a table.
     *
     * @param file the table; it is read to its end and not closed
     * @return the shops, those whose months are all unknown too
     * @throws TableFileException if it is no such table; each bad cell is named by line and column
     * @throws IOException if the file cannot be read
     */
    public static List<StudiedMsme> read(InputStream file) throws IOException {
        PlainTable table = PlainTable.of(requireNonNull(file, "file"));
        var bad = new ArrayList<BadCell>();
        Optional<ShopRows> shops = ShopRows.find(table.header(), bad);
        for (int rows = 1; shops.isPresent() && bad.size() < MAX_BAD_CELLS && table.next(); rows++) {
            if (rows > MAX_ROWS) {
                bad.add(new BadCell(table.line(), "", "at most 1,000,000 rows", "more"));
                break;
            }
            if (table.isUnreadable()) {
                bad.add(new BadCell(
                        table.line(),
                        "",
                        "cells as in the headings, in UTF-8 and with closed quotation marks",
                        "others"));
                continue;
            }
            shops.get().add(table.line(), table.cells(), bad);
        }
        if (!bad.isEmpty()) {
            throw new TableFileException(bad);
        }
        return shops.orElseThrow().toMsmes();
    }
}
