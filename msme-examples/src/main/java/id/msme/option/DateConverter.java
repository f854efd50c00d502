package id.msme.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date on the command line. */
public final class DateConverter implements ITypeConverter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    @Override
    public LocalDate convert(String text) {
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Of the right form, but no day of the calendar: the message is the same.
        }
        throw new TypeConversionException(
                "expected a date YYYY-MM-DD from 1900-01-01 to 9999-12-31, got \"" + text + "\"");
    }
}
