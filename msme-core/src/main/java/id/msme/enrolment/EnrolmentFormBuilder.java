package id.msme.enrolment;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Mode;
import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.privacy.Guarded;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Builds an {@link EnrolmentForm}.
 *
 * <p>Every member may be left out. Texts are taken as they are; what is wrong with them is found when the form is
 * judged.
 *
 * <pre>{@code
 * EnrolmentForm form = EnrolmentForm.builder()
 *         .id("A-1").program("go-online").partner("shopee").submittedOn(LocalDate.of(2019, 5, 20)).consent(true)
 *         .name("Batik Contoh").nib("1234567890123").kbli("14111").region("34.71")
 *         .annualSales(Rupiah.of(450_000_000)).rating("4.6").channels("instagram", "shopee")
 *         .build();
 * }</pre>
 */
public final class EnrolmentFormBuilder extends Guarded {

    private final transient Map<Member, Object> values = new EnumMap<>(Member.class);
    private final transient List<Map<Member, String>> trainings = new ArrayList<>();

    EnrolmentFormBuilder() {}

    /** Sets the id that the partner gives the record, 1 to 64 of A-Z a-z 0-9 . _ - */
    public EnrolmentFormBuilder id(CharSequence id) {
        return text(Member.ID, id);
    }

    /** Sets the id of the program, for example {@code go-online}. */
    public EnrolmentFormBuilder program(CharSequence program) {
        return text(Member.PROGRAM, program);
    }

    /** Sets the id of the partner, for example {@code shopee}. */
    public EnrolmentFormBuilder partner(CharSequence partner) {
        return text(Member.PARTNER, partner);
    }

    /** Sets the date of submission, written {@code YYYY-MM-DD}. */
    public EnrolmentFormBuilder submittedOn(CharSequence submittedOn) {
        return text(Member.SUBMITTED_ON, submittedOn);
    }

    /** Sets the date of submission. */
    public EnrolmentFormBuilder submittedOn(LocalDate submittedOn) {
        return put(
                Member.SUBMITTED_ON, requireNonNull(submittedOn, "submittedOn").toString());
    }

    /** Sets whether the owner consented to the enrolment. */
    public EnrolmentFormBuilder consent(boolean consent) {
        return put(Member.CONSENT, consent);
    }

    /** Sets the name of the business, up to 200 characters. */
    public EnrolmentFormBuilder name(CharSequence name) {
        return text(Member.NAME, name);
    }

    /** Sets the business identification number (NIB), 13 digits with or without separators. */
    public EnrolmentFormBuilder nib(CharSequence nib) {
        return text(Member.NIB, nib);
    }

    /** Sets the business identification number. */
    public EnrolmentFormBuilder nib(Nib nib) {
        return put(Member.NIB, requireNonNull(nib, "nib").reveal());
    }

    /** Sets the taxpayer number (NPWP), 15, 16 or 22 digits with or without separators. */
    public EnrolmentFormBuilder npwp(CharSequence npwp) {
        return text(Member.NPWP, npwp);
    }

    /** Sets the taxpayer number, of 15 digits in its form of 16. */
    public EnrolmentFormBuilder npwp(Npwp npwp) {
        return put(Member.NPWP, requireNonNull(npwp, "npwp").reveal());
    }

    /** Sets the name of the owner, up to 200 characters. */
    public EnrolmentFormBuilder ownerName(CharSequence ownerName) {
        return text(Member.OWNER_NAME, ownerName);
    }

    /** Sets the owner's population number (NIK), 16 digits with or without separators. */
    public EnrolmentFormBuilder nik(CharSequence nik) {
        return text(Member.NIK, nik);
    }

    /** Sets the owner's population number. */
    public EnrolmentFormBuilder nik(Nik nik) {
        return put(Member.NIK, requireNonNull(nik, "nik").reveal());
    }

    /** Sets the business field (KBLI), five digits. */
    public EnrolmentFormBuilder kbli(CharSequence kbli) {
        return text(Member.KBLI, kbli);
    }

    /** Sets the business field. */
    public EnrolmentFormBuilder kbli(KbliCode kbli) {
        return put(Member.KBLI, requireNonNull(kbli, "kbli").toString());
    }

    /** Sets the regency or city, written {@code PP.RR}. */
    public EnrolmentFormBuilder region(CharSequence region) {
        return text(Member.REGION, region);
    }

    /** Sets the regency or city. */
    public EnrolmentFormBuilder region(RegionCode region) {
        return put(Member.REGION, requireNonNull(region, "region").toString());
    }

    /** Sets the date on which the business started, written {@code YYYY-MM-DD}. */
    public EnrolmentFormBuilder establishedOn(CharSequence establishedOn) {
        return text(Member.ESTABLISHED_ON, establishedOn);
    }

    /** Sets the date on which the business started. */
    public EnrolmentFormBuilder establishedOn(LocalDate establishedOn) {
        return put(
                Member.ESTABLISHED_ON,
                requireNonNull(establishedOn, "establishedOn").toString());
    }

    /** Sets whether the business is independent, not a subsidiary or branch of a larger one. */
    public EnrolmentFormBuilder independent(boolean independent) {
        return put(Member.INDEPENDENT, independent);
    }

    /** Sets annual sales in rupiah, 0 to 10<sup>15</sup>. */
    public EnrolmentFormBuilder annualSales(long annualSales) {
        return put(Member.ANNUAL_SALES, annualSales);
    }

    /** Sets annual sales. */
    public EnrolmentFormBuilder annualSales(Rupiah annualSales) {
        return put(
                Member.ANNUAL_SALES, requireNonNull(annualSales, "annualSales").amount());
    }

    /** Sets business capital without land and buildings in rupiah, 0 to 10<sup>15</sup>. */
    public EnrolmentFormBuilder businessCapital(long businessCapital) {
        return put(Member.BUSINESS_CAPITAL, businessCapital);
    }

    /** Sets business capital without land and buildings. */
    public EnrolmentFormBuilder businessCapital(Rupiah businessCapital) {
        return put(
                Member.BUSINESS_CAPITAL,
                requireNonNull(businessCapital, "businessCapital").amount());
    }

    /** Sets net assets without land and buildings in rupiah, 0 to 10<sup>15</sup>. */
    public EnrolmentFormBuilder netAssets(long netAssets) {
        return put(Member.NET_ASSETS, netAssets);
    }

    /** Sets net assets without land and buildings. */
    public EnrolmentFormBuilder netAssets(Rupiah netAssets) {
        return put(Member.NET_ASSETS, requireNonNull(netAssets, "netAssets").amount());
    }

    /** Sets the number of people who work there. */
    public EnrolmentFormBuilder employees(long employees) {
        return put(Member.EMPLOYEES, employees);
    }

    /** Sets the declared scale: {@code MICRO}, {@code SMALL}, {@code MEDIUM} or {@code LARGE}. */
    public EnrolmentFormBuilder declaredScale(CharSequence declaredScale) {
        return text(Member.DECLARED_SCALE, declaredScale);
    }

    /** Sets the declared scale. */
    public EnrolmentFormBuilder declaredScale(Scale declaredScale) {
        return put(
                Member.DECLARED_SCALE,
                requireNonNull(declaredScale, "declaredScale").name());
    }

    /** Sets the telephone number, for example {@code +62 812 3456 7890}. */
    public EnrolmentFormBuilder phone(CharSequence phone) {
        return text(Member.PHONE, phone);
    }

    /** Sets the telephone number. */
    public EnrolmentFormBuilder phone(PhoneNumber phone) {
        return put(Member.PHONE, requireNonNull(phone, "phone").reveal());
    }

    /** Sets the online channels by their ids, at most 32. */
    public EnrolmentFormBuilder channels(String... channels) {
        return channels(List.of(requireNonNull(channels, "channels")));
    }

    /** Sets the online channels by their ids, at most 32. */
    public EnrolmentFormBuilder channels(List<String> channels) {
        return put(Member.CHANNELS, List.copyOf(requireNonNull(channels, "channels")));
    }

    /** Sets the time until a customer is answered, as an ISO 8601 duration such as {@code PT6H}. */
    public EnrolmentFormBuilder responseTime(CharSequence responseTime) {
        return text(Member.RESPONSE_TIME, responseTime);
    }

    /** Sets the time until a customer is answered; fractions of a second are dropped. */
    public EnrolmentFormBuilder responseTime(Duration responseTime) {
        return put(Member.RESPONSE_TIME, StatedTexts.duration(requireNonNull(responseTime, "responseTime")));
    }

    /** Sets the orders that can be produced in a month. */
    public EnrolmentFormBuilder monthlyCapacity(long monthlyCapacity) {
        return put(Member.MONTHLY_CAPACITY, monthlyCapacity);
    }

    /** Sets the orders that the stock covers. */
    public EnrolmentFormBuilder stock(long stock) {
        return put(Member.STOCK, stock);
    }

    /** Sets the orders expected in a month. */
    public EnrolmentFormBuilder expectedMonthlyOrders(long expectedMonthlyOrders) {
        return put(Member.EXPECTED_MONTHLY_ORDERS, expectedMonthlyOrders);
    }

    /** Sets the orders expected in the busiest month. */
    public EnrolmentFormBuilder peakMonthlyOrders(long peakMonthlyOrders) {
        return put(Member.PEAK_MONTHLY_ORDERS, peakMonthlyOrders);
    }

    /** Sets the months of recorded trade, 0 to 1,200. */
    public EnrolmentFormBuilder recordedMonths(long recordedMonths) {
        return put(Member.RECORDED_MONTHS, recordedMonths);
    }

    /** Sets the date of the last online activity, written {@code YYYY-MM-DD}. */
    public EnrolmentFormBuilder lastOnlineActivityOn(CharSequence lastOnlineActivityOn) {
        return text(Member.LAST_ONLINE_ACTIVITY_ON, lastOnlineActivityOn);
    }

    /** Sets the date of the last online activity. */
    public EnrolmentFormBuilder lastOnlineActivityOn(LocalDate lastOnlineActivityOn) {
        return put(
                Member.LAST_ONLINE_ACTIVITY_ON,
                requireNonNull(lastOnlineActivityOn, "lastOnlineActivityOn").toString());
    }

    /** Sets digital skills, 1 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder skills(String skills) {
        return decimal(Member.SKILLS, skills);
    }

    /** Sets digital skills, 1 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder skills(BigDecimal skills) {
        return decimal(Member.SKILLS, skills);
    }

    /** Sets digital ethics, 1 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder ethics(String ethics) {
        return decimal(Member.ETHICS, ethics);
    }

    /** Sets digital ethics, 1 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder ethics(BigDecimal ethics) {
        return decimal(Member.ETHICS, ethics);
    }

    /** Sets digital safety, 1 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder safety(String safety) {
        return decimal(Member.SAFETY, safety);
    }

    /** Sets digital safety, 1 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder safety(BigDecimal safety) {
        return decimal(Member.SAFETY, safety);
    }

    /** Sets digital culture, 1 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder culture(String culture) {
        return decimal(Member.CULTURE, culture);
    }

    /** Sets digital culture, 1 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder culture(BigDecimal culture) {
        return decimal(Member.CULTURE, culture);
    }

    /** Sets the share of messages answered, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder responseRate(String responseRate) {
        return decimal(Member.RESPONSE_RATE, responseRate);
    }

    /** Sets the share of messages answered, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder responseRate(BigDecimal responseRate) {
        return decimal(Member.RESPONSE_RATE, responseRate);
    }

    /** Sets the share of orders cancelled by the seller, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder cancellationRate(String cancellationRate) {
        return decimal(Member.CANCELLATION_RATE, cancellationRate);
    }

    /** Sets the share of orders cancelled by the seller, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder cancellationRate(BigDecimal cancellationRate) {
        return decimal(Member.CANCELLATION_RATE, cancellationRate);
    }

    /** Sets the share of orders shipped late, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder lateShipmentRate(String lateShipmentRate) {
        return decimal(Member.LATE_SHIPMENT_RATE, lateShipmentRate);
    }

    /** Sets the share of orders shipped late, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder lateShipmentRate(BigDecimal lateShipmentRate) {
        return decimal(Member.LATE_SHIPMENT_RATE, lateShipmentRate);
    }

    /** Sets the share of trade that is recorded, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder recordedShare(String recordedShare) {
        return decimal(Member.RECORDED_SHARE, recordedShare);
    }

    /** Sets the share of trade that is recorded, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder recordedShare(BigDecimal recordedShare) {
        return decimal(Member.RECORDED_SHARE, recordedShare);
    }

    /** Sets the share of sales made online, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder onlineSalesShare(String onlineSalesShare) {
        return decimal(Member.ONLINE_SALES_SHARE, onlineSalesShare);
    }

    /** Sets the share of sales made online, 0 to 1, with at most six decimal places. */
    public EnrolmentFormBuilder onlineSalesShare(BigDecimal onlineSalesShare) {
        return decimal(Member.ONLINE_SALES_SHARE, onlineSalesShare);
    }

    /** Sets the rating by customers, 0 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder rating(String rating) {
        return decimal(Member.RATING, rating);
    }

    /** Sets the rating by customers, 0 to 5, with at most six decimal places. */
    public EnrolmentFormBuilder rating(BigDecimal rating) {
        return decimal(Member.RATING, rating);
    }

    /**
     * Adds a training: the id of the activity, how people met, and the date on which it was finished, {@code
     * YYYY-MM-DD}.
     */
    public EnrolmentFormBuilder training(String activity, String mode, String finishedOn) {
        trainings.add(Map.of(
                Member.TRAINING_ACTIVITY, requireNonNull(activity, "activity"),
                Member.TRAINING_MODE, requireNonNull(mode, "mode"),
                Member.TRAINING_FINISHED_ON, requireNonNull(finishedOn, "finishedOn")));
        return this;
    }

    /** Adds a training: the id of the activity, how people met, and the date on which it was finished. */
    public EnrolmentFormBuilder training(String activity, Mode mode, LocalDate finishedOn) {
        return training(
                activity,
                requireNonNull(mode, "mode").name(),
                requireNonNull(finishedOn, "finishedOn").toString());
    }

    /** Creates the form. */
    public EnrolmentForm build() {
        return new StatedForm(values, trainings);
    }

    private EnrolmentFormBuilder put(Member member, Object value) {
        values.put(member, value);
        return this;
    }

    private EnrolmentFormBuilder text(Member member, CharSequence value) {
        return put(member, requireNonNull(value, () -> setter(member)).toString());
    }

    private EnrolmentFormBuilder decimal(Member member, BigDecimal value) {
        return put(member, Millionths.text(requireNonNull(value, () -> setter(member))));
    }

    private EnrolmentFormBuilder decimal(Member member, String value) {
        return put(member, StatedTexts.decimal(setter(member), requireNonNull(value, () -> setter(member))));
    }

    private static String setter(Member member) {
        return member == Member.OWNER_NAME ? "ownerName" : member.jsonName();
    }

    /** {@return the names of the members that were set, without their values} */
    @Override
    public String toString() {
        return "EnrolmentFormBuilder" + values.keySet();
    }
}
