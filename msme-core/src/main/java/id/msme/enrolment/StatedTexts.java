package id.msme.enrolment;

import id.msme.text.Mask;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Writes values as the texts of a form. */
final class StatedTexts {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private StatedTexts() {}

    /** Checks a decimal of a member, without exponent. */
    static String decimal(String name, String value) {
        if (!DECIMAL.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " is a decimal such as 4.6; found \"" + Mask.shape(value) + "\"");
        }
        return Millionths.text(new BigDecimal(value));
    }

    /** Writes a duration in whole seconds. */
    static String duration(Duration duration) {
        return (duration.isNegative() ? "-" : "") + duration.abs().truncatedTo(ChronoUnit.SECONDS);
    }
}
