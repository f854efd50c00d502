package id.msme.table;

import id.msme.progress.DatePrecision;
import id.msme.progress.Observation;
import id.msme.sheet.RowReader;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.IsoDate;
import id.msme.text.Mask;
import id.msme.text.Printable;
import id.msme.text.Texts;
import id.msme.text.ValueLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a table of observations by their headings, and how a row is read. */
final class ObservationColumns {

    private static final Headings HEADINGS = new Headings(
            List.of("as_of", "precision", "count", "publisher", "definition", "derived", "source"),
            List.of("as_of", "count", "publisher"));
    private static final int MAX_SHOWN = 40;
    private static final int MAX_DIGITS_SHOWN = 8;

    /** Up to nine digits in groups of three, but not those of a mobile number without its prefix. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?!8[0-9]{2}[., ][0-9]{3}[., ])-?[1-9][0-9]{0,2}([., ])[0-9]{3}(\\1[0-9]{3})?([.,][0-9]{1,2})?");

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");

    private final Map<String, Integer> places;
    private final int width;

    private ObservationColumns(Map<String, Integer> places, int width) {
        this.places = places;
        this.width = width;
    }

    /** The columns, unless a required one is lacking or one stands twice, which is then reported. */
    static Optional<ObservationColumns> find(List<String> header, List<BadCell> bad) {
        if (header.isEmpty()) {
            bad.add(new BadCell(1, "", "a line of headings", "nothing"));
            return Optional.empty();
        }
        List<String> headings =
                header.stream().map(heading -> heading.toLowerCase(Locale.ROOT)).toList();
        return HEADINGS.find(headings, bad).map(places -> new ObservationColumns(places, header.size()));
    }

    /** The observation of a row, unless a cell is wrong, which is then reported. */
    Optional<Observation> read(PlainTable table, List<BadCell> bad) {
        Optional<String> fault = table.fault();
        List<String> row = table.cells();
        if (fault.isPresent() && !fault.get().equals(RowReader.MORE_CELLS)) {
            bad.add(unreadable(table.line(), fault.get()));
            return Optional.empty();
        }
        if (fault.isPresent() || (row.size() < width && !table.isWorkbook())) {
            bad.add(new BadCell(
                    table.line(),
                    "",
                    width + " cells as in the headings (a cell with a comma stands in quotation marks)",
                    Integer.toString(row.size())));
            return Optional.empty();
        }
        if (row.stream().anyMatch(ObservationColumns::isBroken)) {
            bad.add(new BadCell(
                    table.line(),
                    "",
                    "texts without line feeds and other control characters",
                    "one in a row that starts here; a quotation mark may not be closed"));
            return Optional.empty();
        }
        return read(new Cells(table.line(), row, bad));
    }

    private static BadCell unreadable(long line, String fault) {
        return switch (fault) {
            case RowReader.OPEN_QUOTE ->
                new BadCell(line, "", "a quotation mark that is closed in its line", "one that is not closed");
            case RowReader.OTHER_BYTES -> new BadCell(line, "", "text in UTF-8", "other bytes somewhere in the row");
            default ->
                new BadCell(line, "", "a row of CSV, its quotation marks closed and doubled within", "something else");
        };
    }

    private static Optional<Observation> read(Cells cells) {
        Optional<LocalDate> asOf = cells.asOf();
        Optional<DatePrecision> precision = cells.precision();
        Optional<Long> count = cells.count();
        Optional<String> publisher = cells.publisher();
        Optional<Boolean> derived = cells.derived();
        boolean isSource = cells.isSource();
        if (asOf.isEmpty()
                || precision.isEmpty()
                || count.isEmpty()
                || publisher.isEmpty()
                || derived.isEmpty()
                || !isSource) {
            return Optional.empty();
        }
        return Optional.of(new Observation(
                asOf.get(),
                precision.get(),
                count.get(),
                publisher.get(),
                cells.text("definition"),
                derived.get(),
                cells.text("source").map(source -> Citation.of(source, Reliability.SECONDARY))));
    }

    private static boolean isBroken(String cell) {
        return cell.chars().anyMatch(Character::isISOControl);
    }

    /**
     * A published figure or date is no personal data and is shown as it stands; digits that can be those of a phone or
     * another number of a person are masked.
     */
    private static String shown(String cell) {
        boolean isShort = cell.length() <= MAX_SHOWN
                && cell.chars().filter(Character::isDigit).count() <= MAX_DIGITS_SHOWN;
        boolean isPublic = isShort || FIGURE.matcher(cell).matches();
        return "\"" + (isPublic ? Printable.text(cell) : Mask.name(cell)) + "\"";
    }

    /** The cells of one row. */
    private final class Cells {

        private final long line;
        private final List<String> row;
        private final List<BadCell> bad;

        Cells(long line, List<String> row, List<BadCell> bad) {
            this.line = line;
            this.row = row;
            this.bad = bad;
        }

        Optional<String> text(String column) {
            return Optional.ofNullable(places.get(column))
                    .filter(place -> place < row.size())
                    .map(row::get)
                    .filter(cell -> !cell.isBlank());
        }

        Optional<LocalDate> asOf() {
            Optional<LocalDate> day = text("as_of")
                    .map(IsoDate::epochDay)
                    .filter(epochDay -> epochDay != IsoDate.INVALID)
                    .map(LocalDate::ofEpochDay);
            return checked(day, "as_of", "a date YYYY-MM-DD from 1900-01-01 to 9999-12-31");
        }

        Optional<DatePrecision> precision() {
            Optional<DatePrecision> precision =
                    DatePrecision.find(text("precision").orElse(DatePrecision.DAY.toString()));
            return checked(precision, "precision", "day, month, year or start-of-year");
        }

        Optional<Long> count() {
            Optional<Long> count = text("count")
                    .filter(cell -> COUNT.matcher(cell).matches())
                    .map(Long::parseLong)
                    .filter(number -> number <= ValueLimits.MAX_COUNT);
            return checked(count, "count", "a whole number from 0 to 10^15 in digits only, such as 100000");
        }

        Optional<String> publisher() {
            return checked(text("publisher"), "publisher", "who reports the count");
        }

        Optional<Boolean> derived() {
            Optional<Boolean> derived = Optional.of(text("derived").orElse("false"))
                    .filter(cell -> cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false"))
                    .map(Boolean::parseBoolean);
            return checked(derived, "derived", "true or false");
        }

        /** Whether the source, if there is one, is a text that a citation can hold; else it is reported. */
        boolean isSource() {
            Optional<String> fault = text("source").flatMap(Texts::lineFault);
            fault.ifPresent(expected -> checked(Optional.empty(), "source", expected));
            return fault.isEmpty();
        }

        private <T> Optional<T> checked(Optional<T> value, String column, String expected) {
            if (value.isEmpty()) {
                String given = text(column).map(ObservationColumns::shown).orElse("nothing");
                bad.add(new BadCell(line, column, expected, given));
            }
            return value;
        }
    }
}
