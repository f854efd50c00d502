package id.msme.report;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.number.Growth;
import id.msme.outcome.MonthEffect;
import id.msme.outcome.RelativeUplift;
import id.msme.outcome.SalesEffect;
import id.msme.text.Printable;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether sales rose with a treatment, for a person. */
public final class UpliftReport {

    private UpliftReport() {}

    public static String of(String file, SalesEffect effect, List<MonthEffect> months, Language language) {
        Messages words = Words.of(language);
        var numbers = new Numbers(language);
        var text = new StringBuilder(words.text("uplift.title", Map.of("file", Printable.name(file))))
                .append("\n\n")
                .append(String.join("\n", effect.explain(language).lines()))
                .append('\n');
        if (!months.isEmpty()) {
            text.append('\n').append(words.text("uplift.months")).append('\n').append(table(words, numbers, months));
        }
        return Printable.lines(text.toString());
    }

    private static Columns table(Messages words, Numbers numbers, List<MonthEffect> months) {
        var table = new Columns("rrrrrr")
                .row(
                        words.text("uplift.month"),
                        words.text("uplift.uplift"),
                        words.text("uplift.low"),
                        words.text("uplift.high"),
                        words.text("uplift.participants"),
                        words.text("uplift.others"));
        for (MonthEffect month : months) {
            RelativeUplift uplift = month.uplift();
            table.row(
                    String.format(
                            Locale.ROOT, month.monthsFromBeginning() == 0 ? "%d" : "%+d", month.monthsFromBeginning()),
                    percent(numbers, uplift.uplift()),
                    percent(numbers, uplift.interval().low()),
                    percent(numbers, uplift.interval().high()),
                    numbers.count(uplift.participants()),
                    numbers.count(uplift.others()));
        }
        return table;
    }

    private static String percent(Numbers numbers, Growth growth) {
        var percent = growth.toPercent().setScale(1, RoundingMode.HALF_EVEN);
        return (percent.signum() > 0 ? "+" : "") + numbers.rounded(percent) + " %";
    }
}
