package id.msme.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static Messages messages(String text) {
        return Messages.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Messages.of(Language.ID).keys())
                .isNotEmpty()
                .containsExactlyElementsOf(Messages.of(Language.EN).keys());
    }

    @Test
    void languagesSayDifferentThings() {
        var indonesian = Messages.of(Language.ID);
        var english = Messages.of(Language.EN);
        assertThat(english.keys())
                .filteredOn(key -> key.startsWith("finding."))
                .allSatisfy(key -> assertThat(indonesian.text(key)).isNotEqualTo(english.text(key)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsThereAndTrim(Language language) {
        var messages = Messages.of(language);
        assertThat(messages.keys())
                .filteredOn(key -> messages.text(key).isBlank())
                .containsExactly("term.wrong-form", "term.wrong-length");
        assertThat(messages.keys())
                .allSatisfy(key -> assertThat(messages.text(key))
                        .isEqualTo(messages.text(key).strip())
                        .doesNotContain("{", "}", "\uFFFD", "??"));
    }

    /** A property file lets a key stand twice; the last would win in silence. */
    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) throws IOException {
        String name = "messages_" + language + ".properties";
        try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(name))) {
            var keys = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys)
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(Messages.of(language).keys());
        }
    }

    @Test
    void placesAreFilledByName() {
        var messages = messages("greeting=Halo {name}, {count} × {name}\nplain=é – “ya”\n");
        assertThat(messages.places("greeting")).containsExactly("name", "count");
        assertThat(messages.text("greeting", Map.of("name", "Ani", "count", "3", "other", "x")))
                .isEqualTo("Halo Ani, 3 × Ani");
        assertThat(messages.text("greeting", Map.of("name", "Ani"))).isEqualTo("Halo Ani, ? × Ani");
        assertThat(messages.text("plain")).isEqualTo("é – “ya”");
        assertThat(messages.keys()).containsExactly("greeting", "plain");
    }

    @Test
    void whatIsFilledInIsNotFilledAgain() {
        assertThat(Messages.render("{a} {b}", Map.of("a", "{b}", "b", "{a}"))).isEqualTo("{b} {a}");
        assertThat(Messages.render("", Map.of())).isEmpty();
        assertThat(Messages.render("} {a}", Map.of("a", "1"))).isEqualTo("} 1");
    }

    @Test
    void placeThatIsNotClosedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> messages("key=text {name\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Messages.render("{a} {b", Map.of()));
    }

    @Test
    void unknownKeyIsRefusedAndUnknownTermShownAsItIs() {
        var english = Messages.of(Language.EN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.text("finding.none"))
                .withMessage("no message has the key finding.none");
        assertThatIllegalArgumentException().isThrownBy(() -> english.places("finding.none"));
        assertThat(english.term("34.71")).isEqualTo("34.71");
        assertThat(english.term("MICRO")).isEqualTo("micro");
        assertThat(Messages.of(Language.ID).term("MICRO")).isEqualTo("usaha mikro");
    }

    @Test
    void fileThatCannotBeReadIsTold() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> Messages.read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void languagesAreFoundByTheirTag() {
        assertThat(Language.find("id")).contains(Language.ID);
        assertThat(Language.find("en")).contains(Language.EN);
        assertThat(Language.find("EN")).isEmpty();
        assertThat(Language.find("in")).isEmpty();
        assertThat(Language.ID.tag()).isEqualTo("id").isEqualTo(Language.ID.toString());
    }
}
