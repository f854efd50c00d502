package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MaskProperties {

    @Property
    void nameNeverShowsADigitOrControl(@ForAll String name) {
        assertThat(Mask.name(name).codePoints())
                .noneMatch(Character::isDigit)
                .noneMatch(Character::isISOControl)
                .hasSizeLessThanOrEqualTo(40);
    }

    @Property
    void middleKeepsLengthAndShowsNoMoreThanAsked(
            @ForAll String text, @ForAll @IntRange(max = 20) int first, @ForAll @IntRange(max = 20) int last) {
        String masked = Mask.middle(text, first, last);
        assertThat(masked).hasSameSizeAs(text);
        int shown = text.length() > first + last ? first + last : 0;
        assertThat(masked.chars().filter(c -> c != '*').count()).isLessThanOrEqualTo(shown);
    }
}
