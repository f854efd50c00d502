package id.msme.report;

import id.msme.activity.Activity;
import id.msme.catalogue.Catalogue;
import id.msme.language.Messages;
import id.msme.partnership.Commitment;
import id.msme.partnership.Partnership;
import id.msme.party.Channel;
import id.msme.party.Party;
import id.msme.scale.ScaleBands;
import id.msme.scale.ScaleRule;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What stands in a catalogue beside its programs, a line for each. */
final class CatalogueSections {

    private final Messages words;
    private final Numbers numbers;
    private final StringBuilder text = new StringBuilder();

    CatalogueSections(Catalogue catalogue, Messages words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        write("programs.laws", "lll", catalogue.scales().rules(), this::row);
        write("programs.channels", "llll", catalogue.channels(), this::row);
        write("programs.parties", "lllll", catalogue.parties(), this::row);
        write("programs.partnerships", "lll", catalogue.partnerships(), CatalogueSections::row);
        write("programs.commitments", "lll", catalogue.commitments(), CatalogueSections::row);
        write("programs.activities", "llll", catalogue.activities().activities(), CatalogueSections::row);
        write(
                "programs.models",
                "ll",
                catalogue.models().all(),
                (lines, model) -> lines.row(model.id(), model.version()));
    }

    private <T> void write(String title, String columns, Collection<T> values, BiConsumer<Columns, T> row) {
        var lines = new Columns(columns);
        values.forEach(value -> row.accept(lines, value));
        text.append('\n').append(words.text(title)).append('\n').append(lines);
    }

    private void row(Columns lines, ScaleRule rule) {
        rule.bands()
                .forEach((criterion, bands) -> lines.row(
                        rule.law(),
                        rule.validity().toString(),
                        words.text("programs.law", Map.of("criterion", criterion.fact(), "bands", bands(bands)))));
    }

    private String bands(ScaleBands bands) {
        return numbers.count(bands.microUpTo()) + " / " + numbers.count(bands.smallUpTo()) + " / "
                + numbers.count(bands.mediumUpTo());
    }

    private void row(Columns lines, Channel channel) {
        lines.row(
                channel.id(),
                channel.name(),
                channel.kind().name(),
                channel.closures().stream()
                        .map(closure -> words.text(
                                "programs.closed", Map.of("days", closure.days().toString())))
                        .collect(Collectors.joining(", ")));
    }

    private void row(Columns lines, Party party) {
        lines.row(
                party.id(),
                party.name(),
                party.kind().name(),
                party.validity().isAlways() ? "" : party.validity().toString(),
                party.successors().isEmpty()
                        ? ""
                        : words.text("programs.then", Map.of("successors", String.join(", ", party.successors()))));
    }

    private static void row(Columns lines, Partnership partnership) {
        lines.row(partnership.id(), partnership.program().orElse(""), String.join(", ", partnership.parties()));
    }

    private static void row(Columns lines, Commitment commitment) {
        lines.row(
                commitment.id(),
                commitment.program(),
                commitment.due().map(due -> due.latest().toString()).orElse(""));
    }

    private static void row(Columns lines, Activity activity) {
        lines.row(
                activity.id(),
                activity.program(),
                activity.kind().name(),
                activity.mode().name());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
