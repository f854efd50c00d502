package id.msme.table;

import static java.util.Objects.requireNonNull;

import id.msme.progress.Indicator;
import id.msme.progress.Observation;
import id.msme.progress.ObservationSeries;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads reported counts from a table: CSV with commas, semicolons or tabs (RFC 4180, UTF-8 or UTF-16), or the first
 * sheet of a workbook.
 *
 * <p>The columns, by their headings and in any order: {@code as_of} (YYYY-MM-DD), {@code count} (a whole number from 0
 * to 10^15) and {@code publisher} are required; {@code precision} (day, month, year, start-of-year; without it: day),
 * {@code definition}, {@code derived} (true, false in any case; without it: false) and {@code source} are not. Other
 * columns are ignored. At most 10,000 counts of at most 100 publishers are read; no cell has a line feed or another
 * control character.
 *
 * <p>A file is read whole or refused whole: a count left out unseen would change a forecast.
 */
public final class ObservationReader {

    private static final int MAX_OBSERVATIONS = 10_000;
    private static final int MAX_PUBLISHERS = 100;

    /** So many are listed; the rest of the file is not read. */
    private static final int MAX_BAD_CELLS = 100;

    private ObservationReader() {}

    /**
     * Reads a table.
     *
     * @param file the table; it is read to its end and not closed
     * @param indicator what the counts count
     * @return the series
     * @throws ObservationFileException if it is no such table; each bad cell is named by line and column
     * @throws IOException if the file cannot be read
     */
    public static ObservationSeries read(InputStream file, Indicator indicator) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(indicator, "indicator");
        var bad = new ArrayList<BadCell>();
        List<Observation> observations = read(PlainTable.of(file), bad);
        if (!bad.isEmpty()) {
            throw new ObservationFileException(bad);
        }
        return ObservationSeries.of(indicator, observations);
    }

    private static List<Observation> read(PlainTable table, List<BadCell> bad) throws IOException {
        var observations = new ArrayList<Observation>();
        Optional<ObservationColumns> columns = ObservationColumns.find(table.header(), bad);
        while (columns.isPresent() && bad.size() < MAX_BAD_CELLS && table.next()) {
            columns.get().read(table, bad).ifPresent(observations::add);
            if (observations.size() > MAX_OBSERVATIONS) {
                bad.add(new BadCell(table.line(), "", "at most 10,000 counts", "more"));
                return observations;
            }
        }
        var publishers = new HashSet<String>();
        observations.forEach(observation -> publishers.add(observation.publisher()));
        if (publishers.size() > MAX_PUBLISHERS) {
            bad.add(new BadCell(1, "publisher", "at most 100 publishers", Integer.toString(publishers.size())));
        }
        return observations;
    }
}
