package id.msme.enterprise;

import id.msme.VariedStyle;
import id.msme.identity.Nib;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A micro, small or medium enterprise, by what it states of itself. */
@Value.Immutable
@VariedStyle
@SuppressWarnings("exports")
public abstract class Msme {

    Msme() {}

    /**
     * Begins an enterprise.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the business.
     *
     * @return 1 to 200 characters
     */
    @Value.Redacted
    public abstract String name();

    /**
     * The business identification number.
     *
     * @return the number, or empty
     */
    public abstract Optional<Nib> nib();

    /**
     * The taxpayer number.
     *
     * @return the number, or empty
     */
    public abstract Optional<Npwp> npwp();

    /**
     * The owner.
     *
     * @return the owner, or empty
     */
    public abstract Optional<Owner> owner();

    /**
     * The business field.
     *
     * @return the code as stated, of whatever edition
     */
    public abstract KbliCode kbli();

    /**
     * The regency or city.
     *
     * @return the code as stated, of whatever date
     */
    public abstract RegionCode region();

    /**
     * The day the business started.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> establishedOn();

    /**
     * Whether it stands alone, as the law asks of an MSME (UU 20/2008 art. 1): no subsidiary or branch of a larger enterprise.
     *
     * @return true or false, or empty where it was not stated
     */
    public abstract Optional<Boolean> independent();

    /**
     * Annual sales (<i>hasil penjualan tahunan</i>).
     *
     * @return rupiah a year, or empty
     */
    @Value.Redacted
    public abstract Optional<Rupiah> annualSales();

    /**
     * Business capital (<i>modal usaha</i>), without land and buildings.
     *
     * @return rupiah, or empty
     */
    @Value.Redacted
    public abstract Optional<Rupiah> businessCapital();

    /**
     * Net assets (<i>kekayaan bersih</i>), without land and buildings.
     *
     * @return rupiah, or empty
     */
    @Value.Redacted
    public abstract Optional<Rupiah> netAssets();

    /**
     * How many people work there.
     *
     * @return workers, or empty
     */
    public abstract OptionalLong employees();

    /**
     * The telephone number.
     *
     * @return the number, or empty
     */
    public abstract Optional<PhoneNumber> phone();

    /**
     * Where it meets customers online.
     *
     * @return names of channels as stated, known or not; what is not known may be anything, so they are masked in {@code toString}
     */
    @Value.Redacted
    public abstract List<String> channels();

    /**
     * Begins a variation.
     *
     * @return a builder that holds all of this
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Msme}; a part set again takes the last value. */
    public static final class Builder extends ImmutableMsme.Builder {
        Builder() {}
    }
}
