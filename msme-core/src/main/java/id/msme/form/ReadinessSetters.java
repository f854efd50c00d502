package id.msme.form;

import id.msme.activity.Mode;
import id.msme.privacy.Guarded;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The setters of what is known of an MSME's readiness, and the members that are set.
 *
 * @param <B> the builder
 */
abstract class ReadinessSetters<B> extends Guarded {

    final transient Map<Member, Object> values = new EnumMap<>(Member.class);
    final transient List<Map<Member, String>> trainings = new ArrayList<>();

    ReadinessSetters() {}

    abstract B self();

    /** Sets the time until a customer is answered, as an ISO 8601 duration such as {@code PT6H}. */
    public B responseTime(@Nullable CharSequence responseTime) {
        return text(Member.RESPONSE_TIME, responseTime);
    }

    /** Sets the time until a customer is answered; fractions of a second are dropped. */
    public B responseTime(@Nullable Duration responseTime) {
        return put(Member.RESPONSE_TIME, responseTime, StatedTexts::duration);
    }

    /** Sets the orders that can be produced in a month. */
    public B monthlyCapacity(long monthlyCapacity) {
        return put(Member.MONTHLY_CAPACITY, monthlyCapacity);
    }

    /** Sets the orders that can be produced in a month. */
    public B monthlyCapacity(@Nullable Number monthlyCapacity) {
        return put(Member.MONTHLY_CAPACITY, StatedTexts.whole(setter(Member.MONTHLY_CAPACITY), monthlyCapacity));
    }

    /** Sets the orders that the stock covers. */
    public B stock(long stock) {
        return put(Member.STOCK, stock);
    }

    /** Sets the orders that the stock covers. */
    public B stock(@Nullable Number stock) {
        return put(Member.STOCK, StatedTexts.whole(setter(Member.STOCK), stock));
    }

    /** Sets the orders expected in a month. */
    public B expectedMonthlyOrders(long expectedMonthlyOrders) {
        return put(Member.EXPECTED_MONTHLY_ORDERS, expectedMonthlyOrders);
    }

    /** Sets the orders expected in a month. */
    public B expectedMonthlyOrders(@Nullable Number expectedMonthlyOrders) {
        return put(
                Member.EXPECTED_MONTHLY_ORDERS,
                StatedTexts.whole(setter(Member.EXPECTED_MONTHLY_ORDERS), expectedMonthlyOrders));
    }

    /** Sets the orders expected in the busiest month. */
    public B peakMonthlyOrders(long peakMonthlyOrders) {
        return put(Member.PEAK_MONTHLY_ORDERS, peakMonthlyOrders);
    }

    /** Sets the orders expected in the busiest month. */
    public B peakMonthlyOrders(@Nullable Number peakMonthlyOrders) {
        return put(
                Member.PEAK_MONTHLY_ORDERS, StatedTexts.whole(setter(Member.PEAK_MONTHLY_ORDERS), peakMonthlyOrders));
    }

    /** Sets the months of recorded trade, 0 to 1,200. */
    public B recordedMonths(long recordedMonths) {
        return put(Member.RECORDED_MONTHS, recordedMonths);
    }

    /** Sets the months of recorded trade, 0 to 1,200. */
    public B recordedMonths(@Nullable Number recordedMonths) {
        return put(Member.RECORDED_MONTHS, StatedTexts.whole(setter(Member.RECORDED_MONTHS), recordedMonths));
    }

    /** Sets the date of the last online activity, written {@code YYYY-MM-DD}. */
    public B lastOnlineActivityOn(@Nullable CharSequence lastOnlineActivityOn) {
        return text(Member.LAST_ONLINE_ACTIVITY_ON, lastOnlineActivityOn);
    }

    /** Sets the date of the last online activity. */
    public B lastOnlineActivityOn(@Nullable LocalDate lastOnlineActivityOn) {
        return put(Member.LAST_ONLINE_ACTIVITY_ON, lastOnlineActivityOn, Object::toString);
    }

    /** Sets digital skills, 1 to 5, with at most six decimal places. */
    public B skills(@Nullable String skills) {
        return decimal(Member.SKILLS, skills);
    }

    /** Sets digital skills, 1 to 5, with at most six decimal places. */
    public B skills(@Nullable BigDecimal skills) {
        return decimal(Member.SKILLS, skills);
    }

    /** Sets digital ethics, 1 to 5, with at most six decimal places. */
    public B ethics(@Nullable String ethics) {
        return decimal(Member.ETHICS, ethics);
    }

    /** Sets digital ethics, 1 to 5, with at most six decimal places. */
    public B ethics(@Nullable BigDecimal ethics) {
        return decimal(Member.ETHICS, ethics);
    }

    /** Sets digital safety, 1 to 5, with at most six decimal places. */
    public B safety(@Nullable String safety) {
        return decimal(Member.SAFETY, safety);
    }

    /** Sets digital safety, 1 to 5, with at most six decimal places. */
    public B safety(@Nullable BigDecimal safety) {
        return decimal(Member.SAFETY, safety);
    }

    /** Sets digital culture, 1 to 5, with at most six decimal places. */
    public B culture(@Nullable String culture) {
        return decimal(Member.CULTURE, culture);
    }

    /** Sets digital culture, 1 to 5, with at most six decimal places. */
    public B culture(@Nullable BigDecimal culture) {
        return decimal(Member.CULTURE, culture);
    }

    /** Sets the share of messages answered, 0 to 1, with at most six decimal places. */
    public B responseRate(@Nullable String responseRate) {
        return decimal(Member.RESPONSE_RATE, responseRate);
    }

    /** Sets the share of messages answered, 0 to 1, with at most six decimal places. */
    public B responseRate(@Nullable BigDecimal responseRate) {
        return decimal(Member.RESPONSE_RATE, responseRate);
    }

    /** Sets the share of orders cancelled by the seller, 0 to 1, with at most six decimal places. */
    public B cancellationRate(@Nullable String cancellationRate) {
        return decimal(Member.CANCELLATION_RATE, cancellationRate);
    }

    /** Sets the share of orders cancelled by the seller, 0 to 1, with at most six decimal places. */
    public B cancellationRate(@Nullable BigDecimal cancellationRate) {
        return decimal(Member.CANCELLATION_RATE, cancellationRate);
    }

    /** Sets the share of orders shipped late, 0 to 1, with at most six decimal places. */
    public B lateShipmentRate(@Nullable String lateShipmentRate) {
        return decimal(Member.LATE_SHIPMENT_RATE, lateShipmentRate);
    }

    /** Sets the share of orders shipped late, 0 to 1, with at most six decimal places. */
    public B lateShipmentRate(@Nullable BigDecimal lateShipmentRate) {
        return decimal(Member.LATE_SHIPMENT_RATE, lateShipmentRate);
    }

    /** Sets the share of trade that is recorded, 0 to 1, with at most six decimal places. */
    public B recordedShare(@Nullable String recordedShare) {
        return decimal(Member.RECORDED_SHARE, recordedShare);
    }

    /** Sets the share of trade that is recorded, 0 to 1, with at most six decimal places. */
    public B recordedShare(@Nullable BigDecimal recordedShare) {
        return decimal(Member.RECORDED_SHARE, recordedShare);
    }

    /** Sets the share of sales made online, 0 to 1, with at most six decimal places. */
    public B onlineSalesShare(@Nullable String onlineSalesShare) {
        return decimal(Member.ONLINE_SALES_SHARE, onlineSalesShare);
    }

    /** Sets the share of sales made online, 0 to 1, with at most six decimal places. */
    public B onlineSalesShare(@Nullable BigDecimal onlineSalesShare) {
        return decimal(Member.ONLINE_SALES_SHARE, onlineSalesShare);
    }

    /** Sets the rating by customers, 0 to 5, with at most six decimal places. */
    public B rating(@Nullable String rating) {
        return decimal(Member.RATING, rating);
    }

    /** Sets the rating by customers, 0 to 5, with at most six decimal places. */
    public B rating(@Nullable BigDecimal rating) {
        return decimal(Member.RATING, rating);
    }

    /**
     * Adds a training: the id of the activity, how people met, and the date on which it was finished, {@code
     * YYYY-MM-DD}; each may be null.
     */
    public B training(@Nullable String activity, @Nullable String mode, @Nullable String finishedOn) {
        var training = new EnumMap<Member, String>(Member.class);
        StatedTexts.putIfStated(training, Member.TRAINING_ACTIVITY, activity);
        StatedTexts.putIfStated(training, Member.TRAINING_MODE, mode);
        StatedTexts.putIfStated(training, Member.TRAINING_FINISHED_ON, finishedOn);
        trainings.add(training);
        return self();
    }

    /** Adds a training: the id of the activity, how people met, and the date on which it was finished, or null. */
    public B training(@Nullable String activity, @Nullable Mode mode, @Nullable LocalDate finishedOn) {
        return training(activity, mode == null ? null : mode.name(), finishedOn == null ? null : finishedOn.toString());
    }

    /** Null is absent: a value that was set before goes. */
    final B put(Member member, @Nullable Object value) {
        if (value == null) {
            values.remove(member);
        } else {
            values.put(member, value);
        }
        return self();
    }

    final <T> B put(Member member, @Nullable T value, Function<? super T, Object> stated) {
        return put(member, value == null ? null : stated.apply(value));
    }

    final B text(Member member, @Nullable CharSequence value) {
        return put(member, value, CharSequence::toString);
    }

    final B decimal(Member member, @Nullable BigDecimal value) {
        return put(member, value, Millionths::text);
    }

    final B decimal(Member member, @Nullable String value) {
        return put(member, value, text -> StatedTexts.decimal(setter(member), text));
    }

    static String setter(Member member) {
        return member == Member.OWNER_NAME ? "ownerName" : member.jsonName();
    }
}
