package id.msme.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.msme.progress.Indicator;
import id.msme.progress.Observation;
import id.msme.progress.ObservationSeries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads reported counts from a table in CSV (RFC 4180, UTF-8).
 *
 * <p>The columns, by their headings and in any order: {@code as_of} (YYYY-MM-DD), {@code count} (a whole number from 0 to 10^15) and
 * {@code publisher} are required; {@code precision} (day, month, year, start-of-year; without it: day), {@code definition},
 * {@code derived} (true, false; without it: false) and {@code source} are not. Other columns are passed over.
 *
 * <p>A file is read whole or refused whole: a count left out unseen would change a forecast.
 */
public final class ObservationReader {

    /** Where the CSV library tells the line. */
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
        var bad = new ArrayList<BadCell>();
        List<Observation> observations = List.of();
        try {
            observations = read(rows(file), bad);
        } catch (CsvParseException e) {
            bad.add(notCsv(e));
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            bad.add(notUtf8());
        } catch (CharacterCodingException e) {
            bad.add(notUtf8());
        }
        if (!bad.isEmpty()) {
            throw new ObservationFileException(bad);
        }
        return ObservationSeries.of(indicator, observations);
    }

    private static Iterator<CsvRecord> rows(InputStream file) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(reader)
                .iterator();
    }

    private static List<Observation> read(Iterator<CsvRecord> rows, List<BadCell> bad) {
        if (!rows.hasNext()) {
            bad.add(new BadCell(1, "", "a line of headings", "nothing"));
            return List.of();
        }
        Optional<ObservationColumns> columns = ObservationColumns.find(rows.next(), bad);
        var observations = new ArrayList<Observation>();
        while (columns.isPresent() && rows.hasNext()) {
            columns.get().read(rows.next(), bad).ifPresent(observations::add);
        }
        return observations;
    }

    private static BadCell notCsv(CsvParseException e) {
        var line = LINE.matcher(Optional.ofNullable(e.getMessage()).orElse(""));
        return new BadCell(
                line.find() ? Long.parseLong(line.group(1)) : 1,
                "",
                "a row of CSV, its quotation marks closed and doubled within",
                "something else");
    }

    private static BadCell notUtf8() {
        return new BadCell(1, "", "text in UTF-8", "other bytes somewhere in the file");
    }
}
