package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DigitsProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789012345678901234567890123456789 .-")
                .ofMaxLength(24);
    }

    @Property
    void packsTheDigitsBetweenSeparators(@ForAll("texts") String text) {
        String digits = text.replaceAll("[ .-]", "");
        long packed = Digits.pack(text);

        if (digits.length() > 16) {
            assertThat(packed).isEqualTo(Digits.NONE);
        } else {
            assertThat(Digits.count(packed)).isEqualTo(digits.length());
            assertThat(Digits.value(packed)).isEqualTo(digits.isEmpty() ? 0 : Long.parseLong(digits));
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
