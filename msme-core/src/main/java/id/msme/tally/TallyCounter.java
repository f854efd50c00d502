package id.msme.tally;

import id.msme.enrolment.Judgement;
import id.msme.finding.FindingCode;
import id.msme.region.RegionCode;
import id.msme.rule.ProvinceMatch;
import id.msme.scale.Scale;
import id.msme.tally.EnrolmentTally.Count;
import id.msme.tally.EnrolmentTally.ProgramTally;
import id.msme.text.Inside;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

/** Counts verdicts in plain numbers, so that a record that is counted makes no object. */
final class TallyCounter {

    private static final Inside.Verdicts<?, Judgement, FindingCode, ProvinceMatch> VERDICTS = Inside.verdicts();
    private static final Scale[] SCALES = Scale.values();
    private static final int PROVINCES = 100;

    private final long[] findings = new long[FindingCode.standardCodes().size()];
    private final Map<String, Counter> customFindings = new HashMap<>();
    private final long[] scales = new long[SCALES.length];
    private final long[] provinces = new long[PROVINCES];
    private final Map<String, Program> programs = new HashMap<>();
    private final Counter total = new Counter();
    /** Made once, so that a record makes no object. */
    private final ObjLongConsumer<FindingCode> countCode = this::count;

    private long compared;
    private long differing;

    private static final class Counter {

        private long records;
        private long accepted;

        void count(long times, boolean isAccepted) {
            records += times;
            accepted += isAccepted ? times : 0;
        }

        void add(Counter other) {
            records += other.records;
            accepted += other.accepted;
        }

        Count build() {
            return new Count(records, accepted);
        }
    }

    private static final class Program {

        private final Counter total = new Counter();
        private final Map<String, Counter> partners = new HashMap<>();
        private final Map<String, Counter> targets = new HashMap<>();

        void add(Program other) {
            total.add(other.total);
            other.partners.forEach(
                    (partner, counter) -> counter(partners, partner).add(counter));
            other.targets.forEach((target, counter) -> counter(targets, target).add(counter));
        }

        ProgramTally build() {
            var byPartner = new TreeMap<String, Count>();
            partners.forEach((partner, counter) -> byPartner.put(partner, counter.build()));
            return new ProgramTally(total.build(), byPartner, records(targets));
        }
    }

    /** Nothing that is zero is in a map. */
    private static SortedMap<String, Long> records(Map<String, Counter> counters) {
        var records = new TreeMap<String, Long>();
        counters.forEach((id, counter) -> {
            if (counter.records != 0) {
                records.put(id, counter.records);
            }
        });
        return records;
    }

    /** Counts a verdict so many times; −1 takes it back. */
    void count(Judgement judgement, long times) {
        boolean isAccepted = judgement.accepted();
        total.count(times, isAccepted);
        ProvinceMatch province = VERDICTS.province(judgement);
        compared += province != ProvinceMatch.NOT_COMPARED ? times : 0;
        differing += province == ProvinceMatch.OTHER ? times : 0;
        VERDICTS.forEachCode(judgement, times, countCode);
        if (isAccepted) {
            judgement.scale().ifPresent(scale -> scales[scale.ordinal()] += times);
            judgement.region().ifPresent(region -> provinces[region.number() / PROVINCES] += times);
        }
        judgement
                .program()
                .ifPresent(program -> count(programs.computeIfAbsent(program, id -> new Program()), judgement, times));
    }

    private void count(FindingCode code, long times) {
        if (code.order() < findings.length) {
            findings[code.order()] += times;
        } else {
            counter(customFindings, code.id()).records += times;
        }
    }

    private static void count(Program program, Judgement judgement, long times) {
        boolean isAccepted = judgement.accepted();
        program.total.count(times, isAccepted);
        judgement
                .partner()
                .ifPresent(partner -> counter(program.partners, partner).count(times, isAccepted));
        List<String> targets = judgement.targets();
        for (int i = 0; isAccepted && i < targets.size(); i++) {
            counter(program.targets, targets.get(i)).records += times;
        }
    }

    private static Counter counter(Map<String, Counter> counters, String id) {
        Counter known = counters.get(id);
        return known != null ? known : counters.computeIfAbsent(id, name -> new Counter());
    }

    /** Counts what another counter has counted. */
    void add(TallyCounter other) {
        total.add(other.total);
        compared += other.compared;
        differing += other.differing;
        add(findings, other.findings);
        add(scales, other.scales);
        add(provinces, other.provinces);
        other.customFindings.forEach(
                (code, counter) -> counter(customFindings, code).add(counter));
        other.programs.forEach((id, program) ->
                programs.computeIfAbsent(id, name -> new Program()).add(program));
    }

    private static void add(long[] counts, long[] others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
    }

    long records() {
        return total.records;
    }

    EnrolmentTally build() {
        var byProgram = new TreeMap<String, ProgramTally>();
        programs.forEach((id, program) -> byProgram.put(id, program.build()));
        return new EnrolmentTally(
                total.records,
                total.accepted,
                new NikProvinces(compared, differing),
                findings(),
                scales(),
                provinces(),
                byProgram);
    }

    private SortedMap<String, Long> findings() {
        SortedMap<String, Long> counts = records(customFindings);
        for (FindingCode code : FindingCode.standardCodes()) {
            if (findings[code.order()] != 0) {
                counts.put(code.id(), findings[code.order()]);
            }
        }
        return counts;
    }

    private SortedMap<Scale, Long> scales() {
        var counts = new TreeMap<Scale, Long>();
        for (Scale scale : SCALES) {
            if (scales[scale.ordinal()] != 0) {
                counts.put(scale, scales[scale.ordinal()]);
            }
        }
        return counts;
    }

    private SortedMap<RegionCode, Long> provinces() {
        var counts = new TreeMap<RegionCode, Long>();
        for (int province = 0; province < PROVINCES; province++) {
            if (provinces[province] != 0) {
                counts.put(RegionCode.ofProvince(province), provinces[province]);
            }
        }
        return counts;
    }
}
