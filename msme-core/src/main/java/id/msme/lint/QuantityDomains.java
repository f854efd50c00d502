package id.msme.lint;

import id.msme.catalogue.Catalogue;
import id.msme.condition.Quantity;
import id.msme.evidence.Fact;
import id.msme.text.ValueLimits;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/** The numbers that each quantity of an enrolment can have, as the reader of enrolments lets them through. */
final class QuantityDomains {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private QuantityDomains() {}

    static Map<Quantity, IntervalSet> of(Catalogue catalogue, Validity window) {
        LocalDate last =
                window.lastDay().filter(day -> !day.isBefore(FIRST_DAY)).orElse(LAST_DAY);
        long channels = Math.min(
                Fact.CHANNELS.max().toBigDecimal().longValueExact(),
                catalogue.channels().size());
        var domains = new EnumMap<Quantity, IntervalSet>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            long max =
                    switch (quantity) {
                        case ANNUAL_SALES, BUSINESS_CAPITAL, NET_ASSETS -> ValueLimits.MAX_RUPIAH;
                        case EMPLOYEES -> ValueLimits.MAX_EMPLOYEES;
                        case STOCK -> max(Fact.STOCK);
                        case MONTHLY_CAPACITY -> max(Fact.MONTHLY_CAPACITY);
                        case EXPECTED_MONTHLY_ORDERS -> max(Fact.EXPECTED_MONTHLY_ORDERS);
                        case PEAK_MONTHLY_ORDERS -> max(Fact.PEAK_MONTHLY_ORDERS);
                        case RECORDED_MONTHS -> max(Fact.RECORDED_MONTHS);
                        case OPERATING_MONTHS -> ChronoUnit.MONTHS.between(FIRST_DAY, last);
                        case CHANNELS -> channels;
                        case OWNER_AGE -> ChronoUnit.YEARS.between(FIRST_DAY, last);
                    };
            domains.put(quantity, IntervalSet.between(0, max));
        }
        return domains;
    }

    private static long max(Fact fact) {
        return fact.max().toBigDecimal().longValueExact();
    }
}
