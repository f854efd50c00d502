package id.msme.shell;

import static id.msme.shell.Table.Column.number;
import static id.msme.shell.Table.Column.text;

import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.number.Growth;
import id.msme.outcome.EffectStudy;
import id.msme.outcome.MonthEffect;
import id.msme.outcome.RelativeUplift;
import id.msme.outcome.SalesEffect;
import id.msme.outcome.ScaleEffect;
import id.msme.outcome.StudiedMsme;
import id.msme.table.ShopReader;
import id.msme.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether sales of shops of a file rose with a treatment. */
final class UpliftTable {

    /** The parts of the explanation that stand below the rows. */
    private static final Set<String> NOTES = Set.of("earlier", "missing", "leftOut", "limit");

    private UpliftTable() {}

    static Table of(EffectStudy study, Path file) throws IOException {
        SalesEffect effect = study.of(read(file));
        Table.Builder table = Table.of(
                effect.toString(),
                effect.basis().asOf(),
                text("scale"),
                number("took part", "shops"),
                number("others", "shops"),
                number("they grew", "%"),
                number("others grew", "%"),
                number("uplift", "%"),
                number("low", "%"),
                number("high", "%"),
                number("before it", "%"));
        effect.byScale().forEach(scale -> row(table, scale));
        Explanation words = effect.explain(Language.EN);
        words.parts().stream().filter(part -> NOTES.contains(part.name())).forEach(part -> table.note(part.toString()));
        return table.answer(effect).origin(Printable.name(file.getFileName())).build();
    }

    private static void row(Table.Builder table, ScaleEffect scale) {
        RelativeUplift uplift = scale.uplift();
        table.row(
                Cell.text(scale.scale().name()),
                Cell.count(uplift.participants()),
                Cell.count(uplift.others()),
                percent(Optional.of(scale.among())),
                percent(Optional.of(scale.elsewhere())),
                percent(Optional.of(uplift.uplift())),
                percent(Optional.of(uplift.interval().low())),
                percent(Optional.of(uplift.interval().high())),
                percent(scale.earlier().map(RelativeUplift::uplift)));
    }

    static Table byMonth(EffectStudy study, Path file) throws IOException {
        List<StudiedMsme> msmes = read(file);
        SalesEffect effect = study.of(msmes);
        Table.Builder table = Table.of(
                "Uplift by month, counted from the month in which the treatment began (0)",
                effect.basis().asOf(),
                text("month"),
                number("uplift", "%"),
                number("low", "%"),
                number("high", "%"),
                number("took part", "shops"),
                number("others", "shops"));
        study.byMonth(msmes).forEach(month -> row(table, month));
        return table.note("Before 0 it should be about nothing; low to high: 90 % intervals, each for its month alone.")
                .answer(effect)
                .origin(Printable.name(file.getFileName()))
                .build();
    }

    private static void row(Table.Builder table, MonthEffect month) {
        RelativeUplift uplift = month.uplift();
        table.row(
                Cell.text((month.monthsFromBeginning() > 0 ? "+" : "") + month.monthsFromBeginning()),
                percent(Optional.of(uplift.uplift())),
                percent(Optional.of(uplift.interval().low())),
                percent(Optional.of(uplift.interval().high())),
                Cell.count(uplift.participants()),
                Cell.count(uplift.others()));
    }

    private static List<StudiedMsme> read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return ShopReader.read(stream);
        }
    }

    /** With one decimal place and its sign; the file has the fraction. */
    private static Cell percent(Optional<Growth> growth) {
        return growth.map(one -> new Cell(
                        String.format(Locale.ROOT, "%+,.1f", one.toPercent().setScale(1, RoundingMode.HALF_EVEN)),
                        one.toBigDecimal().toPlainString()))
                .orElse(Cell.NONE);
    }
}
