package id.msme.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.language.Language;
import id.msme.readiness.ReadinessModel;
import id.msme.run.BulkInput;
import id.msme.run.BulkRun;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file, an edition or a publisher is called neither moves a cursor nor makes a line of its own. */
class PrintableReportsTest {

    private static final String HOSTILE = "a\u001B[2Jb\rc\u202Ed";
    private static final String SHOWN = "a?[2Jb?c?d";
    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    private static void assertPrintable(String report) {
        assertThat(report).contains(SHOWN);
        assertThat(report.codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(report).doesNotContain("\u202E");
    }

    /** No report can show one. */
    @Test
    void editionOfACatalogueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.standard().toBuilder().edition(HOSTILE))
                .satisfies(e -> assertPrintable(String.valueOf(e.getMessage())));
    }

    @Test
    void namesOfFiles() throws Exception {
        ReadinessModel model = Catalogue.standard().models().standard();
        var report =
                new AssessmentReport(Language.EN, Catalogue.standard().models().stepCosts());
        var pages = new ArrayList<String>();
        byte[] record = "{\"id\":\"A-1\"}\n".getBytes(StandardCharsets.UTF_8);
        BulkRun.of(EnrolmentValidator.of(Catalogue.standard(), DAY))
                .assessmentsTo(each -> pages.add(report.of(each)), model)
                .run(List.of(BulkInput.of(HOSTILE + "\nx", new ByteArrayInputStream(record))));
        assertThat(pages).hasSize(1);
        assertPrintable(pages.get(0));
        assertThat(pages.get(0).lines().findFirst().orElseThrow()).contains(SHOWN + "?x");
        assertPrintable(new LintReport(Map.of(HOSTILE, List.of()), Language.EN).toString());
    }

    @Test
    void cellsOfATable() {
        assertThat(new Columns("lr").row(HOSTILE, "1\n2").row("x", "3")).hasToString("""
                  a?[2Jb?c?d  1?2
                  x             3
                """);
    }
}
