package id.msme.financing;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.language.Language;
import id.msme.money.RupiahBand;
import id.msme.readiness.ReadinessText;
import id.msme.text.Millionths;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What recorded trade shows of an MSME, for it to take along where it asks for financing: shares and bands, no amounts,
 * and no credit decision of any kind.
 *
 * @param norm what was looked for
 * @param latest the last month looked at
 * @param missing the months looked at that have no record, earliest first
 * @param recordedShare the share of trade that is recorded, in millionths, where it is known
 * @param regularity 1 less the mean deviation of a month's sales from their mean, as a share of that mean and at least
 *     0; in millionths, empty without sales
 * @param trend sales of the later half of the recorded months over those of the earlier, less 1; in millionths, empty
 *     where the earlier half has none, or less than a thousandth of the later
 * @param monthlySales the band of the mean month's sales, empty without a record
 */
public record FinancingSummary(
        FinancingNorm norm,
        YearMonth latest,
        List<YearMonth> missing,
        OptionalLong recordedShare,
        OptionalLong regularity,
        OptionalLong trend,
        Optional<RupiahBand> monthlySales) {

    /**
     * Copies the list.
     *
     * @param norm what was looked for
     * @param latest the last month looked at
     * @param missing the months without a record
     * @param recordedShare the share of trade that is recorded
     * @param regularity how alike the months are
     * @param trend how the later half compares to the earlier
     * @param monthlySales the band of the mean month's sales
     */
    public FinancingSummary {
        requireNonNull(latest, "latest");
        requireNonNull(missing, "missing");
        requireNonNull(monthlySales, "monthlySales");
        requireNonNull(norm, "norm");
        requireNonNull(recordedShare, "recordedShare");
        requireNonNull(regularity, "regularity");
        requireNonNull(trend, "trend");
        missing = List.copyOf(missing);
    }

    /**
     * Sums up recorded trade.
     *
     * @param records the months recorded, in any order; months outside the time looked at are left out
     * @param latest the last month to look at
     * @param facts where the share of trade that is recorded is taken from
     * @param norm what to look for
     * @return the summary
     * @throws IllegalArgumentException if a month stands twice
     */
    public static FinancingSummary of(List<RecordedMonth> records, YearMonth latest, Facts facts, FinancingNorm norm) {
        requireNonNull(records, "records");
        requireNonNull(latest, "latest");
        requireNonNull(facts, "facts");
        requireNonNull(norm, "norm");
        long[] sales = new long[norm.months()];
        boolean[] isRecorded = new boolean[norm.months()];
        YearMonth first = latest.minusMonths(norm.months() - 1L);
        for (RecordedMonth record : records) {
            long index = first.until(record.month(), ChronoUnit.MONTHS);
            if (index >= 0 && index < norm.months()) {
                int month = (int) index;
                if (isRecorded[month]) {
                    throw new IllegalArgumentException(record.month() + " stands twice");
                }
                isRecorded[month] = true;
                sales[month] = record.sales().amount();
            }
        }
        var missing = new ArrayList<YearMonth>();
        var recorded = new ArrayList<Long>();
        for (int i = 0; i < norm.months(); i++) {
            if (isRecorded[i]) {
                recorded.add(sales[i]);
            } else {
                missing.add(first.plusMonths(i));
            }
        }
        long share = facts.value(Fact.RECORDED_SHARE);
        return new FinancingSummary(
                norm,
                latest,
                missing,
                share < 0 ? OptionalLong.empty() : OptionalLong.of(share),
                SalesRhythm.regularity(recorded),
                SalesRhythm.trend(recorded),
                SalesRhythm.band(recorded, norm.bounds()));
    }

    /** {@return how many of the months looked at are recorded} */
    public int monthsRecorded() {
        return norm.months() - missing.size();
    }

    /** {@return the share of the months looked at that are recorded, in millionths} */
    public long completeness() {
        return Millionths.share(monthsRecorded(), norm.months());
    }

    /** {@return what is still missing for the norm; empty where nothing is} */
    public Set<FinancingGap> gaps() {
        var gaps = EnumSet.noneOf(FinancingGap.class);
        if (!missing.isEmpty()) {
            gaps.add(FinancingGap.MONTHS_MISSING);
        }
        if (recordedShare.isEmpty()) {
            gaps.add(FinancingGap.RECORDED_SHARE_UNKNOWN);
        } else if (recordedShare.getAsLong() < norm.recordedShare()) {
            gaps.add(FinancingGap.RECORDED_SHARE_LOW);
        }
        if (regularity.isEmpty()) {
            gaps.add(FinancingGap.NO_SALES);
        }
        return gaps;
    }

    /**
     * {@return the summary for a person}
     *
     * @param language the language
     */
    public List<String> explain(Language language) {
        var lines = new ArrayList<String>();
        lines.add(ReadinessText.message(
                language,
                "financing.months",
                Map.of(
                        "recorded", Integer.toString(monthsRecorded()),
                        "months", Integer.toString(norm.months()),
                        "latest", latest.toString())));
        monthlySales.ifPresent(
                band -> lines.add(ReadinessText.message(language, "financing.sales", Map.of("band", band.toString()))));
        regularity.ifPresent(share -> lines.add(percent("financing.regularity", share, language)));
        trend.ifPresent(share -> lines.add(percent("financing.trend", share, language)));
        recordedShare.ifPresent(share -> lines.add(percent("financing.share", share, language)));
        gaps().forEach(gap -> lines.add(ReadinessText.message(
                language,
                "financing.gap." + gap,
                Map.of(
                        "months", Integer.toString(missing.size()),
                        "share", ReadinessText.decimal(100 * norm.recordedShare(), language)))));
        lines.add(ReadinessText.message(language, "financing.no-decision", Map.of()));
        return List.copyOf(lines);
    }

    private static String percent(String key, long share, Language language) {
        return ReadinessText.message(language, key, Map.of("percent", ReadinessText.decimal(100 * share, language)));
    }
}
