package id.msme.run;

import static id.msme.run.WorkbookParts.cell;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that no spreadsheet lets people type, in workbooks that are written part by part. */
class WorkbookCellsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!"})
    void errorInTheFirstCellMakesNoCommentOfItsRow(String error) throws IOException {
        String rows = "<row r=\"1\">" + cell("id") + cell("program") + "</row>"
                + "<row r=\"2\"><c t=\"e\"><v>" + error + "</v></c>" + cell("go-online") + "</row>"
                + "<row r=\"3\">" + cell(error) + cell("go-online") + "</row>";
        Path file = folder.resolve("cells.xlsx");
        Files.write(file, WorkbookParts.ofRows(rows).zip());
        var verdicts = new ByteArrayOutputStream();
        BulkRun.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)))
                .verdictsTo(verdicts)
                .run(List.of(BulkInput.of(file)));
        assertThat(verdicts.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("\"line\":2,", "\"accepted\":false", "\"pointer\":\"/id\"");
    }
}
