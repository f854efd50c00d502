package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    @ParameterizedTest
    @CsvSource({
        "a.jsonl, a.jsonl",
        "'Kopi Ngopi, Aceh', 'Kopi Ngopi, Aceh'",
        "'a\nb', a?b",
        "'a\u001B[31mb', a?[31mb",
        "'a\u0085b\u2028c\u2029d', a?b?c?d",
        "'txt.\u202Eexe', txt.?exe",
        "'a\uD800b', a?b",
        "'a\uFFFEb\uFFFFc', a?b?c",
        "'\uD83D\uDE00', '\uD83D\uDE00'"
    })
    void whatCouldPassForSomethingElseIsReplaced(String text, String shown) {
        assertThat(Printable.text(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'a\n\nb', 'a\n\nb'", "'a\n', 'a\n'", "'a\rb\u001Bc\n\td', 'a?b?c\n?d'", "'', ''"})
    void linesStayLines(String text, String shown) {
        assertThat(Printable.lines(text)).isEqualTo(shown);
    }

    @Test
    void longNamesAreCutInTheMiddle() {
        String name = "a".repeat(150) + "b".repeat(50);
        assertThat(Printable.name(name)).isEqualTo(name);
        assertThat(Printable.name(name + "b")).isEqualTo("a".repeat(100) + "…" + "a".repeat(49) + "b".repeat(51));
        String smileys = "\uD83D\uDE00".repeat(4_000);
        assertThat(Printable.name("x" + smileys).chars().filter(c -> c == '?')).isEmpty();
        assertThat(Printable.name("x" + smileys).length()).isLessThanOrEqualTo(Printable.MAX_NAME_LENGTH + 1);
        assertThat(Printable.line("a\n".repeat(1_000))).isEqualTo("a?".repeat(1_000));
        assertThat(Printable.line("a\n".repeat(1_000) + "b"))
                .isEqualTo("a?".repeat(500) + "…" + "?a".repeat(499) + "?b");
    }
}
