package id.msme.chart;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.report.Numbers;
import id.msme.report.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A map of counts by province, in which each province is a tile.
 *
 * <p>The tiles are of one size: on a map Jawa, where most MSMEs are, would be hard to see.
 */
public final class TileMap extends Chart {

    private static final double TILE = 18.5;
    private static final double LEFT = 5;
    private static final int STEPS = 4;
    private static final String COLOUR = COLOURS.get(1);
    private static final List<Double> SHADES = List.of(0.06, 0.25, 0.5, 0.9);
    private static final List<Hatch> HATCHES = List.of(Hatch.NONE, Hatch.RISING, Hatch.CROSSED, Hatch.NONE);

    /** The province codes of Kemendagri, from west to east and from north to south; 00 is the sea. */
    private static final List<String> ROWS = List.of(
            "11 00 00 00 00 00 65 00 00 71 82 00",
            "12 14 21 00 61 62 64 72 75 00 00 00",
            "13 15 19 00 00 63 00 76 74 81 96 92",
            "17 16 00 00 00 00 00 73 00 00 94 91",
            "00 18 36 31 32 33 35 00 00 00 95 93",
            "00 00 00 00 00 34 00 51 52 53 00 00");

    private static final Map<String, String> NAMES = names();

    private final String title;
    private final String unit;
    private final Map<String, OptionalLong> counts;
    private final String source;
    private final Messages words;
    private final Numbers numbers;

    private TileMap(String title, String unit, Map<String, OptionalLong> counts, String source, Language language) {
        this.title = title;
        this.unit = unit;
        this.counts = counts;
        this.source = source;
        this.words = Words.of(language);
        this.numbers = new Numbers(language);
    }

    /**
     * Creates a map.
     *
     * @param title what is counted
     * @param unit what one of the count is, for example {@code MSMEs}
     * @param provinces the counts; a label starts with the two digits of a province, and others are left out
     * @param source where they come from
     * @param language the language of the words
     * @return the map
     * @throws IllegalArgumentException if no label names a province
     */
    public static TileMap of(String title, String unit, List<Bar> provinces, String source, Language language) {
        requireNonNull(title, "title");
        requireNonNull(unit, "unit");
        requireNonNull(provinces, "provinces");
        requireNonNull(source, "source");
        requireNonNull(language, "language");
        var counts = new LinkedHashMap<String, OptionalLong>();
        for (Bar one : provinces) {
            if (one.label().length() >= 2 && NAMES.containsKey(one.label().substring(0, 2))) {
                counts.merge(one.label().substring(0, 2), one.count(), TileMap::sum);
            }
        }
        if (counts.isEmpty()) {
            throw new IllegalArgumentException(
                    "a map needs provinces: labels that start with two digits, such as \"34 DI Yogyakarta\"");
        }
        return new TileMap(title, unit, counts, source, language);
    }

    /** What is hidden in one of them is hidden in the sum. */
    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(one.getAsLong() + other.getAsLong())
                : OptionalLong.empty();
    }

    @Override
    String title() {
        return title;
    }

    @Override
    double height() {
        return top() + ROWS.size() * TILE + 8 + legend().height(WIDTH - 12) + note().size() * 7 + 8;
    }

    private double top() {
        return 6 + wrap(title, TITLE, WIDTH - 24).size() * 9;
    }

    @Override
    void draw(Canvas canvas) {
        double y = 9;
        for (String line : wrap(title, TITLE, WIDTH - 24)) {
            canvas.text(line, new Point(6, y), Align.START, TITLE, true, false);
            y += 9;
        }
        for (int row = 0; row < ROWS.size(); row++) {
            String[] codes = ROWS.get(row).split(" ", -1);
            for (int column = 0; column < codes.length; column++) {
                if (!codes[column].equals("00")) {
                    drawTile(canvas, codes[column], new Point(LEFT + column * (TILE + 0.8), top() + row * TILE));
                }
            }
        }
        y = top() + ROWS.size() * TILE + 5;
        Legend legend = legend();
        legend.draw(canvas, new Point(6, y), WIDTH - 12);
        y += legend.height(WIDTH - 12) + 7;
        for (String line : note()) {
            canvas.text(line, new Point(6, y), Align.START, SMALL);
            y += 7;
        }
    }

    private void drawTile(Canvas canvas, String code, Point corner) {
        OptionalLong count = counts.getOrDefault(code, OptionalLong.empty());
        int step = count.isPresent() ? step(count.getAsLong()) : 0;
        double size = TILE - 1;
        canvas.rectangle(count.isPresent() ? COLOUR : GREY, SHADES.get(step), HATCHES.get(step), corner, size, size);
        if (step > 0) {
            canvas.rectangle("FFFFFF", 0.8, Hatch.NONE, corner.plus(1.2, 2.2), size - 2.4, size - 4.4);
        }
        canvas.line(
                Ink.solid(BLACK, 0.4),
                List.of(corner, corner.plus(size, 0), corner.plus(size, size), corner.plus(0, size), corner));
        Point middle = corner.plus(size / 2, 7.5);
        canvas.text(NAMES.getOrDefault(code, code), middle, Align.MIDDLE, 4.4, false, false);
        String none = counts.containsKey(code) ? "…" : "–"; // hidden, or not stated, which is not zero
        String shown = count.isPresent() ? Ticks.label(rounded(count.getAsLong()), unitOfAll(), numbers) : none;
        canvas.text(shown, middle.plus(0, 6.5), Align.MIDDLE, 5.2, true, false);
    }

    /** Three digits are enough in a tile. */
    private long rounded(long count) {
        long tenth = Math.max(1, unitOfAll() / 10);
        return Math.round((double) count / tenth) * tenth;
    }

    private long unitOfAll() {
        return Ticks.unit((double) most());
    }

    private long most() {
        return Math.max(
                1,
                counts.values().stream()
                        .mapToLong(count -> count.orElse(0))
                        .max()
                        .orElse(1));
    }

    private int step(long count) {
        return (int) Math.min(STEPS - 1, count * STEPS / (most() + 1));
    }

    private Legend legend() {
        var legend = new Legend();
        for (int step = 0; step < STEPS; step++) {
            long from = lowest(step);
            long to = lowest(step + 1) - 1;
            if (from <= to) {
                legend.area(
                        COLOUR,
                        SHADES.get(step),
                        HATCHES.get(step),
                        Ticks.label(rounded(from), unitOfAll(), numbers) + "–"
                                + Ticks.label(rounded(to), unitOfAll(), numbers));
            }
        }
        return legend;
    }

    /** The lowest count of a step. */
    private long lowest(int step) {
        return ((most() + 1) * step + STEPS - 1) / STEPS;
    }

    private List<String> note() {
        String scale = unitOfAll() == 1 ? unit : unit + " [" + words.text("chart.unit." + unitOfAll()) + "]";
        boolean isHidden = counts.values().stream().anyMatch(OptionalLong::isEmpty);
        return wrap(
                scale + ", " + words.text("chart.perTile") + ". "
                        + (isHidden ? "… " + words.text("chart.hidden") + ". " : "")
                        + words.text("chart.source", Map.of("source", source)),
                SMALL,
                WIDTH - 12);
    }

    private static Map<String, String> names() {
        String text = "11 Aceh 12 Sumut 13 Sumbr 14 Riau 15 Jambi 16 Sumsl 17 Bkulu 18 Lmpng 19 Babel 21 Kepri 31 DKI"
                + " 32 Jabar 33 Jatng 34 DIY 35 Jatim 36 Bnten 51 Bali 52 NTB 53 NTT 61 Klbar 62 Kltng 63 Klsel"
                + " 64 Kltim 65 Kltra 71 Sulut 72 Sltng 73 Slsel 74 Sltra 75 Grtlo 76 Slbar 81 Mluku 82 Malut"
                + " 91 Papua 92 PpBrt 93 PpSel 94 PpTng 95 PpPeg 96 PpBDy";
        String[] parts = text.split(" ", -1);
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < parts.length; i += 2) {
            names.put(parts[i], parts[i + 1]);
        }
        return names;
    }
}
