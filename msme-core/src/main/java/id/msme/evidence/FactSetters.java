package id.msme.evidence;

import static java.util.Objects.requireNonNull;

import id.msme.number.Share;
import java.time.Duration;

/**
 * The setters of single facts.
 *
 * @param <B> the builder
 */
abstract class FactSetters<B> {

    FactSetters() {}

    /**
     * States a fact.
     *
     * @param measure the fact and its value
     */
    public abstract B state(Measure measure);

    /**
     * States the score for digital skills.
     *
     * @param value ASCII digits with an optional decimal point, 1 to 5, for example {@code "3.4"}
     */
    public B literacySkills(String value) {
        return state(Measure.decimal(Fact.LITERACY_SKILLS, value));
    }

    /**
     * States the score for digital ethics.
     *
     * @param value ASCII digits with an optional decimal point, 1 to 5, for example {@code "3.4"}
     */
    public B literacyEthics(String value) {
        return state(Measure.decimal(Fact.LITERACY_ETHICS, value));
    }

    /**
     * States the score for digital safety.
     *
     * @param value ASCII digits with an optional decimal point, 1 to 5, for example {@code "3.4"}
     */
    public B literacySafety(String value) {
        return state(Measure.decimal(Fact.LITERACY_SAFETY, value));
    }

    /**
     * States the score for digital culture.
     *
     * @param value ASCII digits with an optional decimal point, 1 to 5, for example {@code "3.4"}
     */
    public B literacyCulture(String value) {
        return state(Measure.decimal(Fact.LITERACY_CULTURE, value));
    }

    /**
     * States the mean rating by customers.
     *
     * @param value ASCII digits with an optional decimal point, 0 to 5, for example {@code "4.6"}
     */
    public B rating(String value) {
        return state(Measure.decimal(Fact.RATING, value));
    }

    /**
     * States the share of customers' messages that are answered.
     *
     * @param share for example {@code Share.parse("0.9")}
     */
    public B responseRate(Share share) {
        requireNonNull(share, "share");
        return state(Measure.share(Fact.RESPONSE_RATE, share));
    }

    /**
     * States the share of orders that the seller cancelled.
     *
     * @param share for example {@code Share.parse("0.9")}
     */
    public B cancellationRate(Share share) {
        requireNonNull(share, "share");
        return state(Measure.share(Fact.CANCELLATION_RATE, share));
    }

    /**
     * States the share of shipments that left late.
     *
     * @param share for example {@code Share.parse("0.9")}
     */
    public B lateShipmentRate(Share share) {
        requireNonNull(share, "share");
        return state(Measure.share(Fact.LATE_SHIPMENT_RATE, share));
    }

    /**
     * States the share of trade that is recorded.
     *
     * @param share for example {@code Share.parse("0.9")}
     */
    public B recordedShare(Share share) {
        requireNonNull(share, "share");
        return state(Measure.share(Fact.RECORDED_SHARE, share));
    }

    /**
     * States the share of sales that are made online.
     *
     * @param share for example {@code Share.parse("0.9")}
     */
    public B onlineSalesShare(Share share) {
        requireNonNull(share, "share");
        return state(Measure.share(Fact.ONLINE_SALES_SHARE, share));
    }

    /**
     * States the orders that production can meet in a month.
     *
     * @param orders 0 to 1,000,000,000
     */
    public B monthlyCapacity(long orders) {
        return state(Measure.count(Fact.MONTHLY_CAPACITY, orders));
    }

    /**
     * States the orders that the present stock can meet.
     *
     * @param orders 0 to 1,000,000,000
     */
    public B stock(long orders) {
        return state(Measure.count(Fact.STOCK, orders));
    }

    /**
     * States the orders expected in an ordinary month.
     *
     * @param orders 0 to 1,000,000,000
     */
    public B expectedMonthlyOrders(long orders) {
        return state(Measure.count(Fact.EXPECTED_MONTHLY_ORDERS, orders));
    }

    /**
     * States the orders expected in the busiest month.
     *
     * @param orders 0 to 1,000,000,000
     */
    public B peakMonthlyOrders(long orders) {
        return state(Measure.count(Fact.PEAK_MONTHLY_ORDERS, orders));
    }

    /**
     * States the number of online channels in use.
     *
     * @param count 0 to 32
     */
    public B channels(int count) {
        return state(Measure.count(Fact.CHANNELS, count));
    }

    /**
     * States the number of months whose trade is recorded.
     *
     * @param months 0 to 1,200
     */
    public B recordedMonths(int months) {
        return state(Measure.months(Fact.RECORDED_MONTHS, months));
    }

    /**
     * States the time until a customer is answered.
     *
     * @param duration not negative; counted in whole seconds, a fraction as one more
     */
    public B responseTime(Duration duration) {
        return state(Measure.duration(Fact.RESPONSE_TIME, duration));
    }

    /**
     * States the days since the last online activity.
     *
     * @param days 0 or more
     */
    public B daysInactive(int days) {
        return state(Measure.days(Fact.DAYS_INACTIVE, days));
    }
}
