package id.msme.report;

import id.msme.catalogue.Catalogue;
import id.msme.comparison.Change;
import id.msme.comparison.ChangeCounts;
import id.msme.comparison.MovedRecords;
import id.msme.comparison.VerdictComparison;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.program.Program;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import id.msme.text.Printable;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The effect of a change of the catalogue on records, for a person. */
public final class ComparisonReport {

    private final VerdictComparison comparison;
    private final Catalogue after;
    private final Messages words;
    private final Messages library;
    private final Numbers numbers;
    private final StringBuilder text = new StringBuilder();

    public ComparisonReport(VerdictComparison comparison, Catalogue before, Catalogue after, Language language) {
        this.comparison = comparison;
        this.after = after;
        words = Words.of(language);
        library = Messages.of(language);
        numbers = new Numbers(language);
        text.append(words.text(
                        "compare.title",
                        Map.of(
                                "before", before.edition(),
                                "after", after.edition(),
                                "asOf", comparison.basis().asOf().toString())))
                .append("\n\n");
        writeTotals();
        if (comparison.total().changed() == 0) {
            text.append('\n').append(words.text("compare.nothing")).append('\n');
        }
        writeMoves();
        write("compare.programs", comparison.programs(), this::program);
        write("compare.provinces", comparison.provinces(), this::province);
        write("compare.rules", comparison.rules(), rule -> rule);
    }

    private void writeTotals() {
        var lines = new Columns("lrr");
        lines.row(words.text("report.records"), numbers.count(comparison.records()), "");
        for (Change change : Change.values()) {
            long count = comparison.total().count(change);
            lines.row(
                    words.text("compare." + change),
                    numbers.count(count),
                    numbers.percent(count, comparison.records()));
        }
        text.append(lines);
    }

    private void writeMoves() {
        var lines = new Columns("llr");
        for (MovedRecords moved : comparison.moves()) {
            lines.row(
                    library.term(moved.from().name()),
                    "→ " + library.term(moved.to().name()),
                    numbers.count(moved.records()));
        }
        if (!lines.isEmpty()) {
            text.append('\n').append(words.text("compare.moves")).append('\n').append(lines);
        }
    }

    private void write(String title, Map<String, ChangeCounts> all, UnaryOperator<String> name) {
        if (all.isEmpty()) {
            return;
        }
        var lines = new Columns("lrrr");
        lines.row(
                "",
                words.text("compare." + Change.NEWLY_ACCEPTED),
                words.text("compare." + Change.NEWLY_REJECTED),
                words.text("compare." + Change.MOVED));
        all.forEach((key, counts) -> lines.row(
                name.apply(key),
                numbers.count(counts.count(Change.NEWLY_ACCEPTED)),
                numbers.count(counts.count(Change.NEWLY_REJECTED)),
                numbers.count(counts.count(Change.MOVED))));
        text.append('\n').append(words.text(title)).append('\n').append(lines);
    }

    private String program(String id) {
        return id.equals(VerdictComparison.UNKNOWN)
                ? words.text("compare.unknown")
                : after.findProgram(id).map(Program::name).orElse(id);
    }

    private String province(String code) {
        return code.equals(VerdictComparison.UNKNOWN)
                ? words.text("compare.unknown")
                : code + " "
                        + after.regions()
                                .findRegion(RegionCode.parse(code))
                                .map(Region::name)
                                .orElse("");
    }

    @Override
    public String toString() {
        return Printable.lines(text.toString());
    }
}
