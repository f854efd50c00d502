package id.msme.lint;

import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds gaps and overlaps between the ranges of one quantity in an alternative, which are mostly bands that were to
 * follow each other.
 *
 * @param rule the rule
 * @param pointer the place of the alternative
 * @param findings takes what is found
 */
record RangeLint(EligibilityRule rule, String pointer, Findings findings) {

    /** A range and its index among the conditions. */
    private record Band(Range range, int index) {

        BigDecimal low() {
            return range.low().orElse(BigDecimal.valueOf(Long.MIN_VALUE));
        }
    }

    void check(List<Condition> conditions) {
        Map<Quantity, List<Band>> bands = new EnumMap<>(Quantity.class);
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i) instanceof QuantityWithin within) {
                bands.computeIfAbsent(within.quantity(), quantity -> new ArrayList<>())
                        .add(new Band(within.range(), i));
            }
        }
        bands.forEach(this::check);
    }

    private void check(Quantity quantity, List<Band> bands) {
        List<Band> sorted =
                bands.stream().sorted(Comparator.comparing(Band::low)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Band below = sorted.get(i - 1);
            Band above = sorted.get(i);
            BigDecimal first = above.low();
            BigDecimal next =
                    below.range().high().map(high -> high.add(BigDecimal.ONE)).orElse(null);
            if (next == null || first.compareTo(next) < 0) {
                add(
                        LintCode.RANGE_OVERLAP,
                        quantity,
                        above.index(),
                        first,
                        below.range().high().orElse(first));
            } else if (first.compareTo(next) > 0) {
                add(LintCode.RANGE_GAP, quantity, above.index(), next, first.subtract(BigDecimal.ONE));
            }
        }
    }

    private void add(LintCode code, Quantity quantity, int index, BigDecimal from, BigDecimal to) {
        findings.add(
                code,
                pointer + "/" + index,
                "rule",
                rule.id(),
                "quantity",
                quantity.member(),
                "from",
                text(from),
                "to",
                text(to));
    }

    private static String text(BigDecimal number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }
}
