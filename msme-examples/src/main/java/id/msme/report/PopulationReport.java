package id.msme.report;

import id.msme.catalogue.Catalogue;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.population.PopulationCell;
import id.msme.population.PopulationDimension;
import id.msme.population.PopulationTally;
import id.msme.population.SampledCount;
import id.msme.population.ScaleMove;
import id.msme.population.ScaleMoves;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import id.msme.text.Printable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts of a synthetic population for a person, and as a table. */
public final class PopulationReport {

    private static final int PLACES = 9;
    private static final int WIDTH = 116;

    private final PopulationTally tally;
    private final List<ScaleMove> moves;
    private final boolean isCompared;
    private final Catalogue catalogue;
    private final Language language;
    private final Messages words;
    private final Messages library;
    private final Numbers numbers;

    private PopulationReport(
            PopulationTally tally, List<ScaleMove> moves, boolean isCompared, Catalogue catalogue, Language language) {
        this.tally = tally;
        this.moves = moves;
        this.isCompared = isCompared;
        this.catalogue = catalogue;
        this.language = language;
        words = Words.of(language);
        library = Messages.of(language);
        numbers = new Numbers(language);
    }

    public static PopulationReport of(PopulationTally tally, Catalogue catalogue, Language language) {
        return new PopulationReport(tally, List.of(), false, catalogue, language);
    }

    public static PopulationReport of(PopulationTally tally, ScaleMoves moves, Catalogue catalogue, Language language) {
        return new PopulationReport(tally, moves.moves(), true, catalogue, language);
    }

    /** Comma-separated values: the dimensions, then the count, its share and the standard error of the share. */
    public String csv() {
        var text = new StringBuilder();
        tally.by().forEach(dimension -> text.append(dimension.word()).append(','));
        text.append("msmes,share,standardError\n");
        for (PopulationCell cell : tally.cells()) {
            cell.values().values().forEach(value -> text.append(value).append(','));
            text.append(cell.count().msmes())
                    .append(',')
                    .append(plain(cell.count().share()))
                    .append(',')
                    .append(plain(cell.count().standardError()))
                    .append('\n');
        }
        return Printable.lines(text.toString());
    }

    private static String plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.toPlainString();
    }

    private String title() {
        return words.text(
                "population.title",
                Map.of(
                        "represents", numbers.count(tally.population().represents()),
                        "size", numbers.count(tally.population().size()),
                        "seed", Long.toString(tally.population().seed()),
                        "law", words.term(tally.law().law()),
                        "day", tally.day().toString(),
                        "edition", catalogue.edition()));
    }

    private Columns counts() {
        var lines = new Columns("l".repeat(tally.by().size()) + "rrr");
        var headings = new ArrayList<String>();
        tally.by().forEach(dimension -> headings.add(words.text("population." + dimension.word())));
        headings.addAll(List.of(
                words.text("cohort.table.msmes"), words.text("population.share"), words.text("population.error")));
        lines.row(headings.toArray(String[]::new));
        for (PopulationCell cell : tally.cells()) {
            var row = new ArrayList<String>();
            cell.values().forEach((dimension, value) -> row.add(name(dimension, value)));
            row.addAll(figures(cell.count()));
            lines.row(row.toArray(String[]::new));
        }
        return lines;
    }

    private List<String> figures(SampledCount count) {
        return List.of(
                numbers.count(count.msmes()),
                numbers.percent(count.msmes(), tally.population().represents()),
                "± " + numbers.count(count.msmesError()));
    }

    private String name(PopulationDimension dimension, String value) {
        return switch (dimension) {
            case SCALE -> library.term(value);
            case PROVINCE ->
                value + " "
                        + catalogue
                                .regions()
                                .findRegion(RegionCode.parse(value))
                                .map(Region::name)
                                .orElse("");
            case ISLAND, SECTION -> value;
            case CHANNEL, SEX -> words.text("population." + value);
        };
    }

    private void addMoves(StringBuilder text) {
        text.append('\n').append(words.text("population.moved")).append('\n');
        if (moves.isEmpty()) {
            text.append("  ").append(words.text("population.nobody")).append('\n');
            return;
        }
        var lines = new Columns("llrrr");
        for (ScaleMove move : moves) {
            var row = new ArrayList<String>();
            row.add(library.term(move.from().name()));
            row.add("→ " + library.term(move.to().name()));
            row.addAll(figures(move.count()));
            lines.row(row.toArray(String[]::new));
        }
        text.append(lines);
    }

    private void addAssumptions(StringBuilder text) {
        text.append('\n').append(words.text("population.assumptions")).append('\n');
        tally.population().assumptions().forEach(assumption -> text.append(wrapped("  * ", assumption.text(language))));
    }

    private static String wrapped(String start, String sentence) {
        var text = new StringBuilder(start);
        int column = start.length();
        for (String word : sentence.split(" ", -1)) {
            if (column + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(start.length()));
                column = start.length();
            }
            text.append(column == start.length() ? "" : " ").append(word);
            column += word.length() + (column == start.length() ? 0 : 1);
        }
        return text.append('\n').toString();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(title()).append("\n\n").append(counts());
        if (tally.by().contains(PopulationDimension.CHANNEL)) {
            text.append('\n').append(words.text("population.channels")).append('\n');
        }
        if (isCompared) {
            addMoves(text);
        }
        addAssumptions(text);
        return Printable.lines(text.toString());
    }
}
