package id.msme.source;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A law, regulation or decree by its usual short name, such as {@code UU 20/2008} or {@code Kepmendagri
 * 300.2.2-2430/2025}.
 *
 * @param form the kind of instrument as it is written in front of the number: UU (act), PP (government regulation),
 *     Kepmendagri (decree of the Minister of Home Affairs) and so on
 * @param number the number within the year, as printed
 * @param year the four-digit year
 */
public record LegalInstrument(String form, String number, int year) {

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final String SPACES_AND_SLASH = " \t\n\u000B\f\r/";

    /** Compiled when the first name is read: an application that starts reads none. */
    private static final class ShortName {
        private static final Pattern PATTERN = Pattern.compile("(\\S(?:.*\\S)?) (\\S+)/([12][0-9]{3})");
    }

    /**
     * Checks the parts.
     *
     * @param form the kind of instrument
     * @param number the number within the year
     * @param year the four-digit year
     * @throws IllegalArgumentException if the form is blank, has spaces at an end or more than one line, the number is
     *     blank or has a space or slash in it, or the year is not between 1900 and 2999
     */
    public LegalInstrument {
        requireNonNull(form, "form");
        requireNonNull(number, "number");
        boolean isForm = !form.isBlank() && form.equals(form.strip()) && !hasOneOf(LINE_ENDS, form);
        boolean isNumber = !number.isEmpty() && !hasOneOf(SPACES_AND_SLASH, number);
        if (!isForm || !isNumber) {
            throw new IllegalArgumentException(
                    "a legal instrument has a form on one line and a number without space or slash," + " got \"" + form
                            + "\" and \"" + number + "\"");
        }
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("the year of a legal instrument has four digits from 1900: " + year);
        }
    }

    private static boolean hasOneOf(String characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the instrument with the given parts}
     *
     * @param form the kind of instrument
     * @param number the number within the year, at least 1
     * @param year the four-digit year, 1900 to 2999
     * @throws IllegalArgumentException if a part is out of range or the form is not on one line
     */
    public static LegalInstrument of(String form, int number, int year) {
        requireNonNull(form, "form");
        if (number < 1) {
            throw new IllegalArgumentException("the number of a legal instrument is at least 1; found " + number);
        }
        return new LegalInstrument(form, Integer.toString(number), year);
    }

    /**
     * Reads a short name, as {@link #toString()} writes it.
     *
     * @param text for example {@code PP 7/2021}
     * @return the instrument
     * @throws IllegalArgumentException if the text is not a form, a space, a number, a slash and a year
     */
    public static LegalInstrument parse(String text) {
        requireNonNull(text, "text");
        var matcher = ShortName.PATTERN.matcher(Objects.requireNonNull(text));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "expected a form, a number and a year such as \"PP 7/2021\", got \"" + text + "\"");
        }
        return new LegalInstrument(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)));
    }

    /** {@return the short name, for example {@code UU 20/2008}} */
    @Override
    public String toString() {
        return form + " " + number + "/" + year;
    }
}
