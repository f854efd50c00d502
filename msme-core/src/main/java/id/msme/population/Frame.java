package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.scale.Criterion;
import id.msme.scale.Scale;
import id.msme.scale.ScaleBands;
import id.msme.scale.ScaleRule;
import id.msme.text.UnknownName;
import java.util.Map;
import java.util.TreeMap;

/** The whole population before it is drawn from: the margins, and what follows from them without a seed. */
record Frame(
        Margins margins,
        Places places,
        SalesCurve sales,
        JointTable table,
        ChannelCounts channels,
        ScaleBands modern,
        long total) {

    static Frame of(Catalogue catalogue, Margins margins) {
        long total = total(margins);
        SalesCurve sales = sales(catalogue, margins, total);
        Places places = Places.of(catalogue);
        return new Frame(
                margins,
                places,
                sales,
                JointTable.of(sales, places, margins),
                ChannelCounts.of(total, margins),
                rule(catalogue, "pp-7-2021").bands(Criterion.ANNUAL_SALES),
                total);
    }

    /** The scale under PP 7/2021 of a class of sales. */
    Scale scaleBySales(int band) {
        return modern.scaleOf(sales.upTo(band));
    }

    private static long total(Margins margins) {
        return margins.get(Margins.SCALE_PP_7_2021).fitted().values().stream()
                .mapToLong(row -> row.msmes()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "the margin " + Margins.SCALE_PP_7_2021 + " needs a count for " + row.value())))
                .sum();
    }

    private static SalesCurve sales(Catalogue catalogue, Margins margins, long total) {
        var countUpTo = new TreeMap<Long, Long>();
        add(countUpTo, catalogue, "uu-20-2008", margins.get(Margins.SCALE_UU_20_2008), total);
        add(countUpTo, catalogue, "pp-7-2021", margins.get(Margins.SCALE_PP_7_2021), total);
        return SalesCurve.through(countUpTo);
    }

    private static void add(TreeMap<Long, Long> countUpTo, Catalogue catalogue, String law, Margin margin, long total) {
        ScaleBands bounds = rule(catalogue, law).bands(Criterion.ANNUAL_SALES);
        Map<String, Double> targets = margin.targets(total, true);
        long medium = rounded(targets, Scale.MEDIUM, margin);
        long small = rounded(targets, Scale.SMALL, margin);
        countUpTo.put(bounds.mediumUpTo(), total);
        countUpTo.put(bounds.smallUpTo(), total - medium);
        countUpTo.put(bounds.microUpTo(), total - medium - small);
    }

    private static long rounded(Map<String, Double> targets, Scale scale, Margin margin) {
        Double target = targets.get(scale.name());
        return StrictMath.round(requireNonNull(target, "the margin " + margin.id() + " needs a figure for " + scale));
    }

    private static ScaleRule rule(Catalogue catalogue, String id) {
        ScaleRule rule = catalogue.scales().rules().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                        "scale rule",
                        id,
                        catalogue.scales().rules().stream().map(ScaleRule::id).toList())));
        if (rule.isChanged()) {
            throw new IllegalArgumentException("the published classes are those of the law, and " + rule.law()
                    + " has others; draw from the catalogue before the change, and compare");
        }
        return rule;
    }
}
