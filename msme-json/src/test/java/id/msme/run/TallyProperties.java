package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.json.EnrolmentReader;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.tally.EnrolmentTally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The tally, which counts in plain numbers, against counting by grouping. */
class TallyProperties {

    private static final int RECORDS = 60;
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final EnrolmentReader READER =
            EnrolmentReader.of(EnrolmentValidator.of(CATALOGUE, LocalDate.of(2026, 11, 1)));

    private static List<Verdict> verdicts(long seed) {
        return SyntheticEnrolments.of(CATALOGUE)
                .withSeed(seed)
                .withDefectRate(new BigDecimal("0.5"))
                .records(RECORDS)
                .map(record -> READER.read(record.line()))
                .toList();
    }

    private static EnrolmentTally tally(List<Verdict> verdicts) {
        return verdicts.stream().collect(EnrolmentTally.collector());
    }

    private static <K> Map<K, Long> counts(Stream<K> each) {
        return each.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    @Property(tries = 50)
    void countsAsGroupingDoes(@ForAll long seed) {
        List<Verdict> all = verdicts(seed);
        List<Verdict> accepted = all.stream().filter(Verdict::accepted).toList();
        EnrolmentTally tally = tally(all);

        assertThat(tally.records()).isEqualTo(RECORDS);
        assertThat(tally.accepted()).isEqualTo(accepted.size());
        assertThat(tally.rejected()).isEqualTo(RECORDS - accepted.size());
        assertThat(tally.findings())
                .isEqualTo(counts(all.stream()
                        .flatMap(verdict -> verdict.findings().stream())
                        .map(finding -> finding.code().id())));
        assertThat(tally.scales()).isEqualTo(counts(accepted.stream().flatMap(verdict -> verdict.scale().stream())));
        assertThat(tally.provinces())
                .isEqualTo(counts(accepted.stream()
                        .flatMap(verdict -> verdict.region().stream())
                        .map(region -> region.province())));
        tally.programs().forEach((program, counted) -> {
            List<Verdict> ofProgram = all.stream()
                    .filter(verdict -> verdict.program().filter(program::equals).isPresent())
                    .toList();
            assertThat(counted.total().records()).isEqualTo(ofProgram.size());
            assertThat(counted.targets())
                    .isEqualTo(counts(ofProgram.stream()
                            .filter(Verdict::accepted)
                            .flatMap(verdict -> verdict.targets().stream())));
            counted.partners()
                    .forEach((partner, count) -> assertThat(count.records())
                            .isEqualTo(ofProgram.stream()
                                    .filter(verdict -> verdict.partner()
                                            .filter(partner::equals)
                                            .isPresent())
                                    .count()));
        });
    }

    @Property(tries = 50)
    void partsAddUpToTheWhole(@ForAll long seed, @ForAll @IntRange(max = RECORDS) int cut) {
        List<Verdict> all = verdicts(seed);
        EnrolmentTally first = tally(all.subList(0, cut));
        EnrolmentTally second = tally(all.subList(cut, RECORDS));

        assertThat(first.plus(second)).isEqualTo(tally(all)).isEqualTo(second.plus(first));
    }

    @Example
    void whatIsReplacedIsCountedNoMore() {
        List<Verdict> all = verdicts(1);
        var counted = EnrolmentTally.builder();
        var expected = EnrolmentTally.builder();
        var step = DuplicateStep.over(KnownKeys.inMemory());
        for (Verdict verdict : all) {
            step.apply(verdict);
            // the second time each accepted record is a duplicate
            Verdict again = step.apply(verdict);
            counted.add(verdict);
            counted.replace(verdict, again);
            expected.add(again);
        }

        assertThat(counted.build()).isEqualTo(expected.build());
        assertThat(counted.build().findings()).containsKey("enrolment.duplicate");
    }
}
