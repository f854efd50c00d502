package id.msme.table;

import static java.util.Objects.requireNonNull;

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
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads reported counts from a table in CSV (RFC 4180, UTF-8).
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

    /** Where the CSV library tells the line. */
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})");

    private static final int MAX_OBSERVATIONS = 10_000;
    private static final int MAX_PUBLISHERS = 100;

    /** So many are listed; the rest of the file is not read. */
    private static final int MAX_BAD_CELLS = 100;

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
        requireNonNull(file, "file");
        requireNonNull(indicator, "indicator");
        var bad = new ArrayList<BadCell>();
        List<Observation> observations = List.of();
        try {
            var reader = new QuoteReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
            observations = read(rows(reader), bad);
            reader.openQuote().ifPresent(line -> refuseOpenQuote(line, bad));
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

    /** The rows after an open quotation mark are part of its cell, so nothing else that is wrong in them matters. */
    private static void refuseOpenQuote(long line, List<BadCell> bad) {
        bad.removeIf(cell -> cell.line() >= line);
        bad.add(new BadCell(line, "", "a quotation mark that is closed in its line", "one that is not closed"));
    }

    private static Iterator<CsvRecord> rows(Reader file) throws IOException {
        var reader = new BufferedReader(file);
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
        var publishers = new HashSet<String>();
        while (columns.isPresent() && rows.hasNext() && bad.size() < MAX_BAD_CELLS) {
            CsvRecord row = rows.next();
            columns.get().read(row, bad).ifPresent(observations::add);
            if (observations.size() > MAX_OBSERVATIONS) {
                bad.add(new BadCell(row.getStartingLineNumber(), "", "at most 10,000 counts", "more"));
                return observations;
            }
        }
        observations.forEach(observation -> publishers.add(observation.publisher()));
        if (publishers.size() > MAX_PUBLISHERS) {
            bad.add(new BadCell(1, "publisher", "at most 100 publishers", Integer.toString(publishers.size())));
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
