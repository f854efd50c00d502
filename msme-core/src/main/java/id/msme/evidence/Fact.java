package id.msme.evidence;

import static java.util.Objects.requireNonNull;

import id.msme.text.IsoDate;
import id.msme.text.IsoDuration;
import id.msme.text.Millionths;
import java.util.Optional;

/**
 * A measurable fact about an MSME, or about an official who guides MSMEs.
 *
 * <p>Each fact has a {@link Unit} and a range, from {@link #min()} to {@link #max()}. The ranges are those of the
 * enrolment format; the validator reads them here.
 */
public enum Fact {
    /** Digital skills, 1 to 5, the first pillar of the digital literacy index. */
    LITERACY_SKILLS("digitalLiteracy.skills", Unit.DECIMAL, Range.PILLAR, true),
    /** Digital ethics, 1 to 5. */
    LITERACY_ETHICS("digitalLiteracy.ethics", Unit.DECIMAL, Range.PILLAR, true),
    /** Digital safety, 1 to 5. */
    LITERACY_SAFETY("digitalLiteracy.safety", Unit.DECIMAL, Range.PILLAR, true),
    /** Digital culture, 1 to 5. */
    LITERACY_CULTURE("digitalLiteracy.culture", Unit.DECIMAL, Range.PILLAR, true),
    /** The time until a customer is answered. */
    RESPONSE_TIME("responseTime", Unit.SECONDS, Range.DURATION, false),
    /** The share of customers' messages that are answered. */
    RESPONSE_RATE("responseRate", Unit.DECIMAL, Range.SHARE, true),
    /** The orders that production can meet in a month. */
    MONTHLY_CAPACITY("monthlyCapacity", Unit.COUNT, Range.COUNT, true),
    /** The orders that the present stock can meet. */
    STOCK("stock", Unit.COUNT, Range.COUNT, true),
    /** The orders expected in an ordinary month. */
    EXPECTED_MONTHLY_ORDERS("expectedMonthlyOrders", Unit.COUNT, Range.COUNT, false),
    /** The orders expected in the busiest month. */
    PEAK_MONTHLY_ORDERS("peakMonthlyOrders", Unit.COUNT, Range.COUNT, false),
    /** The share of orders that the seller cancelled. */
    CANCELLATION_RATE("cancellationRate", Unit.DECIMAL, Range.SHARE, false),
    /** The share of shipments that left late. */
    LATE_SHIPMENT_RATE("lateShipmentRate", Unit.DECIMAL, Range.SHARE, false),
    /** The mean rating by customers, 0 to 5. */
    RATING("rating", Unit.DECIMAL, Range.STARS, true),
    /** The number of months whose trade is recorded. */
    RECORDED_MONTHS("recordedMonths", Unit.MONTHS, Range.MONTHS, true),
    /** The share of trade that is recorded. */
    RECORDED_SHARE("recordedShare", Unit.DECIMAL, Range.SHARE, true),
    /** The share of sales that are made online. */
    ONLINE_SALES_SHARE("onlineSalesShare", Unit.DECIMAL, Range.SHARE, true),
    /** The number of online channels in use, whether or not the catalogue knows them. */
    CHANNELS("channels", Unit.COUNT, Range.CHANNELS, true),
    /** The days from the last online activity to the day of the evidence. */
    DAYS_INACTIVE("lastOnlineActivityOn", Unit.DAYS, Range.DAYS, false);

    /** The unit in which a fact is measured. */
    public enum Unit {
        /** A decimal with at most six places. */
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

    /** The ranges, in whole units of the fact, decimals in millionths. */
    private record Range(long min, long max) {
        private static final Range PILLAR = new Range(Millionths.ONE, 5 * Millionths.ONE);
        private static final Range STARS = new Range(0, 5 * Millionths.ONE);
        private static final Range SHARE = new Range(0, Millionths.ONE);
        private static final Range COUNT = new Range(0, 1_000_000_000);
        private static final Range MONTHS = new Range(0, 1_200);
        private static final Range CHANNELS = new Range(0, 32);
        private static final Range DAYS = new Range(0, IsoDate.MAX_DAYS_BETWEEN);
        private static final Range DURATION = new Range(0, IsoDuration.MAX_SECONDS);
    }

    private final String member;
    private final Unit unit;

    // A measure is immutable; core does without the annotation that would say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Measure min;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Measure max;

    private final boolean moreIsBetter;

    Fact(String member, Unit unit, Range range, boolean moreIsBetter) {
        this.member = member;
        this.unit = unit;
        this.min = new Measure(this, range.min());
        this.max = new Measure(this, range.max());
        this.moreIsBetter = moreIsBetter;
    }

    /**
     * {@return the name in documents: the enrolment member that states the fact, for example {@code
     * digitalLiteracy.skills}}
     */
    public String member() {
        return member;
    }

    /** {@return the unit of measurement} */
    public Unit unit() {
        return unit;
    }

    /** {@return the least possible value} */
    public Measure min() {
        return min;
    }

    /** {@return the greatest possible value} */
    public Measure max() {
        return max;
    }

    /** {@return whether a larger value is better; if not, a smaller one is} */
    public boolean isMoreBetter() {
        return moreIsBetter;
    }

    /** {@return the best possible value} */
    public Measure best() {
        return moreIsBetter ? max : min;
    }

    /** {@return the worst possible value} */
    public Measure worst() {
        return moreIsBetter ? min : max;
    }

    boolean includes(long units) {
        return units >= min.units() && units <= max.units();
    }

    /** {@return the index of this fact in an array of all facts} */
    @SuppressWarnings("EnumOrdinal") // such an array lives no longer than the process
    public int index() {
        return ordinal();
    }

    /**
     * Finds a fact by its name in documents.
     *
     * @param member for example {@code responseTime}
     * @return the fact, empty if no fact has that name
     */
    public static Optional<Fact> find(String member) {
        requireNonNull(member, "member");
        for (Fact fact : values()) {
            if (fact.member.equals(member)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
