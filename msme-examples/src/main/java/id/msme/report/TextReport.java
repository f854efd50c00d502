package id.msme.report;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.json.Library;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.progress.Indicator;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import id.msme.region.Region;
import id.msme.scale.ScaleRule;
import id.msme.tally.EnrolmentTally;
import id.msme.tally.EnrolmentTally.Count;
import id.msme.tally.EnrolmentTally.ProgramTally;
import id.msme.text.Printable;
import java.util.Comparator;
import java.util.Map;

/** The report of a run for a person. */
public final class TextReport {

    private static final int BAR = 30;

    private final EnrolmentTally tally;
    private final Catalogue catalogue;
    private final EnrolmentValidator validator;
    private final Language language;
    private final Messages words;
    private final Messages library;
    private final Numbers numbers;
    private final StringBuilder text = new StringBuilder();

    public TextReport(EnrolmentTally tally, EnrolmentValidator validator, Language language) {
        this.tally = tally;
        this.validator = validator;
        this.catalogue = validator.catalogue();
        this.language = language;
        this.words = Words.of(language);
        this.library = Messages.of(language);
        this.numbers = new Numbers(language);
        writeTotals();
        writeFindings();
        writeScales();
        writeProvinces();
        writePrograms();
    }

    private void writeTotals() {
        text.append(words.text(
                        "report.title",
                        Map.of(
                                "version", Library.version(),
                                "edition", catalogue.edition(),
                                "asOf", validator.asOf().toString())))
                .append('\n');
        catalogue.scales().rules().stream()
                .filter(ScaleRule::isChanged)
                .forEach(rule -> text.append(words.text("report.changed", Map.of("law", words.term(rule.law()))))
                        .append('\n'));
        text.append('\n');
        var totals = new Columns("lrrl");
        totals.row(words.text("report.records"), numbers.count(tally.records()), "", "");
        totals.row(
                words.text("report.accepted"),
                numbers.count(tally.accepted()),
                numbers.percent(tally.accepted(), tally.records()),
                bar(tally.accepted(), tally.records()));
        totals.row(
                words.text("report.rejected"),
                numbers.count(tally.rejected()),
                numbers.percent(tally.rejected(), tally.records()),
                bar(tally.rejected(), tally.records()));
        text.append(totals);
    }

    private static String bar(long part, long whole) {
        return whole == 0 ? "" : "█".repeat((int) (part * BAR / whole));
    }

    private void writeFindings() {
        var lines = new Columns("lrll");
        tally.findings().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(finding -> lines.row(
                        words.text("report." + severity(finding.getKey())),
                        numbers.count(finding.getValue()),
                        finding.getKey(),
                        meaning(finding.getKey())));
        writeSection("report.findings", lines);
    }

    private static String severity(String code) {
        return FindingCode.find(code).map(FindingCode::severity).orElse(Severity.ERROR) == Severity.ERROR
                ? "error"
                : "warning";
    }

    private String meaning(String code) {
        return FindingCode.find(code).map(known -> known.meaning(language)).orElse("");
    }

    private void writeScales() {
        var lines = new Columns("lrr");
        tally.scales()
                .forEach((scale, count) -> lines.row(
                        library.term(scale.name()), numbers.count(count), numbers.percent(count, tally.accepted())));
        writeSection("report.scales", lines);
    }

    private void writeProvinces() {
        var lines = new Columns("llrr");
        tally.provinces()
                .forEach((province, count) -> lines.row(
                        province.toString(),
                        catalogue
                                .regions()
                                .findRegion(province)
                                .map(Region::name)
                                .orElse(""),
                        numbers.count(count),
                        numbers.percent(count, tally.accepted())));
        writeSection("report.provinces", lines);
    }

    private void writePrograms() {
        var lines = new Columns("lrrr");
        if (!tally.programs().isEmpty()) {
            lines.row("", words.text("report.records"), words.text("report.accepted"), "");
        }
        tally.programs().forEach((id, program) -> writeProgram(lines, id, program));
        writeSection("report.programs", lines);
        var targets = new Columns("lrl");
        tally.programs()
                .forEach((id, program) -> catalogue.findProgram(id).stream()
                        .map(Program::targets)
                        .forEach(all -> all.forEach(target ->
                                writeTarget(targets, target, program.targets().getOrDefault(target.id(), 0L)))));
        writeSection("report.targets", targets);
    }

    private void writeProgram(Columns lines, String id, ProgramTally program) {
        writeCount(lines, catalogue.findProgram(id).map(Program::name).orElse(id), program.total());
        program.partners()
                .forEach((partner, count) -> writeCount(
                        lines,
                        "  " + catalogue.findParty(partner).map(Party::name).orElse(partner),
                        count));
    }

    private void writeCount(Columns lines, String name, Count count) {
        lines.row(
                name,
                numbers.count(count.records()),
                numbers.count(count.accepted()),
                numbers.percent(count.accepted(), count.records()));
    }

    /** Enrolments count MSMEs; a target that counts something else is named, not measured. */
    private void writeTarget(Columns lines, Target target, long accepted) {
        boolean isCounted = target.indicator() != Indicator.ACTIVITIES;
        lines.row(
                target.id(),
                isCounted ? numbers.percent(accepted, target.value()) : "–",
                words.text(
                        isCounted ? sentence(target) : "report.uncounted",
                        Map.of(
                                "accepted", numbers.count(accepted),
                                "value", numbers.count(target.value()),
                                "indicator",
                                        words.text((isPending(target) ? "indicator.pending." : "indicator.")
                                                + target.indicator().name()),
                                "deadline", target.deadline().toString())));
    }

    private static String sentence(Target target) {
        String kind = target.kind() == TargetKind.ADDITIONAL ? "report.additional" : "report.cumulative";
        return isPending(target) ? kind + ".enrolled" : kind;
    }

    /** Who enrols in a training has not been trained by that. */
    private static boolean isPending(Target target) {
        return target.indicator() == Indicator.MSMES_TRAINED || target.indicator() == Indicator.MSMES_ADVISED;
    }

    private void writeSection(String title, Columns lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(words.text(title)).append('\n').append(lines);
        }
    }

    @Override
    public String toString() {
        return Printable.lines(text.toString());
    }
}
