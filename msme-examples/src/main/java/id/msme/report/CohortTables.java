package id.msme.report;

import id.msme.cohort.CohortCell;
import id.msme.cohort.CohortLevers;
import id.msme.cohort.CohortTally;
import id.msme.cohort.GroupReadiness;
import id.msme.cohort.Lever;
import id.msme.evidence.Fact;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.number.Fraction;
import id.msme.scale.Scale;
import id.msme.scoring.ScoreRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parts of a cohort report that have several columns: readiness by province and levers. */
public final class CohortTables {

    /**
     * A table in words.
     *
     * @param title its title
     * @param alignment a letter a column, {@code l} or {@code r}
     * @param rows the headings and the rows
     */
    public record Part(String title, String alignment, List<List<String>> rows) {}

    private final CohortSections report;
    private final CohortFindings findings;
    private final Messages words;
    private final Numbers numbers;

    public CohortTables(CohortSections report, CohortFindings findings) {
        this.report = report;
        this.findings = findings;
        this.words = report.words();
        this.numbers = report.numbers();
    }

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        List<GroupReadiness> provinces = findings.readiness().byProvince(report.smallest());
        if (!provinces.isEmpty()) {
            parts.add(readiness(provinces));
        }
        findings.levers().ifPresent(levers -> addLevers(levers, parts));
        return parts;
    }

    private Part readiness(List<GroupReadiness> provinces) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(word("group"), word("msmes"), word("score")));
        provinces.forEach(one ->
                rows.add(List.of(report.provinceName(one.key()), numbers.count(one.msmes()), range(one.score()))));
        return new Part(word("readiness"), "lrr", rows);
    }

    private void addLevers(CohortLevers levers, List<Part> parts) {
        List<Lever> all = levers.levers(report.smallest());
        if (all.isEmpty()) {
            return;
        }
        parts.add(levers(levers, all));
        parts.add(byScale(levers, all));
        parts.add(byProvince(levers, all));
    }

    private Part levers(CohortLevers levers, List<Lever> all) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(word("lever"), word("moved"), word("share"), word("effort")));
        all.forEach(one -> rows.add(List.of(
                name(one.fact(), report.language()),
                numbers.count(one.moved()),
                numbers.percent(one.moved(), levers.msmes()),
                effort(one.pointsEach()))));
        return new Part(word("levers"), "lrrr", rows);
    }

    private String effort(Fraction points) {
        return numbers.rounded(points.toDecimal(1));
    }

    private Part byScale(CohortLevers levers, List<Lever> all) {
        List<String> scales = Stream.concat(Stream.of(Scale.values()).map(Scale::name), Stream.of(CohortTally.UNKNOWN))
                .filter(scale -> all.stream()
                        .anyMatch(one -> levers.byScale(one.fact(), report.smallest()).stream()
                                .anyMatch(cell -> cell.key().equals(scale))))
                .toList();
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(Stream.of(word("lever")), scales.stream().map(report::scaleName))
                .toList());
        for (Lever one : all) {
            var cells = new TreeMap<String, OptionalLong>();
            levers.byScale(one.fact(), report.smallest()).forEach(cell -> cells.put(cell.key(), cell.count()));
            rows.add(Stream.concat(
                            Stream.of(name(one.fact(), report.language())),
                            scales.stream().map(scale -> shown(cells.getOrDefault(scale, OptionalLong.of(0)))))
                    .toList());
        }
        return new Part(word("levers.scale"), "l" + "r".repeat(scales.size()), rows);
    }

    /** The lever that moves most of those that are shown, for each province. */
    private Part byProvince(CohortLevers levers, List<Lever> all) {
        Map<String, Map.Entry<Fact, Long>> best = new TreeMap<>();
        for (Lever one : all) {
            for (CohortCell cell : levers.byProvince(one.fact(), report.smallest())) {
                cell.count()
                        .ifPresent(count -> best.merge(
                                cell.key(),
                                Map.entry(one.fact(), count),
                                (a, b) -> a.getValue() >= b.getValue() ? a : b));
            }
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(word("group"), word("lever"), word("moved")));
        best.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().equals(CohortTally.UNKNOWN)))
                .forEach(one -> rows.add(List.of(
                        report.provinceName(one.getKey()),
                        name(one.getValue().getKey(), report.language()),
                        numbers.count(one.getValue().getValue()))));
        return new Part(word("levers.province"), "llr", rows);
    }

    private String shown(OptionalLong count) {
        return count.isPresent() ? numbers.count(count.getAsLong()) : "…";
    }

    private String range(ScoreRange range) {
        String low = numbers.rounded(range.low().toBigDecimal());
        return range.isExact()
                ? low
                : low + " – " + numbers.rounded(range.high().toBigDecimal());
    }

    private String word(String key) {
        return words.text("cohort.table." + key);
    }

    /** What a fact is called. */
    public static String name(Fact fact, Language language) {
        return Messages.of(language).text("readiness.fact." + fact.member());
    }
}
