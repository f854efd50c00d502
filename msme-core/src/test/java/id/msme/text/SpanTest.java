package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    /** A span as a reader has it. */
    private static final class Part extends Span {

        Part(Room room) {
            super(room);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "?", "Batik Contoh", "\u007f"})
    void asciiIsReadAsBytes(String text) {
        Span span = Span.of(text);

        assertThat(span.isAscii()).isTrue();
        assertThat(Arrays.copyOfRange(span.bytes(), span.start(), span.start() + span.length()))
                .isEqualTo(text.getBytes(StandardCharsets.US_ASCII));
        assertThat(span.bytes()).hasSizeGreaterThanOrEqualTo(span.start() + span.length() + Span.PADDING);
        assertThat(span).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kafé", "é?", "\u0080", "toko 🏪"})
    void anyOtherTextIsAString(String text) {
        Span span = Span.of(text);

        assertThat(span.isAscii()).isFalse();
        assertThat(span.length()).isEqualTo(text.length());
        assertThat(span.charAt(text.length() - 1)).isEqualTo(text.charAt(text.length() - 1));
        assertThat(span.subSequence(0, 1)).hasToString(text.substring(0, 1));
        assertThat(span).hasToString(text);
    }

    @Test
    void isAPartOfTheRoomOfTheReader() {
        var room = new Span.Room();
        var part = new Part(room);
        room.set("..first........".getBytes(StandardCharsets.US_ASCII));
        part.keepAscii(2, 5);
        assertThat(part).hasToString("first");

        part.keepText("zweité");
        assertThat(part).hasToString("zweité");

        room.set("third........".getBytes(StandardCharsets.US_ASCII));
        part.keepAscii(0, 5);
        assertThat(part.charAt(4)).isEqualTo('d');
        assertThat(part).hasToString("third");
        assertThat(Span.of(part)).isSameAs(part);
    }
}
