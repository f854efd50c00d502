package id.msme.shell;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.msme.money.Rupiah;
import id.msme.number.Growth;
import id.msme.outcome.MsmeGrowth;
import id.msme.outcome.UpliftStudy;
import id.msme.scale.Scale;
import id.msme.text.Printable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sales of shops before and after a training, from a CSV file. No message shows an amount. */
final class ShopFile {

    private static final List<String> COLUMNS = List.of("group", "scale", "before", "after");
    private static final int FEWEST = 5;

    private ShopFile() {}

    static Table study(Path file) throws IOException {
        var participants = new ArrayList<MsmeGrowth>();
        var others = new ArrayList<MsmeGrowth>();
        try (CsvReader<NamedCsvRecord> shops = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord shop : shops) {
                if (!shop.getHeader().containsAll(COLUMNS)) {
                    throw new PromptException("expected the columns " + String.join(", ", COLUMNS));
                }
                String group = shop.getField("group");
                if (!group.equals("participant") && !group.equals("other")) {
                    throw wrong(shop, "group is participant or other");
                }
                (group.equals("participant") ? participants : others).add(growth(shop));
            }
        }
        return table(UpliftStudy.of(participants, others, FEWEST), file);
    }

    private static Table table(UpliftStudy study, Path file) {
        Table.Builder table = Table.of(
                "Median growth of sales of those who took part and of others, by scale",
                LocalDate.EPOCH,
                Table.Column.text("scale"),
                Table.Column.number("participants", "shops"),
                Table.Column.number("others", "shops"),
                Table.Column.text("participants grew"),
                Table.Column.text("others grew"),
                Table.Column.text("difference"));
        study.byScale()
                .forEach((scale, uplift) -> table.row(
                        Cell.text(scale.name()),
                        Cell.count(uplift.participants()),
                        Cell.count(uplift.others()),
                        Cell.text(uplift.among().toString()),
                        Cell.text(uplift.elsewhere().toString()),
                        Cell.text(uplift.difference().toString())));
        return table.note("Over all scales: "
                        + study.overall()
                                .map(Growth::toString)
                                .orElse("too few shops, at least " + FEWEST + " a group"))
                .note("A difference is an association: who took part may have grown faster anyway. "
                        + "No interval is given.")
                .origin(Printable.name(file.getFileName()))
                .build();
    }

    private static MsmeGrowth growth(NamedCsvRecord shop) {
        Scale scale = Arrays.stream(Scale.values())
                .filter(one -> one.name().equals(shop.getField("scale").toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(shop, "scale is micro, small, medium or large"));
        long before = amount(shop, "before");
        if (before <= 0) {
            throw wrong(shop, "before is more than 0, or there is no growth to speak of");
        }
        var change = BigDecimal.valueOf(amount(shop, "after")).subtract(BigDecimal.valueOf(before));
        return new MsmeGrowth(scale, Growth.of(change.divide(BigDecimal.valueOf(before), 6, RoundingMode.HALF_EVEN)));
    }

    private static long amount(NamedCsvRecord shop, String column) {
        try {
            return Rupiah.parse(shop.getField(column).strip()).amount();
        } catch (IllegalArgumentException e) {
            throw wrong(shop, column + " is an amount such as 12500000 or \"12,5 juta\"");
        }
    }

    private static PromptException wrong(NamedCsvRecord shop, String expected) {
        return new PromptException("line " + shop.getStartingLineNumber() + ": " + expected);
    }
}
