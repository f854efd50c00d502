package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EightBytesProperties {

    private static long word(String eightCharacters) {
        return EightBytes.at(eightCharacters.getBytes(StandardCharsets.ISO_8859_1), 0);
    }

    /** Digits and what stands beside them in ASCII, and bytes beyond ASCII. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789/:;?. \"\u00b0\u00b9\u00ff\0")
                .ofLength(Long.BYTES);
    }

    @Property
    void countsTheDigitsAtTheStart(@ForAll("texts") String text) {
        int digits = 0;
        while (digits < Long.BYTES && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }

        assertThat(EightBytes.digits(word(text))).isEqualTo(digits);
        assertThat(EightBytes.areDigits(word(text))).isEqualTo(digits == Long.BYTES);
    }

    @Property
    void noByteBesideMakesADigit(@ForAll @IntRange(max = 99_999_999) int number, @ForAll byte other) {
        String text = String.format("%08d", number);
        boolean isDigit = other >= '0' && other <= '9';

        assertThat(EightBytes.areDigits(word(text))).isTrue();
        for (int at = 0; at < Long.BYTES; at++) {
            String changed = text.substring(0, at) + (char) (other & 0xFF) + text.substring(at + 1);
            assertThat(EightBytes.areDigits(word(changed))).as(changed).isEqualTo(isDigit);
        }
    }

    @Property
    void readsTwoDigitsFromEachByte(@ForAll @IntRange(max = 99_999_999) int number) {
        String text = String.format("%08d", number);
        long pairs = EightBytes.pairs(word(text));

        for (int at = 0; at < Long.BYTES - 1; at++) {
            assertThat((pairs >>> (8 * at)) & 0xFF).isEqualTo(Long.parseLong(text.substring(at, at + 2)));
        }
    }

    @Property
    void readsTheNumberOfTheFirstDigits(
            @ForAll @IntRange(max = 99_999_999) int number, @ForAll @IntRange(max = 8) int count) {
        String text = String.format("%08d", number);

        assertThat(EightBytes.number(word(text), count))
                .isEqualTo(count == 0 ? 0 : Long.parseLong(text.substring(0, count)));
    }

    @Property
    void marksTheBytesOfARange(
            @ForAll @Size(8) byte[] bytes,
            @ForAll @IntRange(max = 127) int one,
            @ForAll @IntRange(max = 127) int other) {
        char from = (char) Math.min(one, other);
        char to = (char) Math.max(one, other);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] &= 0x7F;
        }
        long marked = EightBytes.between(EightBytes.at(bytes, 0), from, to);

        assertThat(marked & ~EightBytes.HIGHS).isZero();
        for (int i = 0; i < bytes.length; i++) {
            assertThat((marked >>> (8 * i) & 0x80) != 0).isEqualTo(bytes[i] >= from && bytes[i] <= to);
        }
    }

    @Example
    void keepsTheFirstBytes() {
        assertThat(EightBytes.first(word("abcdefgh"), 3)).isEqualTo(word("abc\0\0\0\0\0"));
        assertThat(EightBytes.first(word("abcdefgh"), 0)).isZero();
        assertThat(EightBytes.all('x')).isEqualTo(word("xxxxxxxx"));
    }

    @Example
    void eightBytesMustFollow() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> EightBytes.at(new byte[Long.BYTES], 1));
    }
}
