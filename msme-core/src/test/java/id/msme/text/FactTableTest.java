package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private static FactTable table(String text) {
        return FactTable.read(
                "facts.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "code", "value");
    }

    @Test
    void readsRowsInOrderPastComments() {
        var table = table("# a comment\ncode\tvalue\n11\tAcéh\n# another\n12\t\n");
        assertThat(table.map(row -> row.text("code") + row.find("value").orElse("-")))
                .containsExactly("11Acéh", "12-");
    }

    @Test
    void emptyTableHasNoFacts() {
        assertThat(table("code\tvalue\n").map(row -> row)).isEmpty();
    }

    @Test
    void missingFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FactTable.read("facts.tsv", null, "code"))
                .withMessage("facts.tsv: not found");
    }

    @Test
    void otherHeadingsAreRefused() {
        for (String text : new String[] {"", "# only a comment\n", "value\tcode\n", "code\n", "code\tvalue\tmore\n"}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> table(text))
                    .withMessage("facts.tsv: expected the headings [code, value]");
        }
    }

    @Test
    void oneExpectedCellIsInTheSingular() {
        var file = new ByteArrayInputStream("code\n11\ta\n".getBytes(StandardCharsets.UTF_8));
        assertThatIllegalStateException()
                .isThrownBy(() -> FactTable.read("facts.tsv", file, "code"))
                .withMessage("facts.tsv line 2: expected 1 cell, got 2");
    }

    @Test
    void lineWithAnotherNumberOfCellsIsNamedByItsPlaceInTheFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> table("# one\ncode\tvalue\n11\ta\n# four\n12\n"))
                .withMessage("facts.tsv line 5: expected 2 cells, got 1");
        assertThatIllegalStateException()
                .isThrownBy(() -> table("code\tvalue\n11\ta\tb\n"))
                .withMessage("facts.tsv line 2: expected 2 cells, got 3");
        assertThatIllegalStateException()
                .isThrownBy(() -> table("code\tvalue\n\n"))
                .withMessage("facts.tsv line 2: expected 2 cells, got 1");
    }

    @Test
    void lineThatCannotBeReadIsNamedWithTheReason() {
        var table = table("code\tvalue\n# two\n11\ta\n\tb\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> table.map(row -> row.text("code")))
                .withMessage("facts.tsv line 4: the cell code is empty")
                .withCauseInstanceOf(IllegalArgumentException.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> table.map(row -> row.find("name")))
                .withMessage("facts.tsv line 3: there is no column name");
    }

    @Test
    void fileThatIsNotUtf8IsRefused() {
        byte[] latin = "code\tvalue\n11\tAcéh\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> FactTable.read("facts.tsv", new ByteArrayInputStream(latin), "code", "value"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("facts.tsv");
    }

    @Test
    void fileIsClosed() {
        boolean[] isClosed = {false};
        var file = new ByteArrayInputStream("code\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                isClosed[0] = true;
            }
        };
        assertThat(FactTable.read("facts.tsv", file, "code").map(row -> row)).isEmpty();
        assertThat(isClosed[0]).isTrue();
    }
}
