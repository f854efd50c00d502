package id.msme.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.language.Language;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private static Table.Builder table() {
        return Table.of("Title", DAY, Table.Column.text("publisher"), Table.Column.number("count", "MSMEs"));
    }

    @Test
    void numbersStandToTheRightUnderTheirUnit() {
        Table table = table().row(Cell.text("KEMENKOP"), Cell.count(20_760_000))
                .row(Cell.text("X"), Cell.NONE)
                .note("A note.")
                .sources(List.of(Citation.of("Antara", Reliability.SECONDARY)))
                .build();
        assertThat(table).hasToString("""
                Title
                  publisher       count
                                  MSMEs
                  KEMENKOP   20,760,000
                  X                   –
                A note.
                Source: Antara [SECONDARY]""");
        assertThat(table.toCsv()).isEqualTo("publisher,count [MSMEs]\nKEMENKOP,20760000\nX,\n");
    }

    @Test
    void aWideTextIsCutBeforeANumberIs() {
        Table table = table().row(Cell.text("A publisher with a name that is far too long"), Cell.count(20_760_000))
                .build();
        assertThat(table.show(40).lines())
                .contains("  A publisher with a name t…  20,760,000")
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void aLongTableIsCutOnTheScreenAlone() {
        Table.Builder rows = table();
        IntStream.range(0, 50).forEach(i -> rows.row(Cell.text("P" + i), Cell.count(i)));
        Table table = rows.build();
        assertThat(table.toString()).contains("P39").doesNotContain("P40").contains("… and 10 more rows");
        assertThat(table.toCsv().lines()).hasSize(51);
    }

    @Test
    void controlCharactersOfAFileAreNotPrinted() {
        assertThat(table().row(Cell.text("a\u001b[31mb"), Cell.count(1)).build().toString())
                .contains("a?[31mb")
                .doesNotContain("\u001b");
    }

    @Test
    void aTableIsAnAnswer() {
        Citation source = Citation.of("Antara", Reliability.SECONDARY);
        Table table =
                table().note("A note.").rule("dm-2024").sources(List.of(source)).build();
        assertThat(table.basis().asOf()).isEqualTo(DAY);
        assertThat(table.basis().rules()).containsExactly("dm-2024");
        assertThat(table.explain(Language.EN).lines())
                .containsExactly("Title", "A note.", "Source: Antara [SECONDARY]");
    }
}
