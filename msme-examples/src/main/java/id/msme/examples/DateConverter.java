package id.msme.examples;

import id.msme.timeline.IsoDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date on the command line. */
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return IsoDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(e.getMessage() + ", got \"" + text + "\"");
        }
    }
}
