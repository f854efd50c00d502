package id.msme.option;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a decimal on the command line, in ASCII digits and without an exponent. */
public final class DecimalConverter implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String text) {
        if (text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            return new BigDecimal(text);
        }
        throw new TypeConversionException("expected a decimal such as 0.05, got \"" + text + "\"");
    }
}
