package id.msme.condition;

import static java.util.Objects.requireNonNull;

import id.msme.text.UnknownName;
import java.util.Arrays;
import java.util.Optional;

/** A number that an enrolment states, or that is computed from its values, and that a condition can bound. */
public enum Quantity {
    /** Annual sales (<i>hasil penjualan tahunan</i>). */
    ANNUAL_SALES("annualSales", Unit.RUPIAH, "/msme/annualSales"),
    /** Business capital without land and buildings (<i>modal usaha</i>). */
    BUSINESS_CAPITAL("businessCapital", Unit.RUPIAH, "/msme/businessCapital"),
    /** Net assets without land and buildings (<i>kekayaan bersih</i>). */
    NET_ASSETS("netAssets", Unit.RUPIAH, "/msme/netAssets"),
    /** How many people work there. */
    EMPLOYEES("employees", Unit.COUNT, "/msme/employees"),
    /** How many orders the stock covers. */
    STOCK("stock", Unit.COUNT, "/readiness/stock"),
    /** How many orders can be made in a month. */
    MONTHLY_CAPACITY("monthlyCapacity", Unit.COUNT, "/readiness/monthlyCapacity"),
    /** Orders expected in a month. */
    EXPECTED_MONTHLY_ORDERS("expectedMonthlyOrders", Unit.COUNT, "/readiness/expectedMonthlyOrders"),
    /** Orders in the busiest month. */
    PEAK_MONTHLY_ORDERS("peakMonthlyOrders", Unit.COUNT, "/readiness/peakMonthlyOrders"),
    /** For how many months trade is recorded. */
    RECORDED_MONTHS("recordedMonths", Unit.MONTHS, "/readiness/recordedMonths"),
    /** Whole calendar months from the day the business started to the day of submission. */
    OPERATING_MONTHS("operatingMonths", Unit.MONTHS, "/msme/establishedOn"),
    /** How many different known channels are stated. */
    CHANNELS("channels", Unit.COUNT, "/msme/channels"),
    /** The full years of the owner on the day of submission, by the day of birth in the NIK. */
    OWNER_AGE("ownerAge", Unit.YEARS, "/msme/owner/nik");

    private final String member;
    private final Unit unit;
    private final String pointer;

    Quantity(String member, Unit unit, String pointer) {
        this.member = member;
        this.unit = unit;
        this.pointer = pointer;
    }

    /**
     * {@return the quantity with a name in catalogue files}
     *
     * @param member for example {@code annualSales}
     * @throws IllegalArgumentException if the name is unknown; the message lists the valid names
     */
    public static Quantity of(String member) {
        return find(member)
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                        "quantity",
                        member,
                        Arrays.stream(values()).map(Quantity::member).toList())));
    }

    /**
     * {@return the quantity with a name in catalogue files, or empty}
     *
     * @param member for example {@code annualSales}
     */
    public static Optional<Quantity> find(String member) {
        requireNonNull(member, "member");
        return Arrays.stream(values()).filter(one -> one.member.equals(member)).findFirst();
    }

    /** {@return the name in catalogue files, for example {@code annualSales}} */
    public String member() {
        return member;
    }

    /** {@return the unit} */
    public Unit unit() {
        return unit;
    }

    /** {@return the JSON Pointer of the member of an enrolment from which the quantity is read} */
    public String pointer() {
        return pointer;
    }
}
