package id.msme.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The format of the cells of a column, if it differs from that of records.
 *
 * @param pattern the pattern of a date, or null
 * @param dates reads it, or null
 * @param thousands the character between groups of three digits, or 0
 * @param trueTexts what stands for true beside the usual, in small letters
 * @param falseTexts what stands for false beside the usual, in small letters
 */
public record Conversion(
        @Nullable String pattern,
        @Nullable DateTimeFormatter dates,
        char thousands,
        Set<String> trueTexts,
        Set<String> falseTexts) {

    private static final List<String> USUAL_TRUE = List.of("true", "ya", "1");
    private static final List<String> USUAL_FALSE = List.of("false", "tidak", "0");

    /** Nothing is written otherwise. */
    public static final Conversion NONE = new Conversion(null, null, (char) 0, Set.of(), Set.of());

    /** One with a pattern of dates. */
    public static Conversion ofDates(String pattern) {
        return new Conversion(pattern, strict(pattern), (char) 0, Set.of(), Set.of());
    }

    /** One with a character between groups of digits. */
    public static Conversion ofThousands(char thousands) {
        return new Conversion(null, null, thousands, Set.of(), Set.of());
    }

    /** One with texts that stand for true and for false. */
    public static Conversion ofFlags(Set<String> trueTexts, Set<String> falseTexts) {
        return new Conversion(null, null, (char) 0, small(trueTexts), small(falseTexts));
    }

    private static Set<String> small(Set<String> texts) {
        return texts.stream().map(MemberNames::normal).collect(Collectors.toUnmodifiableSet());
    }

    /** The formatter of a pattern: strict, and years of the common era. */
    public static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** What a cell in small letters stands for; empty if for neither. */
    Optional<Boolean> flag(String cell) {
        if (trueTexts.contains(cell)) {
            return Optional.of(true);
        }
        if (falseTexts.contains(cell) || USUAL_FALSE.contains(cell)) {
            return Optional.of(false);
        }
        return USUAL_TRUE.contains(cell) ? Optional.of(true) : Optional.empty();
    }

    /** What a message calls the texts of {@link #flag}: the term of JSON too, or the texts if a host adds to them. */
    String expectedFlag() {
        return trueTexts.isEmpty() && falseTexts.isEmpty()
                ? "boolean"
                : listed(trueTexts, USUAL_TRUE) + " / " + listed(falseTexts, USUAL_FALSE);
    }

    private static String listed(Set<String> added, List<String> usual) {
        return Stream.concat(added.stream().sorted(), usual.stream()).distinct().collect(Collectors.joining(", "));
    }

    /** The date of a cell, as ISO writes it; empty if the cell is not of the pattern. */
    Optional<String> isoDate(String cell) {
        try {
            return Optional.ofNullable(dates)
                    .map(pattern -> LocalDate.parse(cell, pattern))
                    .filter(date -> date.getYear() >= 0 && date.getYear() <= 9_999)
                    .map(LocalDate::toString);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a cell is a date of the pattern. */
    public boolean reads(String cell) {
        return isoDate(cell).isPresent();
    }

    /** The digits of a cell without what stands between groups of three; the cell itself if they are no such groups. */
    String withoutThousands(String cell) {
        if (thousands == 0 || cell.indexOf(thousands) < 0) {
            return cell;
        }
        int end = cell.length();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean isOther = (c < '0' || c > '9') && c != thousands && c != '-';
            if (isOther) {
                end = i;
                break;
            }
        }
        return areGroups(cell.substring(cell.startsWith("-") ? 1 : 0, end))
                ? cell.substring(0, end).replace(String.valueOf(thousands), "") + cell.substring(end)
                : cell;
    }

    private boolean areGroups(String digits) {
        int sinceMark = 0;
        int marks = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) == thousands) {
                boolean isRight = marks == 0 ? sinceMark >= 1 && sinceMark <= 3 : sinceMark == 3;
                if (!isRight) {
                    return false;
                }
                marks++;
                sinceMark = 0;
            } else {
                sinceMark++;
            }
        }
        return sinceMark == 3;
    }
}
