package id.msme.scale;

import static java.util.Objects.requireNonNull;

import id.msme.enterprise.Msme;
import id.msme.money.Rupiah;
import id.msme.privacy.Guarded;
import id.msme.text.Inside;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The facts by which an enterprise is classified. A fact may be absent, or stated in a form that cannot be used;
 * neither is zero.
 *
 * <p>The amounts may be an owner's: {@link #toString()} shows which facts are stated, not their values.
 */
public final class ScaleFacts extends Guarded {

    /** The fact was not stated. */
    static final long ABSENT = Inside.ScaleNumbers.ABSENT;
    /** The fact was stated in a way that cannot be used; a law that would read it gives no answer. */
    static final long UNUSABLE = Inside.ScaleNumbers.UNUSABLE;

    private static final ScaleFacts NONE = new ScaleFacts(ABSENT, ABSENT, ABSENT, ABSENT);

    private final transient long annualSales;
    private final transient long netAssets;
    private final transient long businessCapital;
    private final transient long startedOn;

    private ScaleFacts(long annualSales, long netAssets, long businessCapital, long startedOn) {
        this.annualSales = annualSales;
        this.netAssets = netAssets;
        this.businessCapital = businessCapital;
        this.startedOn = startedOn;
    }

    /** {@return no facts yet} */
    public static ScaleFacts none() {
        return NONE;
    }

    /** Facts in numbers, each of which may be {@link #ABSENT} or {@link #UNUSABLE}; the start is an epoch day. */
    static ScaleFacts of(long annualSales, long netAssets, long businessCapital, long startedOn) {
        return new ScaleFacts(annualSales, netAssets, businessCapital, startedOn);
    }

    /**
     * Returns the facts that an enterprise states.
     *
     * @param msme the enterprise
     * @return its amounts and its start, as far as they are stated
     */
    public static ScaleFacts of(Msme msme) {
        requireNonNull(msme, "msme");
        return new ScaleFacts(
                msme.annualSales().map(Rupiah::amount).orElse(ABSENT),
                msme.netAssets().map(Rupiah::amount).orElse(ABSENT),
                msme.businessCapital().map(Rupiah::amount).orElse(ABSENT),
                msme.establishedOn().map(LocalDate::toEpochDay).orElse(ABSENT));
    }

    /**
     * {@return these facts with annual sales}
     *
     * @param amount the sales of a year
     */
    public ScaleFacts withAnnualSales(Rupiah amount) {
        return new ScaleFacts(notNegative(amount, "annualSales"), netAssets, businessCapital, startedOn);
    }

    /**
     * {@return these facts with net assets}
     *
     * @param amount assets minus liabilities, without land and buildings
     */
    public ScaleFacts withNetAssets(Rupiah amount) {
        return new ScaleFacts(annualSales, notNegative(amount, "netAssets"), businessCapital, startedOn);
    }

    /**
     * {@return these facts with business capital}
     *
     * @param amount own and borrowed capital, without land and buildings
     */
    public ScaleFacts withBusinessCapital(Rupiah amount) {
        return new ScaleFacts(annualSales, netAssets, notNegative(amount, "businessCapital"), startedOn);
    }

    /**
     * {@return these facts with the start of the business}
     *
     * @param day the first day of business
     */
    public ScaleFacts withStartedOn(LocalDate day) {
        return new ScaleFacts(
                annualSales,
                netAssets,
                businessCapital,
                requireNonNull(day, "day").toEpochDay());
    }

    /**
     * Returns these facts with an amount that was stated in a way that cannot be used: a law that reads it gives no
     * scale.
     *
     * @param criterion the amount
     * @return the changed facts
     */
    public ScaleFacts withUnusable(Criterion criterion) {
        return switch (requireNonNull(criterion, "criterion")) {
            case ANNUAL_SALES -> new ScaleFacts(UNUSABLE, netAssets, businessCapital, startedOn);
            case NET_ASSETS -> new ScaleFacts(annualSales, UNUSABLE, businessCapital, startedOn);
            case BUSINESS_CAPITAL -> new ScaleFacts(annualSales, netAssets, UNUSABLE, startedOn);
        };
    }

    private static long notNegative(Rupiah amount, String fact) {
        long rupiah = requireNonNull(amount, "amount").amount();
        if (rupiah < 0) {
            throw new IllegalArgumentException(fact + " is an amount from Rp0, got a negative amount");
        }
        return rupiah;
    }

    long amount(Criterion criterion) {
        return switch (criterion) {
            case NET_ASSETS -> netAssets;
            case BUSINESS_CAPITAL -> businessCapital;
            case ANNUAL_SALES -> annualSales;
        };
    }

    long startedOn() {
        return startedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScaleFacts that
                && annualSales == that.annualSales
                && netAssets == that.netAssets
                && businessCapital == that.businessCapital
                && startedOn == that.startedOn;
    }

    @Override
    public int hashCode() {
        return Objects.hash(annualSales, netAssets, businessCapital, startedOn);
    }

    /** {@return which facts are stated, without an amount} */
    @Override
    public String toString() {
        return "ScaleFacts[annualSales=" + shown(annualSales) + ", netAssets=" + shown(netAssets) + ", businessCapital="
                + shown(businessCapital) + ", startedOn=" + shown(startedOn) + "]";
    }

    private static String shown(long fact) {
        return fact == ABSENT ? "absent" : fact == UNUSABLE ? "unusable" : "***";
    }
}
