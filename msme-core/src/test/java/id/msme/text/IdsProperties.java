package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdsProperties {

    private static final String ID = "[A-Za-z0-9._-]{1,64}";

    @Provide
    Arbitrary<String> nearlyIds() {
        return Arbitraries.strings()
                .withChars("azAZ09._-")
                .withChars("/:@[`{,^ \n\u0000\u007f\u0130\u0661")
                .ofMaxLength(70);
    }

    @Property
    void isWhatItsPatternMatches(@ForAll("nearlyIds") String text) {
        assertThat(Ids.isId(text)).isEqualTo(text.matches(ID));
        assertThat(Ids.isOfIdCharacters(text)).isEqualTo(text.isEmpty() || text.matches("[A-Za-z0-9._-]+"));
    }

    @Example
    void everyCharacterIsOrIsNoneOfAnId() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            String text = "a".repeat(c % 9) + (char) c;
            assertThat(Ids.isId(text)).as(text).isEqualTo(text.matches(ID));
        }
    }

    @Example
    void hasOneTo64Characters() {
        assertThat(Ids.isId("")).isFalse();
        assertThat(Ids.isId("a".repeat(64))).isTrue();
        assertThat(Ids.isId("a".repeat(65))).isFalse();
    }
}
