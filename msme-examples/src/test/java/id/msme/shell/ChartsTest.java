package id.msme.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {

    private static final String SAMPLE =
            Path.of("src/main/samples/enrolments.jsonl").toString();

    private static Plot plot() {
        return Charts.plot(Prompt.progress("dm-2024", "KEMENKOP", "2022-12-31"));
    }

    @Test
    void aPlotPrintsWhatItDraws() {
        assertThat(plot().linear().bass().publishers("KEMENKOP", "KOMINFO"))
                .hasToString(
                        "plot of dm-2024: KEMENKOP, KOMINFO; linear, bass; save(\"fig1.svg\") or save(\"fig1.png\")"
                                + " writes it");
    }

    @Test
    void aPlotIsWrittenByTheEndOfItsName(@TempDir Path folder) {
        plot().linear()
                .save(folder.resolve("a.svg").toString())
                .save(folder.resolve("a.png").toString());
        assertThat(folder.resolve("a.svg")).content().contains("linear with 90 % interval");
        assertThat(folder.resolve("a.png")).isNotEmptyFile();
        assertThatThrownBy(() -> plot().save("a.pdf"))
                .isInstanceOf(PromptException.class)
                .hasMessage("a chart is written to a file that ends in .svg or .png; found a.pdf");
        assertThatThrownBy(() -> plot().publishers("KOMINFOO"))
                .isInstanceOf(PromptException.class)
                .hasMessageContaining("KOMINFO");
    }

    /** README.md shows this picture. */
    @Test
    void thePictureOfTheReadmeIsWhatIsDrawn() {
        assertThat(Path.of("../docs/images/dm-2024.svg"))
                .content()
                .isEqualTo(plot().linear().bass().toSvg());
    }

    @Test
    void aPartOfATableIsDrawn() {
        Table cohort = Prompt.cohort(SAMPLE);
        assertThat(Charts.bars(cohort, "scale").toSvg()).contains(">297</text>").contains("Source: enrolments.jsonl.");
        assertThat(Charts.map(cohort).toSvg()).contains(">Jabar</text>");
        assertThatThrownBy(() -> Charts.bars(cohort, "colour"))
                .isInstanceOf(PromptException.class)
                .hasMessageStartingWith("no part \"colour\"; valid: By level, By scale, By province");
    }

    @Test
    void whoMovesUnderAReformIsDrawn() {
        var reform =
                WhatIf.reform("micro-3bn", r -> r.microSalesUpTo("3 miliar").from("2027-01-01"));
        Table moves = WhatIf.moves(WhatIf.compare(reform, WhatIf.population(20_000), "province"));
        assertThat(moves.toCsv()).contains("\n32 Jawa Barat,").contains(",SMALL,MICRO\n");
        assertThat(Charts.map(moves).toSvg()).contains(">Jabar</text>").contains("Source: reform micro-3bn.");
        Table all = WhatIf.moves(WhatIf.compare(reform, WhatIf.population(20_000)));
        assertThat(all.toCsv()).contains("\nall,186163,24406,SMALL,MICRO\n");
        assertThat(Charts.bars(all).toSvg()).contains(">186,163</text>");
    }

    @Test
    void whatIsNoCountIsNotDrawnAsBars() {
        Table months = WhatIf.upliftByMonth("src/main/samples/shops.csv");
        assertThatThrownBy(() -> Charts.bars(months))
                .isInstanceOf(PromptException.class)
                .hasMessage("bars and maps are drawn of counts, but the first numbers of this table are uplift [%];"
                        + " csv(\"file.csv\") hands them to another program");
    }
}
