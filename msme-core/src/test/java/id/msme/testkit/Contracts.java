package id.msme.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.function.Function;

/** What values keep, as checks that throw an {@link AssertionError}. */
public final class Contracts {

    private Contracts() {}

    /**
     * Equality: values made alike are equal, with one hash and one text; another is not equal, nor is anything of
     * another type.
     *
     * @param one a value
     * @param alike the same value, made again
     * @param other another value of the same type
     * @param <T> the type
     */
    public static <T> void assertValue(T one, T alike, T other) {
        assertThat(alike).isNotSameAs(one).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one).isEqualTo(alike).isNotEqualTo(other).isNotEqualTo(null).isNotEqualTo("another type");
        assertThat(other).isNotEqualTo(one);
    }

    /**
     * Hashing: values that differ seldom share a hash, so that sets and maps of millions stay fast.
     *
     * @param values different values
     */
    public static void assertHashesSpread(Collection<?> values) {
        assertThat(values).doesNotHaveDuplicates();
        assertThat(values.stream().map(Object::hashCode).distinct())
                .hasSizeGreaterThan(values.size() - values.size() / 10 - 1);
    }

    /**
     * Text form: what a value writes is read back as the same value, and written the same.
     *
     * @param value a value
     * @param parse reads a text
     * @param <T> the type
     */
    public static <T> void assertTextForm(T value, Function<String, T> parse) {
        T read = parse.apply(value.toString());
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    /**
     * Order: total, and in agreement with {@code equals}.
     *
     * @param a a value
     * @param b a value, alike or not
     * @param c a value, alike or not
     * @param <T> the type
     */
    public static <T extends Comparable<T>> void assertOrder(T a, T b, T c) {
        int ab = Integer.signum(a.compareTo(b));
        int bc = Integer.signum(b.compareTo(c));
        assertThat(Integer.signum(b.compareTo(a))).as("antisymmetric").isEqualTo(-ab);
        assertThat(ab == 0).as("agrees with equals").isEqualTo(a.equals(b));
        if (ab == bc || bc == 0) {
            assertThat(Integer.signum(a.compareTo(c))).as("transitive").isEqualTo(ab);
        }
    }

    /**
     * Masking: the text of a personal value shows no more than six digits in a row of it, and {@code reveal} shows what
     * the value holds.
     *
     * @param value a personal value
     * @param reveal its way to the whole number
     * @param whole the number it holds, as {@code reveal} writes it
     * @param <T> the type
     */
    public static <T> void assertMasked(T value, Function<T, String> reveal, String whole) {
        assertThat(reveal.apply(value)).isEqualTo(whole);
        assertHides(value.toString(), whole);
    }

    /**
     * Masking: a text shows no more than six signs in a row of a number, with or without separators.
     *
     * @param text a message, log line or {@code toString}
     * @param whole the number that it must not show
     */
    public static void assertHides(String text, String whole) {
        String shown = withoutSeparators(text);
        String secret = withoutSeparators(whole);
        for (int from = 0; from + 7 <= secret.length(); from++) {
            assertThat(shown).doesNotContain(secret.substring(from, from + 7));
        }
    }

    private static String withoutSeparators(String text) {
        return text.replaceAll("[ .+-]", "");
    }
}
