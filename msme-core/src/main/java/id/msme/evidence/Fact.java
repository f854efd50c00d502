package id.msme.evidence;

import id.msme.text.Millionths;
import java.util.Optional;

/**
 * What can be measured of an MSME, or of an official who guides MSMEs. A fact is a whole number in its {@link Unit}, from
 * {@link #least()} to {@link #most()}.
 */
public enum Fact {
    /** Digital skills, 1 to 5, the first pillar of the digital literacy index. */
    LITERACY_SKILLS("digitalLiteracy.skills", Unit.DECIMAL, Limits.PILLAR_LOW, Limits.PILLAR_HIGH, true),
    /** Digital ethics, 1 to 5. */
    LITERACY_ETHICS("digitalLiteracy.ethics", Unit.DECIMAL, Limits.PILLAR_LOW, Limits.PILLAR_HIGH, true),
    /** Digital safety, 1 to 5. */
    LITERACY_SAFETY("digitalLiteracy.safety", Unit.DECIMAL, Limits.PILLAR_LOW, Limits.PILLAR_HIGH, true),
    /** Digital culture, 1 to 5. */
    LITERACY_CULTURE("digitalLiteracy.culture", Unit.DECIMAL, Limits.PILLAR_LOW, Limits.PILLAR_HIGH, true),
    /** How long a customer waits for an answer. */
    RESPONSE_TIME("responseTime", Unit.SECONDS, 0, Limits.LONGEST_DURATION, false),
    /** The share of customers' messages that are answered. */
    RESPONSE_RATE("responseRate", Unit.DECIMAL, 0, Millionths.ONE, true),
    /** What can be made in a month. */
    MONTHLY_CAPACITY("monthlyCapacity", Unit.COUNT, 0, Limits.MOST, true),
    /** What lies ready. */
    STOCK("stock", Unit.COUNT, 0, Limits.MOST, true),
    /** The orders expected in an ordinary month. */
    EXPECTED_MONTHLY_ORDERS("expectedMonthlyOrders", Unit.COUNT, 0, Limits.MOST, false),
    /** The orders expected in the busiest month. */
    PEAK_MONTHLY_ORDERS("peakMonthlyOrders", Unit.COUNT, 0, Limits.MOST, false),
    /** The share of orders that the seller cancelled. */
    CANCELLATION_RATE("cancellationRate", Unit.DECIMAL, 0, Millionths.ONE, false),
    /** The share of shipments that left late. */
    LATE_SHIPMENT_RATE("lateShipmentRate", Unit.DECIMAL, 0, Millionths.ONE, false),
    /** The mean rating by customers, 0 to 5. */
    RATING("rating", Unit.DECIMAL, 0, Limits.PILLAR_HIGH, true),
    /** The months of which trade is recorded. */
    RECORDED_MONTHS("recordedMonths", Unit.MONTHS, 0, Limits.MOST_MONTHS, true),
    /** The share of trade that is recorded. */
    RECORDED_SHARE("recordedShare", Unit.DECIMAL, 0, Millionths.ONE, true),
    /** The share of sales that are made online. */
    ONLINE_SALES_SHARE("onlineSalesShare", Unit.DECIMAL, 0, Millionths.ONE, true),
    /** How many online channels are in use, known by name or not. */
    CHANNELS("channels", Unit.COUNT, 0, Limits.MOST_CHANNELS, true),
    /** The days from the last activity online to the day of the evidence. */
    DAYS_INACTIVE("lastOnlineActivityOn", Unit.DAYS, 0, Limits.MOST_DAYS, false);

    /** In what a fact is counted. */
    public enum Unit {
        /** A decimal, in millionths. */
        DECIMAL,
        /** A number of things. */
        COUNT,
        /** Seconds. */
        SECONDS,
        /** Days. */
        DAYS,
        /** Months. */
        MONTHS
    }

    /** The ranges of the enrolment format, in one place. */
    private static final class Limits {
        private static final long PILLAR_LOW = 1 * Millionths.ONE;
        private static final long PILLAR_HIGH = 5 * Millionths.ONE;
        private static final long MOST = 1_000_000_000;
        private static final long MOST_MONTHS = 1_200;
        private static final long MOST_CHANNELS = 32;
        // From 1900-01-01 to 9999-12-31.
        private static final long MOST_DAYS = 2_958_463;
        // 999,999,999 each of days, hours, minutes and seconds.
        private static final long LONGEST_DURATION = 999_999_999L * (86_400 + 3_600 + 60 + 1);
    }

    private final String member;
    private final Unit unit;
    private final long least;
    private final long most;
    private final boolean moreIsBetter;

    Fact(String member, Unit unit, long least, long most, boolean moreIsBetter) {
        this.member = member;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.moreIsBetter = moreIsBetter;
    }

    /** {@return its name in documents: the member of an enrolment that states it, for example {@code digitalLiteracy.skills}} */
    public String member() {
        return member;
    }

    /** {@return in what it is counted} */
    public Unit unit() {
        return unit;
    }

    /** {@return the least it can be, in its unit} */
    public long least() {
        return least;
    }

    /** {@return the most it can be, in its unit} */
    public long most() {
        return most;
    }

    /** {@return whether a larger value is the better one; where not, a smaller is} */
    public boolean isMoreBetter() {
        return moreIsBetter;
    }

    /** {@return the best it can be, in its unit} */
    public long best() {
        return moreIsBetter ? most : least;
    }

    /** {@return the worst it can be, in its unit} */
    public long worst() {
        return moreIsBetter ? least : most;
    }

    /**
     * {@return whether a value lies in its range}
     *
     * @param value the value, in its unit
     */
    public boolean includes(long value) {
        return value >= least && value <= most;
    }

    /** {@return its place in an array of all facts} */
    @SuppressWarnings("EnumOrdinal") // such an array lives no longer than the process
    public int index() {
        return ordinal();
    }

    /**
     * {@return the fact with a name in documents, if there is one}
     *
     * @param member for example {@code responseTime}
     */
    public static Optional<Fact> find(String member) {
        for (Fact fact : values()) {
            if (fact.member.equals(member)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
