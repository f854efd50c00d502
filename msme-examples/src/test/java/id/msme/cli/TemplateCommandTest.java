package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"csv,id", "csv,en", "xlsx,id", "xlsx,en"})
    void emptyTableIsReadAsNoRecordAndNoUnknownColumn(String format, String language) throws IOException {
        Path file = folder.resolve("template." + format);
        Files.write(file, written("template", "--format", format, "--lang", language));
        var err = new ByteArrayOutputStream();
        var out = new ByteArrayOutputStream();
        int exit = run(out, err, "validate", "--format", "json", file.toString());
        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"records\":0,", "\"columns\":{\"ignored\":[]}");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void workbookExplainsItsColumnsAndHasTheValidValues() throws IOException {
        Path file = folder.resolve("template.xlsx");
        Files.write(file, written("template", "--format", "xlsx", "--lang", "en"));
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(9)).isEqualTo("msme.owner.nik");
            assertThat(rows.get(1).getCellText(9)).isEqualTo("the owner's NIK, 16 digits, as text");
            assertThat(rows.get(1).getCellText(0)).startsWith("# ").endsWith("(required)");
            var values = workbook.findSheet("Valid values").orElseThrow().read();
            assertThat(values.get(0).getCellText(1)).isEqualTo("program");
            assertThat(values.get(1).getCellText(4)).isEqualTo("true");
        }
    }

    private static byte[] written(String... arguments) {
        var out = new ByteArrayOutputStream();
        assertThat(run(out, new ByteArrayOutputStream(), arguments)).isZero();
        return out.toByteArray();
    }

    private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
        return Msme.run(
                new Console(InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8)),
                arguments);
    }
}
