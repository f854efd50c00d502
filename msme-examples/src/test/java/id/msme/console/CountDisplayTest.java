package id.msme.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CountDisplayTest {

    @Test
    void aTerminalShowsTheShareAndIsClearedInTheEnd() {
        var bytes = new ByteArrayOutputStream();
        try (var err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                var display = CountDisplay.on(err, 200)) {
            display.stepTo(150);
        }
        String shown = bytes.toString(StandardCharsets.UTF_8);
        assertThat(shown).contains(" 75% [").contains("150/200").matches("(?s).*\r *\r\\R?");
    }

    @Test
    void nothingIsShownWhereNobodyLooksOn() {
        try (var display = CountDisplay.none()) {
            display.stepTo(150);
        }
        // a test's standard error is a pipe
        assertThat(ProgressDisplay.isPossible()).isFalse();
    }
}
