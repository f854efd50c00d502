package id.msme.enrolment;

import id.msme.privacy.Guarded;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Builds an {@link EnrolmentForm}. Every part may be left out; what is wrong is found when the form is judged, not here.
 */
public final class EnrolmentFormBuilder extends Guarded {

    private final transient Map<Member, Object> values = new EnumMap<>(Member.class);
    private final transient List<Map<Member, String>> trainings = new ArrayList<>();

    EnrolmentFormBuilder() {}

    private EnrolmentFormBuilder put(Member member, Object value) {
        values.put(member, value);
        return this;
    }

    /**
     * {@return this, with the partner's own id of the record}
     *
     * @param value the partner's own id of the record
     */
    public EnrolmentFormBuilder id(CharSequence value) {
        return put(Member.ID, value.toString());
    }

    /**
     * {@return this, with the id of the program}
     *
     * @param value the id of the program
     */
    public EnrolmentFormBuilder program(CharSequence value) {
        return put(Member.PROGRAM, value.toString());
    }

    /**
     * {@return this, with the id of the partner}
     *
     * @param value the id of the partner
     */
    public EnrolmentFormBuilder partner(CharSequence value) {
        return put(Member.PARTNER, value.toString());
    }

    /**
     * {@return this, with the day of submission, {@code YYYY-MM-DD}}
     *
     * @param value the day of submission, {@code YYYY-MM-DD}
     */
    public EnrolmentFormBuilder submittedOn(CharSequence value) {
        return put(Member.SUBMITTED_ON, value.toString());
    }

    /**
     * {@return this, with the name of the business}
     *
     * @param value the name of the business
     */
    public EnrolmentFormBuilder name(CharSequence value) {
        return put(Member.NAME, value.toString());
    }

    /**
     * {@return this, with the business identification number, with or without separators}
     *
     * @param value the business identification number, with or without separators
     */
    public EnrolmentFormBuilder nib(CharSequence value) {
        return put(Member.NIB, value.toString());
    }

    /**
     * {@return this, with the taxpayer number, with or without separators}
     *
     * @param value the taxpayer number, with or without separators
     */
    public EnrolmentFormBuilder npwp(CharSequence value) {
        return put(Member.NPWP, value.toString());
    }

    /**
     * {@return this, with the name of the owner}
     *
     * @param value the name of the owner
     */
    public EnrolmentFormBuilder ownerName(CharSequence value) {
        return put(Member.OWNER_NAME, value.toString());
    }

    /**
     * {@return this, with the owner's population number, with or without separators}
     *
     * @param value the owner's population number, with or without separators
     */
    public EnrolmentFormBuilder nik(CharSequence value) {
        return put(Member.NIK, value.toString());
    }

    /**
     * {@return this, with the business field, five digits}
     *
     * @param value the business field, five digits
     */
    public EnrolmentFormBuilder kbli(CharSequence value) {
        return put(Member.KBLI, value.toString());
    }

    /**
     * {@return this, with the regency or city, {@code PP.RR}}
     *
     * @param value the regency or city, {@code PP.RR}
     */
    public EnrolmentFormBuilder region(CharSequence value) {
        return put(Member.REGION, value.toString());
    }

    /**
     * {@return this, with the day the business started, {@code YYYY-MM-DD}}
     *
     * @param value the day the business started, {@code YYYY-MM-DD}
     */
    public EnrolmentFormBuilder establishedOn(CharSequence value) {
        return put(Member.ESTABLISHED_ON, value.toString());
    }

    /**
     * {@return this, with the scale as declared, for example {@code MICRO}}
     *
     * @param value the scale as declared, for example {@code MICRO}
     */
    public EnrolmentFormBuilder declaredScale(CharSequence value) {
        return put(Member.DECLARED_SCALE, value.toString());
    }

    /**
     * {@return this, with the mobile telephone number}
     *
     * @param value the mobile telephone number
     */
    public EnrolmentFormBuilder phone(CharSequence value) {
        return put(Member.PHONE, value.toString());
    }

    /**
     * {@return this, with how long a customer waits, for example {@code PT6H}}
     *
     * @param value how long a customer waits, for example {@code PT6H}
     */
    public EnrolmentFormBuilder responseTime(CharSequence value) {
        return put(Member.RESPONSE_TIME, value.toString());
    }

    /**
     * {@return this, with the day of the last online activity, {@code YYYY-MM-DD}}
     *
     * @param value the day of the last online activity, {@code YYYY-MM-DD}
     */
    public EnrolmentFormBuilder lastOnlineActivityOn(CharSequence value) {
        return put(Member.LAST_ONLINE_ACTIVITY_ON, value.toString());
    }

    /**
     * {@return this, with the day of submission}
     *
     * @param value the day of submission
     */
    public EnrolmentFormBuilder submittedOn(LocalDate value) {
        return put(Member.SUBMITTED_ON, value.toString());
    }

    /**
     * {@return this, with whether the owner consented}
     *
     * @param value whether the owner consented
     */
    public EnrolmentFormBuilder consent(boolean value) {
        return put(Member.CONSENT, value);
    }

    /**
     * {@return this, with whether the business stands alone}
     *
     * @param value whether the business stands alone
     */
    public EnrolmentFormBuilder independent(boolean value) {
        return put(Member.INDEPENDENT, value);
    }

    /**
     * {@return this, with rupiah a year}
     *
     * @param value rupiah a year
     */
    public EnrolmentFormBuilder annualSales(long value) {
        return put(Member.ANNUAL_SALES, value);
    }

    /**
     * {@return this, with rupiah, without land and buildings}
     *
     * @param value rupiah, without land and buildings
     */
    public EnrolmentFormBuilder businessCapital(long value) {
        return put(Member.BUSINESS_CAPITAL, value);
    }

    /**
     * {@return this, with rupiah, without land and buildings}
     *
     * @param value rupiah, without land and buildings
     */
    public EnrolmentFormBuilder netAssets(long value) {
        return put(Member.NET_ASSETS, value);
    }

    /**
     * {@return this, with how many people work there}
     *
     * @param value how many people work there
     */
    public EnrolmentFormBuilder employees(long value) {
        return put(Member.EMPLOYEES, value);
    }

    /**
     * {@return this, with orders a month}
     *
     * @param value orders a month
     */
    public EnrolmentFormBuilder monthlyCapacity(long value) {
        return put(Member.MONTHLY_CAPACITY, value);
    }

    /**
     * {@return this, with orders that the stock covers}
     *
     * @param value orders that the stock covers
     */
    public EnrolmentFormBuilder stock(long value) {
        return put(Member.STOCK, value);
    }

    /**
     * {@return this, with orders expected a month}
     *
     * @param value orders expected a month
     */
    public EnrolmentFormBuilder expectedMonthlyOrders(long value) {
        return put(Member.EXPECTED_MONTHLY_ORDERS, value);
    }

    /**
     * {@return this, with months of recorded trade}
     *
     * @param value months of recorded trade
     */
    public EnrolmentFormBuilder recordedMonths(long value) {
        return put(Member.RECORDED_MONTHS, value);
    }

    /**
     * {@return this, with the most orders in a month}
     *
     * @param value the most orders in a month
     */
    public EnrolmentFormBuilder peakMonthlyOrders(long value) {
        return put(Member.PEAK_MONTHLY_ORDERS, value);
    }

    /**
     * {@return this, with digital skills, 1 to 5}
     *
     * @param value digital skills, 1 to 5
     */
    public EnrolmentFormBuilder skills(BigDecimal value) {
        return put(Member.SKILLS, Millionths.text(value));
    }

    /**
     * {@return this, with digital ethics, 1 to 5}
     *
     * @param value digital ethics, 1 to 5
     */
    public EnrolmentFormBuilder ethics(BigDecimal value) {
        return put(Member.ETHICS, Millionths.text(value));
    }

    /**
     * {@return this, with digital safety, 1 to 5}
     *
     * @param value digital safety, 1 to 5
     */
    public EnrolmentFormBuilder safety(BigDecimal value) {
        return put(Member.SAFETY, Millionths.text(value));
    }

    /**
     * {@return this, with digital culture, 1 to 5}
     *
     * @param value digital culture, 1 to 5
     */
    public EnrolmentFormBuilder culture(BigDecimal value) {
        return put(Member.CULTURE, Millionths.text(value));
    }

    /**
     * {@return this, with the share of messages answered, 0 to 1}
     *
     * @param value the share of messages answered, 0 to 1
     */
    public EnrolmentFormBuilder responseRate(BigDecimal value) {
        return put(Member.RESPONSE_RATE, Millionths.text(value));
    }

    /**
     * {@return this, with the share of orders cancelled, 0 to 1}
     *
     * @param value the share of orders cancelled, 0 to 1
     */
    public EnrolmentFormBuilder cancellationRate(BigDecimal value) {
        return put(Member.CANCELLATION_RATE, Millionths.text(value));
    }

    /**
     * {@return this, with the share of orders shipped late, 0 to 1}
     *
     * @param value the share of orders shipped late, 0 to 1
     */
    public EnrolmentFormBuilder lateShipmentRate(BigDecimal value) {
        return put(Member.LATE_SHIPMENT_RATE, Millionths.text(value));
    }

    /**
     * {@return this, with the share of sales that is recorded, 0 to 1}
     *
     * @param value the share of sales that is recorded, 0 to 1
     */
    public EnrolmentFormBuilder recordedShare(BigDecimal value) {
        return put(Member.RECORDED_SHARE, Millionths.text(value));
    }

    /**
     * {@return this, with the share of sales made online, 0 to 1}
     *
     * @param value the share of sales made online, 0 to 1
     */
    public EnrolmentFormBuilder onlineSalesShare(BigDecimal value) {
        return put(Member.ONLINE_SALES_SHARE, Millionths.text(value));
    }

    /**
     * {@return this, with the rating by customers, 0 to 5}
     *
     * @param value the rating by customers, 0 to 5
     */
    public EnrolmentFormBuilder rating(BigDecimal value) {
        return put(Member.RATING, Millionths.text(value));
    }

    /**
     * {@return this, with where the business meets customers online}
     *
     * @param value where the business meets customers online
     */
    public EnrolmentFormBuilder channels(List<String> value) {
        return put(Member.CHANNELS, List.copyOf(value));
    }

    /**
     * {@return this, with one more training}
     *
     * @param activity the activity
     * @param mode how people met, for example {@code VIRTUAL}
     * @param finishedOn the day it was finished, {@code YYYY-MM-DD}
     */
    public EnrolmentFormBuilder training(String activity, String mode, String finishedOn) {
        trainings.add(Map.of(
                Member.TRAINING_ACTIVITY, activity,
                Member.TRAINING_MODE, mode,
                Member.TRAINING_FINISHED_ON, finishedOn));
        return this;
    }

    /** {@return the form} */
    public EnrolmentForm build() {
        return new StatedForm(values, trainings);
    }
}
