package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpliftCommandTest {

    private static final String SAMPLE = Path.of("src/main/samples/shops.csv").toString();

    @Test
    void theAnswerStatesIntervalEarlierDifferenceMissingMonthsAndLimits() {
        assertThat(CommandLineRun.of("uplift", "--lang", "en", SAMPLE).out())
                .startsWith("Did sales rise? ")
                .contains("differ by +8.8 % from what they would be", "(90 % interval: +3.8 % to +13.7 %)")
                .contains("no sign that the two sides grew apart already")
                .contains("17 of 264 months are missing, which are left out and not counted as zero")
                .contains("It is an association")
                .contains("\n     +6  +13.7 %   +8.0 %  +21.9 %         20      27\n");
        assertThat(CommandLineRun.of("uplift", SAMPLE).out())
                .startsWith("Apakah penjualan naik? ")
                .contains("+8,8 %", "Ini hubungan, belum tentu akibat");
    }

    @Test
    void jsonHasTheSame() {
        assertThat(CommandLineRun.of("uplift", "--format", "json", "--months", "4", SAMPLE)
                        .out())
                .startsWith("{\"format\":\"msme-uplift/1\",\"months\":4,")
                .endsWith("}\n");
    }

    @Test
    void whatIsWrongIsNamedByLineAndNotShown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("shops.csv"),
                "shop,month,sales,treated_from,scale\nBu Contoh,2024-01,1234567x,,micro\n");
        CommandLineRun run = CommandLineRun.of("uplift", file.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("line 2, column sales: expected whole rupiah")
                .doesNotContain("1234567", "Bu ");
        assertThat(CommandLineRun.of("uplift", folder.resolve("none.csv").toString())
                        .exit())
                .isEqualTo(3);
        assertThat(CommandLineRun.of("uplift", "--months", "1", SAMPLE).err())
                .contains("expected 2 to 60 months on either side, found 1");
    }
}
