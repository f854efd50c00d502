package id.msme.form;

import id.msme.text.Mask;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes values as the texts of a form. */
final class StatedTexts {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private static final Set<Class<?>> WHOLE = Set.of(Long.class, Integer.class, Short.class, Byte.class);

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

    /** The whole number that a host holds in any type, beyond a {@code long} the nearest one; null if there is none. */
    static @Nullable Long whole(String name, @Nullable Number number) {
        if (number == null) {
            return null;
        }
        if (number instanceof BigInteger big) {
            return big.bitLength() < Long.SIZE ? big.longValue() : big.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        if (WHOLE.contains(number.getClass())) {
            return number.longValue();
        }
        throw new IllegalArgumentException(
                name + " is a whole number; found a " + number.getClass().getSimpleName());
    }

    /** Adds a text that is stated. */
    static void putIfStated(Map<Member, String> members, Member member, @Nullable String text) {
        if (text != null) {
            members.put(member, text);
        }
    }
}
