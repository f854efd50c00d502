package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.form.Member;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.tally.EnrolmentTally;
import id.msme.tally.EnrolmentTally.Count;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnrolmentTallyProperties {

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        return Forms.any().map(Judging::judge).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Verdict> keyed() {
        return Forms.any()
                .map(Judging::judge)
                .filter(verdict -> verdict.duplicateKey().isPresent());
    }

    private static EnrolmentTally tally(List<Verdict> verdicts) {
        var builder = EnrolmentTally.builder();
        verdicts.forEach(builder::add);
        return builder.build();
    }

    @Property(tries = 300)
    void partsAddUpToTheWholeInAnyOrderAndGrouping(
            @ForAll("verdicts") List<Verdict> a,
            @ForAll("verdicts") List<Verdict> b,
            @ForAll("verdicts") List<Verdict> c) {
        EnrolmentTally one = tally(a);
        EnrolmentTally two = tally(b);
        EnrolmentTally three = tally(c);
        var all = new ArrayList<>(a);
        all.addAll(b);
        all.addAll(c);
        assertThat(one.plus(two).plus(three)).isEqualTo(tally(all));
        assertThat(one.plus(two.plus(three))).isEqualTo(tally(all));
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(EnrolmentTally.none())).isEqualTo(one);
        assertThat(EnrolmentTally.none().plus(one)).isEqualTo(one);
    }

    @Property(tries = 300)
    void orderOfTheRecordsIsOfNoMatter(@ForAll("verdicts") List<Verdict> verdicts, @ForAll Random random) {
        var shuffled = new ArrayList<>(verdicts);
        Collections.shuffle(shuffled, random);
        assertThat(tally(shuffled))
                .isEqualTo(tally(verdicts))
                .hasToString(tally(verdicts).toString());
    }

    @Property(tries = 300)
    void collectorCountsAsTheBuilderDoes(@ForAll("verdicts") List<Verdict> verdicts) {
        assertThat(verdicts.stream().collect(EnrolmentTally.collector())).isEqualTo(tally(verdicts));
        assertThat(verdicts.parallelStream().collect(EnrolmentTally.collector()))
                .isEqualTo(tally(verdicts));
    }

    @Property(tries = 300)
    void recordThatTurnsOutToBeADuplicateCountsAsOneOnly(
            @ForAll("verdicts") List<Verdict> others, @ForAll("keyed") Verdict counted) {
        Verdict duplicate = counted.asDuplicate();
        var builder = EnrolmentTally.builder();
        builder.add(counted);
        others.forEach(builder::add);
        builder.replace(counted, duplicate);
        var expected = new ArrayList<>(others);
        expected.add(duplicate);
        assertThat(builder.build()).isEqualTo(tally(expected));
    }

    @Property(tries = 300)
    void everyRecordCountsOnce(@ForAll("verdicts") List<Verdict> verdicts) {
        EnrolmentTally tally = tally(verdicts);
        assertThat(tally.records()).isEqualTo(verdicts.size());
        assertThat(tally.accepted() + tally.rejected()).isEqualTo(tally.records());
        assertThat(tally.accepted())
                .isEqualTo(verdicts.stream().filter(Verdict::accepted).count())
                .isEqualTo(sum(tally.scales()))
                .isEqualTo(sum(tally.provinces()));
        assertThat(sum(tally.findings()))
                .isEqualTo(verdicts.stream()
                        .mapToLong(verdict -> verdict.findings().size())
                        .sum());
        tally.programs().forEach((id, program) -> {
            var partners = program.partners().values();
            assertThat(program.total().records())
                    .isGreaterThanOrEqualTo(
                            partners.stream().mapToLong(Count::records).sum());
            assertThat(program.total().accepted())
                    .isEqualTo(partners.stream().mapToLong(Count::accepted).sum());
        });
        assertThat(tally.findings().values()).doesNotContain(0L);
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(count -> count).sum();
    }

    @Example
    void countsWhatIsKnown() {
        TestForm good = TestForm.good();
        EnrolmentTally tally = tally(List.of(
                Judging.judge(good),
                Judging.judge(good.with(Member.PARTNER, "?")),
                Judging.judge(good.with(Member.PROGRAM, "?")),
                Judging.judge(
                        good.with(Member.KBLI, "1").with(Member.CONSENT, false).with(Member.PHONE, "1"))));
        assertThat(tally.records()).isEqualTo(4);
        assertThat(tally.accepted()).isOne();
        assertThat(tally.rejected()).isEqualTo(3);
        assertThat(tally.scales()).containsOnlyKeys(Scale.MICRO);
        assertThat(tally.provinces()).containsOnlyKeys(RegionCode.parse("34"));
        assertThat(tally.findings().keySet())
                .containsExactly(
                        "consent.missing", "kbli.format", "partner.unknown", "phone.format", "program.unknown");
        assertThat(tally.programs()).containsOnlyKeys("go-online");
        assertThat(tally.programs().get("go-online").total()).hasToString("3 records, 1 accepted");
        assertThat(tally.programs().get("go-online").partners()).containsOnlyKeys("shopee");
        assertThat(tally.programs().get("go-online").partners().get("shopee")).hasToString("2 records, 1 accepted");
    }

    @Example
    void builderGoesOnAfterATally() {
        var builder = EnrolmentTally.builder();
        builder.add(Judging.judge(TestForm.good()));
        EnrolmentTally first = builder.build();
        builder.add(Judging.judge(TestForm.good()));
        assertThat(first.records()).isOne();
        assertThat(builder.build()).isEqualTo(first.plus(first));
    }
}
