package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.catalogue.Catalogue;
import id.msme.cohort.CohortTally;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Examination;
import id.msme.form.EnrolmentForm;
import id.msme.json.FormReader;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.synthetic.SyntheticRecord;
import id.msme.treatment.Treatment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PartCountsProperties {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final EnrolmentValidator VALIDATOR = EnrolmentValidator.of(CATALOGUE, LocalDate.of(2026, 11, 1));
    private static final ReadinessModel MODEL = CATALOGUE.models().standard();

    private static List<byte[]> records(long seed, int count) {
        return SyntheticEnrolments.of(CATALOGUE)
                .withSeed(seed)
                .withDefectRate(new BigDecimal("0.5"))
                .records(count)
                .map(SyntheticRecord::line)
                .toList();
    }

    /** The counts of the records, cut into parts after each of so many. */
    private static List<PartCounts> parts(List<byte[]> records, int most) {
        var reader = new FormReader();
        var duplicates = DuplicateStep.over(KnownKeys.inMemory());
        var parts = new ArrayList<PartCounts>();
        for (int from = 0; from < records.size(); from += most) {
            var part = PartCounts.builder();
            for (int i = from; i < Math.min(from + most, records.size()); i++) {
                EnrolmentForm form = reader.read(records.get(i), 0, records.get(i).length);
                Examination examined = VALIDATOR.examine(form);
                part.add(i + 1L, duplicates.apply(examined.verdict()));
                if (!form.isUnreadable()) {
                    assess(part, examined);
                }
            }
            parts.add(part.build());
        }
        return parts;
    }

    private static void assess(PartCounts.Builder part, Examination examined) {
        Assessment assessment =
                MODEL.assess(examined.evidence(), examined.verdict().basis().asOf());
        List<Treatment> treatment = CATALOGUE
                .models()
                .treatment()
                .forModel(MODEL)
                .flatMap(lines -> examined.verdict().scale().map(scale -> lines.recommend(scale, assessment)))
                .orElse(List.of());
        part.add(assessment, examined.verdict(), treatment);
    }

    private static BulkInput input(List<byte[]> records) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] record : records) {
            bytes.writeBytes(record);
            bytes.write('\n');
        }
        return BulkInput.of("test", new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Property(tries = 20)
    void partsSentAsTextAddUpToARunOverTheWhole(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int most, @ForAll boolean isBackwards)
            throws IOException {
        List<byte[]> records = records(seed, 300);
        BulkReport run = BulkRun.of(VALIDATOR).digest().run(List.of(input(records)));
        var cohort = CohortTally.builder();
        BulkRun.of(VALIDATOR)
                .assessmentsTo(
                        record -> record.assessment()
                                .ifPresent(assessment -> cohort.add(
                                        assessment,
                                        record.verdict().scale(),
                                        record.verdict()
                                                .region()
                                                .map(region -> region.province().toString()),
                                        record.treatment())),
                        MODEL)
                .run(List.of(input(records)));

        PartCounts sum = parts(records, most).stream()
                .map(PartCounts::toText)
                .map(PartCounts::parse)
                .reduce(PartCounts.none(), (one, other) -> isBackwards ? other.plus(one) : one.plus(other));

        assertThat(sum.tally()).isEqualTo(run.tally());
        assertThat(sum.digest()).isEqualTo(run.digest());
        assertThat(sum.cohort()).isEqualTo(cohort.build());
    }

    @Property(tries = 20)
    void theTextIsOneLineThatReadsBackEqual(@ForAll long seed, @ForAll @IntRange(max = 50) int count) {
        parts(records(seed, count), 50).forEach(part -> {
            assertThat(part.toText()).doesNotContain("\n");
            assertThat(PartCounts.parse(part.toText())).isEqualTo(part).hasSameHashCodeAs(part);
        });
    }

    @Example
    void anotherTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartCounts.parse("{\"format\":\"msme-summary/1\"}"))
                .withMessage("the counts of a part cannot be read: it is no msme-part-counts/1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartCounts.parse(PartCounts.none().toText().replace("tally/records", "tally/rows")))
                .withMessage("the counts of a part cannot be read: it lacks tally/records");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartCounts.parse("half a"))
                .withMessage("the counts of a part cannot be read: it is no JSON");
    }
}
