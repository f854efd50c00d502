package id.msme.shell;

import id.msme.language.Language;
import id.msme.report.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A cell of a table.
 *
 * @param shown what a person reads
 * @param raw what stands in a CSV file: numbers without separators
 */
record Cell(String shown, String raw) {

    static final Cell NONE = new Cell("–", "");

    private static final Numbers NUMBERS = new Numbers(Language.EN);

    static Cell text(String text) {
        return new Cell(text, text);
    }

    static Cell count(long number) {
        return new Cell(NUMBERS.count(number), Long.toString(number));
    }

    static Cell count(OptionalLong number) {
        return number.isPresent() ? count(number.getAsLong()) : NONE;
    }

    /** A number that was calculated, to the nearest whole one. */
    static Cell rounded(double number) {
        return count(Math.round(number));
    }

    static Cell optional(Optional<?> value) {
        return value.map(Object::toString).map(Cell::text).orElse(NONE);
    }

    /** A share in per cent; the file has it as a fraction with six places. */
    static Cell percent(long part, long whole) {
        if (whole == 0) {
            return NONE;
        }
        var exact = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, java.math.RoundingMode.HALF_EVEN);
        return new Cell(NUMBERS.percent(part, whole), exact.toPlainString());
    }
}
