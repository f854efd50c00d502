package id.msme.sheet;

import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a spreadsheet holds, as text.
 *
 * @param text the text
 * @param kind {@link Rows#NUMBER}, {@link Rows#DATE}, {@link Rows#ERROR} or none of them
 */
record HeldCell(String text, byte kind) {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** The day 29 February 1900, which there was not, has this number. */
    private static final int NO_DAY = 60;

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MAX_DAY = 2_958_465;

    /** Parts of a format that are no codes: texts, escaped characters, colours and locales. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");

    /** What a formula can come to instead of a value. */
    private static final Set<String> ERRORS = Set.of(
            "#NULL!",
            "#DIV/0!",
            "#VALUE!",
            "#REF!",
            "#NAME?",
            "#NUM!",
            "#N/A",
            "#GETTING_DATA",
            "#SPILL!",
            "#CALC!",
            "#CONNECT!",
            "#BLOCKED!",
            "#UNKNOWN!",
            "#FIELD!",
            "#BUSY!");

    /** A date, also with a time; the day of a time in another zone is not known, unless it is midnight. */
    private static final Pattern ISO_DATE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T(?:[0-9:.]+|00:00(?::00(?:\\.0+)?)?Z))?");

    static HeldCell of(Object value) {
        return new HeldCell(value instanceof Boolean flag ? flag.toString() : String.valueOf(value), (byte) 0);
    }

    /** The text that a formula came to, or what a cell holds instead of a value. */
    static HeldCell ofResult(String result, boolean isError) {
        if (result.startsWith(WorkbookRewriting.DATE_MARK)) {
            return ofIsoDate(result.substring(WorkbookRewriting.DATE_MARK.length()));
        }
        return new HeldCell(result, isError || ERRORS.contains(result) ? Rows.ERROR : 0);
    }

    private static HeldCell ofIsoDate(String date) {
        var matcher = ISO_DATE.matcher(date);
        return matcher.matches() ? new HeldCell(matcher.group(1), Rows.DATE) : of(date);
    }

    static HeldCell of(BigDecimal number, @Nullable Integer formatId, @Nullable String format, boolean is1904) {
        boolean isDay =
                number.signum() >= 0 && number.intValue() <= MAX_DAY && number.precision() - number.scale() <= 7;
        return isDay && isDate(formatId, format)
                ? new HeldCell(date(number.intValue(), is1904), Rows.DATE)
                : new HeldCell(digits(number), Rows.NUMBER);
    }

    private static String date(int number, boolean is1904) {
        if (is1904) {
            return EPOCH_1904.plusDays(number).toString();
        }
        return number == NO_DAY
                ? "1900-02-29"
                : EPOCH_1900.plusDays(number > NO_DAY ? number - 1L : number).toString();
    }

    /**
     * A number as digits; of fractions as many as spreadsheets show, which compute with a few more, and of what is out
     * of any range only so many as show that.
     */
    private static String digits(BigDecimal number) {
        BigDecimal shown = number.scale() > 0 ? number.round(SHOWN) : number;
        return shown.signum() == 0 ? "0" : Millionths.text(shown.stripTrailingZeros());
    }

    /** Whether a format shows years or days. */
    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && isDateId(id)) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String codes = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        String first = codes.contains(";") ? codes.substring(0, codes.indexOf(';')) : codes;
        return first.contains("y") || first.contains("d");
    }

    /** The formats that every spreadsheet has under these numbers. */
    private static boolean isDateId(int id) {
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
