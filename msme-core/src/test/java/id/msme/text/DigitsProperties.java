package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class DigitsProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789012345678901234567890123456789 .-")
                .ofMaxLength(24);
    }

    @Property
    void packsTheDigitsBetweenSeparators(@ForAll("texts") String text) {
        assertIsPacked(text, Digits.pack(text));
    }

    @Property
    void packsDigitsAlone(@ForAll @LongRange(max = 9_999_999_999_999_999L) long number) {
        for (int length = Long.toString(number).length(); length <= 17; length++) {
            String digits = String.format("%0" + length + "d", number);
            assertIsPacked(digits, Digits.pack(digits));
            assertIsPacked(digits, Digits.packPhone(Span.of("+62" + digits), 3));
        }
    }

    @Property
    void packsTheUsualFormOfAnNpwp(@ForAll @LongRange(max = 999_999_999_999_999L) long number) {
        String dotted = dotted(number);

        assertIsPacked(dotted, Digits.packNpwp(dotted));
        assertThat(DottedNpwp.number(bytes(dotted), 0)).isEqualTo(number);
    }

    /** Each character of the usual form, made each other of ASCII: a digit or a separator leaves digits to pack. */
    @Example
    void packsWhatIsNearlyTheUsualFormOfAnNpwp() {
        String dotted = dotted(123_456_789_012_345L);
        for (int at = 0; at < dotted.length(); at++) {
            for (char c = 0; c < 128; c++) {
                String other = dotted.substring(0, at) + c + dotted.substring(at + 1);
                boolean isUsual = other.matches("\\d\\d\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}");
                assertThat(DottedNpwp.number(bytes(other), 0) != DottedNpwp.NONE)
                        .as(other)
                        .isEqualTo(isUsual);
                assertIsPacked(other, Digits.packNpwp(other));
            }
        }
    }

    private static String dotted(long number) {
        return String.format("%015d", number).replaceFirst("(..)(...)(...)(.)(...)(...)", "$1.$2.$3.$4-$5.$6");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertIsPacked(String text, long packed) {
        String digits = text.replaceAll("[ .-]", "");
        if (!digits.matches("[0-9]{0,16}")) {
            assertThat(packed).as(text).isEqualTo(Digits.NONE);
        } else {
            assertThat(Digits.count(packed)).as(text).isEqualTo(digits.length());
            assertThat(Digits.value(packed)).as(text).isEqualTo(digits.isEmpty() ? 0 : Long.parseLong(digits));
        }
    }

    @Property
    void anyOtherCharacterIsRefused(@ForAll("texts") String text, @ForAll char other) {
        boolean isOther = "0123456789 .-".indexOf(other) < 0;
        int at = text.length() / 2;
        String broken = text.substring(0, at) + other + text.substring(at);

        assertThat(isOther && Digits.pack(broken) != Digits.NONE).isFalse();
    }

    @Example
    void parenthesesAreForTelephones() {
        assertThat(Digits.value(Digits.packPhone(Span.of("+62 (0812) 345-678"), 3)))
                .isEqualTo(812_345_678);
        assertThat(Digits.pack("(0812) 345-678")).isEqualTo(Digits.NONE);
    }
}
