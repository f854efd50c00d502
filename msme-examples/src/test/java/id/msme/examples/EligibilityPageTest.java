package id.msme.examples;

import static id.msme.condition.Condition.any;
import static id.msme.condition.Condition.channels;
import static id.msme.condition.Condition.employees;
import static id.msme.condition.Condition.kbli;
import static id.msme.condition.Condition.not;
import static id.msme.condition.Condition.operatingMonths;
import static id.msme.condition.Condition.province;
import static id.msme.condition.Condition.scale;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Unit;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.form.EnrolmentForm;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.scale.Scale;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sample of docs/eligibility.md is the program of this test, and MSMEs enrol in it. */
class EligibilityPageTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path PAGE = MODULE.getParent().resolve("docs/eligibility.md");
    private static final Path THIS = MODULE.resolve("src/test/java/id/msme/examples/EligibilityPageTest.java");
    private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static Program sample() {
        Citation source = Citation.of("Announcement of the city", Reliability.OFFICIAL);
        Program program = Program.builder()
                .id("naik-kelas")
                .name("Naik Kelas")
                .addPartners(ProgramPartner.of("shopee", source))
                .addEligibility(
                        new EligibilityRule("small-only", scale(Scale.MICRO, Scale.SMALL)),
                        new EligibilityRule("java", province("32", "33", "34", "35")),
                        new EligibilityRule("not-finance", not(kbli("64", "65", "66"))),
                        new EligibilityRule("half-a-year", operatingMonths(Unit.MONTHS.atLeast(6))),
                        new EligibilityRule(
                                "staff", any(employees(Unit.COUNT.atLeast(2)), channels(Unit.COUNT.atLeast(1)))))
                .addCitations(source)
                .build();
        return program;
    }

    @Test
    void sampleStandsHere() throws IOException {
        var samples = SAMPLE.matcher(Files.readString(PAGE)).results().toList();
        assertThat(samples).hasSize(1);
        assertThat(plain(Files.readString(THIS))).contains(plain(samples.get(0).group(1)));
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "");
    }

    @Test
    void anMsmeEnrolsInIt() {
        EnrolmentForm form = EnrolmentForm.builder()
                .id("A-1")
                .program("naik-kelas")
                .partner("shopee")
                .submittedOn("2026-05-20")
                .consent(true)
                .name("Batik Contoh")
                .nib("1234567890123")
                .kbli("14111")
                .region("34.71")
                .establishedOn("2024-03-01")
                .annualSales(250_000_000)
                .channels("shopee")
                .build();
        var catalogue = Catalogue.standard().withProgram(sample());
        assertThat(EnrolmentValidator.of(catalogue, LocalDate.of(2026, 11, 1))
                        .judge(form)
                        .findings())
                .isEmpty();
    }
}
