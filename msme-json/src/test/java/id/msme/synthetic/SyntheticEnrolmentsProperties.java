package id.msme.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.json.EnrolmentReader;
import id.msme.program.Program;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each synthetic record draws exactly the codes that come with it, however it was asked for. */
class SyntheticEnrolmentsProperties {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final int RECORDS = 500;

    /** What no record can draw by itself under the shipped catalogue. */
    private static final Set<FindingCode> NOT_ALONE = Set.of(
            FindingCode.ROW_SYNTAX,
            FindingCode.CELL_LOSSY,
            FindingCode.PROGRAM_MISMATCH,
            FindingCode.ELIGIBILITY_NOT_MET,
            FindingCode.ELIGIBILITY_UNDETERMINED,
            FindingCode.RULE_FAILED);

    @Property(tries = 60)
    void recordDrawsWhatItSays(@ForAll("runs") List<SyntheticRecord> run, @ForAll("days") LocalDate asOf) {
        drawn(run.stream(), asOf);
    }

    @Property(tries = 30)
    void everyCodeIsDrawnByAFewHundredDefects(@ForAll long seed) {
        var enrolments = SyntheticEnrolments.of(CATALOGUE).withSeed(seed).withDefectRate(BigDecimal.ONE);
        var missing = new HashSet<>(FindingCode.standardCodes());
        missing.removeAll(drawn(enrolments.records(RECORDS), LocalDate.of(2026, 11, 1)));
        assertThat(missing).isEqualTo(NOT_ALONE);
    }

    @Property(tries = 30)
    void everyCodeOfAProgramIsDrawn(@ForAll long seed, @ForAll("programs") Program program) {
        var enrolments = SyntheticEnrolments.of(CATALOGUE)
                .forProgram(program.id())
                .withSeed(seed)
                .withDefectRate(BigDecimal.ONE);
        var missing = new HashSet<>(FindingCode.standardCodes());
        missing.removeAll(drawn(enrolments.records(RECORDS), LocalDate.of(2026, 11, 1)));
        missing.removeAll(NOT_ALONE);
        var expected = new HashSet<FindingCode>();
        if (program.window().isAlways()) {
            expected.add(FindingCode.PROGRAM_CLOSED);
        }
        // the partners of this program have no dates
        if (program.id().equals("tumbuh-di-facebook")) {
            expected.addAll(List.of(FindingCode.PARTNER_INACTIVE, FindingCode.PARTNER_SUPERSEDED));
        }
        assertThat(missing).isEqualTo(expected);
    }

    @Property(tries = 20)
    void withoutDefectsNothingIsFound(@ForAll long seed) {
        assertThat(drawn(SyntheticEnrolments.of(CATALOGUE).withSeed(seed).records(RECORDS), LocalDate.of(2026, 10, 31)))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<SyntheticRecord>> runs() {
        return SyntheticRecords.runs(CATALOGUE, RECORDS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 1), LocalDate.of(2998, 12, 31));
    }

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.of(CATALOGUE.programs());
    }

    /** Judges the records, holds each against what it says, and answers all codes. */
    private static Set<FindingCode> drawn(Stream<SyntheticRecord> records, LocalDate asOf) {
        var reader = EnrolmentReader.of(EnrolmentValidator.of(CATALOGUE, asOf));
        var duplicates = DuplicateStep.over(KnownKeys.inMemory());
        var all = new HashSet<FindingCode>();
        records.forEachOrdered(record -> {
            Verdict verdict = duplicates.apply(reader.read(record.line()));
            var codes = verdict.findings().stream()
                    .map(Finding::code)
                    .sorted(Comparator.comparingInt(FindingCode::order))
                    .toList();
            assertThat(codes)
                    .as(() -> new String(record.line(), StandardCharsets.UTF_8) + " " + verdict.findings())
                    .isEqualTo(record.codes());
            assertThat(verdict.accepted()).isEqualTo(record.isAccepted());
            all.addAll(codes);
        });
        return all;
    }
}
