package id.msme.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number on the command line, in ASCII digits. */
public final class WholeNumberConverter implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        if (text.matches("-?[0-9]{1,18}")) {
            return Long.valueOf(text);
        }
        throw new TypeConversionException("expected a whole number of at most 18 digits, got \"" + text + "\"");
    }
}
