package id.msme.option;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number on the command line, in ASCII digits. */
public final class WholeNumberConverter implements ITypeConverter<Long> {

    private static final int MAX_DIGITS = 18;

    /** So many digits fit an {@code int}. */
    private static final int MAX_INT_DIGITS = 9;

    /** Lets a command line read all its whole numbers so; its own message names the types of Java. */
    public static void register(CommandLine line) {
        var longs = new WholeNumberConverter();
        ITypeConverter<Integer> ints = text -> (int) number(text, MAX_INT_DIGITS);
        line.registerConverter(Long.class, longs);
        line.registerConverter(long.class, longs);
        line.registerConverter(Integer.class, ints);
        line.registerConverter(int.class, ints);
    }

    @Override
    public Long convert(String text) {
        return number(text, MAX_DIGITS);
    }

    private static long number(String text, int digits) {
        if (text.matches("-?[0-9]{1," + digits + "}")) {
            return Long.parseLong(text);
        }
        throw new TypeConversionException(
                "expected a whole number of at most " + digits + " digits, got \"" + text + "\"");
    }
}
