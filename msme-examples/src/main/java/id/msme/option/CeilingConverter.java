package id.msme.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a ceiling on the command line. */
public final class CeilingConverter implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        if (!text.matches("[0-9]{1,15}") || Long.parseLong(text) == 0) {
            throw new TypeConversionException(
                    "expected a whole number from 1 to 10^15 - 1 in digits, got \"" + text + "\"");
        }
        return Long.parseLong(text);
    }
}
