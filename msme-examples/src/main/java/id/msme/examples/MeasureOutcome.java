package id.msme.examples;

import id.msme.language.Language;
import id.msme.outcome.EffectStudy;
import id.msme.outcome.SalesEffect;
import id.msme.table.ShopReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Studies whether sales of shops rose with a training, from a table of shops by month. The shops are made up: sales of
 * those that took part rose by a fifth.
 */
public final class MeasureOutcome {

    private MeasureOutcome() {}

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws IOException never: the table is in memory
     */
    public static void main(String[] args) throws IOException {
        var table = new StringBuilder("shop,month,sales,treated_from,scale\n");
        for (int shop = 0; shop < 16; shop++) {
            boolean takesPart = shop % 2 == 0;
            for (int month = 1; month <= 12; month++) {
                int sales = (100 + month + 7 * shop % 5) * (takesPart && month > 6 ? 120 : 100);
                boolean isMissing = (shop + month) % 11 == 0;
                table.append("T" + shop + ",2024-" + (month < 10 ? "0" : "") + month + ",")
                        .append((isMissing ? "" : sales + "000") + "," + (takesPart ? "2024-06" : "") + ",micro\n");
            }
        }
        var file = new ByteArrayInputStream(table.toString().getBytes(StandardCharsets.UTF_8));
        SalesEffect effect = EffectStudy.standard().withMonths(4).of(ShopReader.read(file));
        effect.explain(Language.EN).lines().forEach(System.out::println);
    }
}
