package id.msme.form;

import static java.util.Objects.requireNonNull;

import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link EnrolmentForm}.
 *
 * <p>Every member may be left out, and null leaves it out too, so that a record of the application can be copied member
 * by member. Texts are not checked here; errors in them are found when the form is judged. A value that is not a
 * decimal or whole number is refused immediately; the exception names the member.
 *
 * <pre>{@code
 * EnrolmentForm form = EnrolmentForm.builder()
 *         .id("A-1").program("go-online").partner("shopee").submittedOn(LocalDate.of(2019, 5, 20)).consent(true)
 *         .name("Batik Contoh").nib("1234567890123").kbli("14111").region("34.71")
 *         .annualSales(Rupiah.of(450_000_000)).rating("4.6").channels("instagram", "shopee")
 *         .build();
 * }</pre>
 */
public final class EnrolmentFormBuilder extends ReadinessSetters<EnrolmentFormBuilder> {

    EnrolmentFormBuilder() {}

    @Override
    EnrolmentFormBuilder self() {
        return this;
    }

    /** Sets the id that the partner gives the record, 1 to 64 of A-Z a-z 0-9 . _ - */
    public EnrolmentFormBuilder id(@Nullable CharSequence id) {
        return text(Member.ID, id);
    }

    /** Sets the id of the program, for example {@code go-online}. */
    public EnrolmentFormBuilder program(@Nullable CharSequence program) {
        return text(Member.PROGRAM, program);
    }

    /** Sets the id of the partner, for example {@code shopee}. */
    public EnrolmentFormBuilder partner(@Nullable CharSequence partner) {
        return text(Member.PARTNER, partner);
    }

    /** Sets the date of submission, written {@code YYYY-MM-DD}. */
    public EnrolmentFormBuilder submittedOn(@Nullable CharSequence submittedOn) {
        return text(Member.SUBMITTED_ON, submittedOn);
    }

    /** Sets the date of submission. */
    public EnrolmentFormBuilder submittedOn(@Nullable LocalDate submittedOn) {
        return put(Member.SUBMITTED_ON, submittedOn, Object::toString);
    }

    /** Sets whether the owner consented to the enrolment. */
    public EnrolmentFormBuilder consent(@Nullable Boolean consent) {
        return put(Member.CONSENT, consent);
    }

    /** Sets the name of the business, up to 200 characters. */
    public EnrolmentFormBuilder name(@Nullable CharSequence name) {
        return text(Member.NAME, name);
    }

    /** Sets the business identification number (NIB), 13 digits with or without separators. */
    public EnrolmentFormBuilder nib(@Nullable CharSequence nib) {
        return text(Member.NIB, nib);
    }

    /** Sets the business identification number. */
    public EnrolmentFormBuilder nib(@Nullable Nib nib) {
        return put(Member.NIB, nib, Nib::reveal);
    }

    /** Sets the taxpayer number (NPWP), 15, 16 or 22 digits with or without separators. */
    public EnrolmentFormBuilder npwp(@Nullable CharSequence npwp) {
        return text(Member.NPWP, npwp);
    }

    /** Sets the taxpayer number, of 15 digits in its form of 16. */
    public EnrolmentFormBuilder npwp(@Nullable Npwp npwp) {
        return put(Member.NPWP, npwp, Npwp::reveal);
    }

    /** Sets the name of the owner, up to 200 characters. */
    public EnrolmentFormBuilder ownerName(@Nullable CharSequence ownerName) {
        return text(Member.OWNER_NAME, ownerName);
    }

    /** Sets the owner's population number (NIK), 16 digits with or without separators. */
    public EnrolmentFormBuilder nik(@Nullable CharSequence nik) {
        return text(Member.NIK, nik);
    }

    /** Sets the owner's population number. */
    public EnrolmentFormBuilder nik(@Nullable Nik nik) {
        return put(Member.NIK, nik, Nik::reveal);
    }

    /** Sets the business field (KBLI), five digits. */
    public EnrolmentFormBuilder kbli(@Nullable CharSequence kbli) {
        return text(Member.KBLI, kbli);
    }

    /** Sets the business field. */
    public EnrolmentFormBuilder kbli(@Nullable KbliCode kbli) {
        return put(Member.KBLI, kbli, Object::toString);
    }

    /** Sets the regency or city, written {@code PP.RR}. */
    public EnrolmentFormBuilder region(@Nullable CharSequence region) {
        return text(Member.REGION, region);
    }

    /** Sets the regency or city. */
    public EnrolmentFormBuilder region(@Nullable RegionCode region) {
        return put(Member.REGION, region, Object::toString);
    }

    /** Sets the date on which the business started, written {@code YYYY-MM-DD}. */
    public EnrolmentFormBuilder establishedOn(@Nullable CharSequence establishedOn) {
        return text(Member.ESTABLISHED_ON, establishedOn);
    }

    /** Sets the date on which the business started. */
    public EnrolmentFormBuilder establishedOn(@Nullable LocalDate establishedOn) {
        return put(Member.ESTABLISHED_ON, establishedOn, Object::toString);
    }

    /** Sets whether the business is independent, not a subsidiary or branch of a larger one. */
    public EnrolmentFormBuilder independent(@Nullable Boolean independent) {
        return put(Member.INDEPENDENT, independent);
    }

    /** Sets annual sales in rupiah, 0 to 10<sup>15</sup>. */
    public EnrolmentFormBuilder annualSales(long annualSales) {
        return put(Member.ANNUAL_SALES, annualSales);
    }

    /** Sets annual sales in rupiah, 0 to 10<sup>15</sup>. */
    public EnrolmentFormBuilder annualSales(@Nullable Number annualSales) {
        return put(Member.ANNUAL_SALES, StatedTexts.whole(setter(Member.ANNUAL_SALES), annualSales));
    }

    /** Sets annual sales. */
    public EnrolmentFormBuilder annualSales(@Nullable Rupiah annualSales) {
        return put(Member.ANNUAL_SALES, annualSales, Rupiah::amount);
    }

    /** Sets business capital without land and buildings in rupiah, 0 to 10<sup>15</sup>. */
    public EnrolmentFormBuilder businessCapital(long businessCapital) {
        return put(Member.BUSINESS_CAPITAL, businessCapital);
    }

    /** Sets business capital without land and buildings in rupiah, 0 to 10<sup>15</sup>. */
    public EnrolmentFormBuilder businessCapital(@Nullable Number businessCapital) {
        return put(Member.BUSINESS_CAPITAL, StatedTexts.whole(setter(Member.BUSINESS_CAPITAL), businessCapital));
    }

    /** Sets business capital without land and buildings. */
    public EnrolmentFormBuilder businessCapital(@Nullable Rupiah businessCapital) {
        return put(Member.BUSINESS_CAPITAL, businessCapital, Rupiah::amount);
    }

    /** Sets net assets without land and buildings in rupiah, 0 to 10<sup>15</sup>. */
    public EnrolmentFormBuilder netAssets(long netAssets) {
        return put(Member.NET_ASSETS, netAssets);
    }

    /** Sets net assets without land and buildings in rupiah, 0 to 10<sup>15</sup>. */
    public EnrolmentFormBuilder netAssets(@Nullable Number netAssets) {
        return put(Member.NET_ASSETS, StatedTexts.whole(setter(Member.NET_ASSETS), netAssets));
    }

    /** Sets net assets without land and buildings. */
    public EnrolmentFormBuilder netAssets(@Nullable Rupiah netAssets) {
        return put(Member.NET_ASSETS, netAssets, Rupiah::amount);
    }

    /** Sets the number of people who work there. */
    public EnrolmentFormBuilder employees(long employees) {
        return put(Member.EMPLOYEES, employees);
    }

    /** Sets the number of people who work there. */
    public EnrolmentFormBuilder employees(@Nullable Number employees) {
        return put(Member.EMPLOYEES, StatedTexts.whole(setter(Member.EMPLOYEES), employees));
    }

    /** Sets the declared scale: {@code MICRO}, {@code SMALL}, {@code MEDIUM} or {@code LARGE}. */
    public EnrolmentFormBuilder declaredScale(@Nullable CharSequence declaredScale) {
        return text(Member.DECLARED_SCALE, declaredScale);
    }

    /** Sets the declared scale. */
    public EnrolmentFormBuilder declaredScale(@Nullable Scale declaredScale) {
        return put(Member.DECLARED_SCALE, declaredScale, Enum::name);
    }

    /** Sets the telephone number, for example {@code +62 812 3456 7890}. */
    public EnrolmentFormBuilder phone(@Nullable CharSequence phone) {
        return text(Member.PHONE, phone);
    }

    /** Sets the telephone number. */
    public EnrolmentFormBuilder phone(@Nullable PhoneNumber phone) {
        return put(Member.PHONE, phone, PhoneNumber::reveal);
    }

    /** Sets the online channels by their ids, at most 32. */
    public EnrolmentFormBuilder channels(String... channels) {
        return channels(List.of(requireNonNull(channels, "channels")));
    }

    /** Sets the online channels by their ids, at most 32; elements that are null are left out. */
    public EnrolmentFormBuilder channels(@Nullable List<? extends @Nullable String> channels) {
        return put(
                Member.CHANNELS,
                channels,
                list -> list.stream().filter(Objects::nonNull).toList());
    }

    /** Creates the form. */
    public EnrolmentForm build() {
        return new StatedForm(values, trainings);
    }

    /** {@return the names of the members that were set, without their values} */
    @Override
    public String toString() {
        return "EnrolmentFormBuilder" + values.keySet();
    }
}
