package id.msme.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a population takes to be so without a published figure, most important first. */
final class Assumptions {

    private Assumptions() {}

    static List<Assumption> of(Frame frame) {
        var all = new ArrayList<Assumption>();
        all.add(new Assumption("agriculture", Map.of()));
        all.add(new Assumption("large", Map.of("represents", Figures.count(frame.total()))));
        all.add(new Assumption("classes", Map.of("bands", bands(frame.sales()))));
        all.add(new Assumption(
                "sales-within-classes",
                Map.of("lowest", Figures.count(frame.sales().lowest()))));
        all.add(new Assumption("rounded-figures", Map.of()));
        all.add(new Assumption("provinces", Map.of()));
        all.add(new Assumption("sections", Map.of()));
        all.add(new Assumption("owner-sex", Map.of()));
        all.add(new Assumption(
                "online", Map.of("online", Figures.count(frame.channels().online()))));
        all.add(new Assumption("channels", Map.of()));
        all.add(new Assumption("assets-and-capital", Map.of()));
        all.add(new Assumption("workers", Map.of()));
        all.add(new Assumption("founding-year", Map.of()));
        all.add(new Assumption("independence", Map.of()));
        return List.copyOf(all);
    }

    private static String bands(SalesCurve sales) {
        var text = new StringBuilder();
        for (int band = 0; band < sales.bands(); band++) {
            text.append(band == 0 ? "" : "; ")
                    .append(Figures.count(sales.size(band)))
                    .append(" <= Rp")
                    .append(Figures.count(sales.upTo(band)));
        }
        return text.toString();
    }
}
