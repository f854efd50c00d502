package id.msme.financing;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.money.RupiahBand;
import id.msme.number.Growth;
import id.msme.number.Share;
import id.msme.outcome.MonthlySales;
import id.msme.privacy.Guarded;
import id.msme.text.Counted;
import id.msme.text.Millionths;
import id.msme.text.NumberText;
import id.msme.text.ValueLimits;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A summary of the recorded trade of an MSME to show when it applies for financing: shares and bands, no amounts, and
 * no credit decision of any kind.
 *
 * <p>The band of sales is the owner's: {@code toString} leaves it out, and serializers that work by reflection are
 * refused.
 */
public final class FinancingSummary extends Guarded implements Answer {

    private final transient FinancingNorm norm;
    private final transient YearMonth latest;
    private final transient List<YearMonth> missing;
    private final transient @Nullable Share recordedShare;
    private final transient OptionalLong regularity;
    private final transient OptionalLong growth;
    private final transient Optional<RupiahBand> monthlySales;

    private FinancingSummary(
            FinancingNorm norm,
            YearMonth latest,
            List<YearMonth> missing,
            List<Long> recorded,
            Optional<Share> recordedShare) {
        this.norm = norm;
        this.latest = latest;
        this.missing = List.copyOf(missing);
        this.recordedShare = recordedShare.orElse(null);
        this.regularity = SalesRhythm.regularity(recorded);
        this.growth = SalesRhythm.growth(recorded);
        this.monthlySales = SalesRhythm.band(recorded, norm.bounds());
    }

    /**
     * Sums up recorded trade.
     *
     * @param records the months recorded, in any order; months outside the time looked at are left out
     * @param latest the last month to look at
     * @param facts where the share of trade that is recorded is taken from
     * @param norm what to look for
     * @return the summary
     * @throws IllegalArgumentException if a month is repeated, or the sales of one are above 10^15 rupiah
     */
    public static FinancingSummary of(List<MonthlySales> records, YearMonth latest, Facts facts, FinancingNorm norm) {
        requireNonNull(records, "records");
        requireNonNull(latest, "latest");
        requireNonNull(facts, "facts");
        requireNonNull(norm, "norm");
        long[] sales = new long[norm.months()];
        boolean[] isRecorded = new boolean[norm.months()];
        YearMonth first = latest.minusMonths(norm.months() - 1L);
        for (MonthlySales record : records) {
            long index = first.until(record.month(), ChronoUnit.MONTHS);
            if (index >= 0 && index < norm.months()) {
                int month = (int) index;
                if (isRecorded[month]) {
                    throw new IllegalArgumentException(record.month() + " stands twice");
                }
                isRecorded[month] = true;
                sales[month] = amount(record);
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
        return new FinancingSummary(
                norm,
                latest,
                missing,
                recorded,
                facts.measure(Fact.RECORDED_SHARE).map(share -> Share.of(share.toBigDecimal())));
    }

    private static long amount(MonthlySales record) {
        long amount = record.sales().amount();
        if (amount > ValueLimits.MAX_RUPIAH) {
            throw new IllegalArgumentException("the sales of " + record.month() + " are at most 10^15 rupiah");
        }
        return amount;
    }

    /** {@return the norm that was applied} */
    public FinancingNorm norm() {
        return norm;
    }

    /** {@return the last month of those that were read} */
    public YearMonth latest() {
        return latest;
    }

    /** {@return the months without a record, earliest first} */
    public List<YearMonth> missing() {
        return missing;
    }

    /** {@return the share of trade that is recorded, empty if it is not known} */
    public Optional<Share> recordedShare() {
        return Optional.ofNullable(recordedShare);
    }

    /**
     * {@return 1 less the mean deviation of a month's sales from their mean, as a share of that mean and at least 0;
     * empty without sales}
     */
    public Optional<Share> regularity() {
        return regularity.isEmpty() ? Optional.empty() : Optional.of(Millionths.toShare(regularity.getAsLong()));
    }

    /**
     * {@return the growth from the earlier half of the recorded months to the later; empty if the earlier half has no
     * sales, or less than a thousandth of the later}
     */
    public Optional<Growth> growth() {
        return growth.isEmpty() ? Optional.empty() : Optional.of(Millionths.toGrowth(growth.getAsLong()));
    }

    /** {@return the band of the mean month's sales, empty without a record} */
    public Optional<RupiahBand> monthlySales() {
        return monthlySales;
    }

    /** {@return the number of recorded months} */
    public int monthsRecorded() {
        return norm.months() - missing.size();
    }

    /** {@return the recorded share of the months that the norm asks for} */
    public Share completeness() {
        return Share.of(monthsRecorded(), norm.months());
    }

    /** {@return what the norm asks for and the records lack; empty if nothing is missing} */
    public Set<FinancingGap> gaps() {
        var gaps = EnumSet.noneOf(FinancingGap.class);
        if (!missing.isEmpty()) {
            gaps.add(FinancingGap.MONTHS_MISSING);
        }
        if (recordedShare == null) {
            gaps.add(FinancingGap.RECORDED_SHARE_UNKNOWN);
        } else if (recordedShare.compareTo(norm.recordedShare()) < 0) {
            gaps.add(FinancingGap.RECORDED_SHARE_LOW);
        }
        if (regularity.isEmpty()) {
            gaps.add(FinancingGap.NO_SALES);
        }
        return Collections.unmodifiableSet(gaps);
    }

    @Override
    public Basis basis() {
        return new Basis(List.of("financing " + norm.version()), norm.citations(), latest.atEndOfMonth());
    }

    /**
     * {@return parts named {@code months}, {@code sales}, {@code regularity}, {@code growth}, {@code share}, {@code
     * gap} and {@code no-decision}}
     */
    @Override
    public Explanation explain(Language language) {
        requireNonNull(language, "language");
        var parts = Explanation.builder();
        Map<String, String> months = Map.of(
                "recorded", Integer.toString(monthsRecorded()),
                "months", Integer.toString(norm.months()),
                "latest", latest.toString());
        add(parts, "months", months, language);
        monthlySales.ifPresent(band -> add(parts, "sales", Map.of("band", band.toString()), language));
        regularity.ifPresent(share -> add(parts, "regularity", percent(share, language), language));
        growth.ifPresent(share -> add(parts, "growth", percent(share, language), language));
        recordedShare().ifPresent(share -> add(parts, "share", percent(Millionths.of(share), language), language));
        gaps().forEach(gap -> parts.add("gap", gap(gap, language)));
        add(parts, "no-decision", Map.of(), language);
        return parts.build();
    }

    private String gap(FinancingGap gap, Language language) {
        return Counted.text(
                Messages.of(language),
                "readiness.financing.gap." + gap,
                missing.size() == 1,
                Map.of(
                        "months", Integer.toString(missing.size()),
                        "share",
                                percent(Millionths.of(norm.recordedShare()), language)
                                        .get("percent")));
    }

    private static void add(Explanation.Builder parts, String name, Map<String, String> arguments, Language language) {
        parts.add(name, Messages.of(language).text("readiness.financing." + name, arguments));
    }

    private static Map<String, String> percent(long share, Language language) {
        return Map.of("percent", NumberText.in(language, Millionths.toText(100 * share)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FinancingSummary that
                && norm.equals(that.norm)
                && latest.equals(that.latest)
                && missing.equals(that.missing)
                && Objects.equals(recordedShare, that.recordedShare)
                && regularity.equals(that.regularity)
                && growth.equals(that.growth)
                && monthlySales.equals(that.monthlySales);
    }

    @Override
    public int hashCode() {
        return Objects.hash(norm, latest, missing, recordedShare, regularity, growth, monthlySales);
    }

    /** {@return for example {@code 9 of 12 months up to 2024-12 recorded, gaps: [MONTHS_MISSING]}} */
    @Override
    public String toString() {
        return monthsRecorded() + " of " + Counted.of(norm.months(), "month") + " up to " + latest + " recorded"
                + (gaps().isEmpty() ? "" : ", gaps: " + gaps());
    }
}
