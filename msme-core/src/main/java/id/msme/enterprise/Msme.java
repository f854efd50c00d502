package id.msme.enterprise;

import static java.util.Objects.requireNonNull;

import id.msme.identity.Nib;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.privacy.Guarded;
import id.msme.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A micro, small or medium enterprise, as it describes itself.
 *
 * <p>Names, numbers and amounts may be personal data: {@link #toString()} does not show them, and serializers that work
 * by reflection are refused.
 */
public final class Msme extends Guarded {

    private final transient String name;
    private final transient @Nullable Nib nib;
    private final transient @Nullable Npwp npwp;
    private final transient @Nullable Owner owner;
    private final transient KbliCode kbli;
    private final transient RegionCode region;
    private final transient @Nullable LocalDate establishedOn;
    private final transient @Nullable Boolean independent;
    private final transient @Nullable Rupiah annualSales;
    private final transient @Nullable Rupiah businessCapital;
    private final transient @Nullable Rupiah netAssets;
    private final transient @Nullable Long employees;
    private final transient @Nullable PhoneNumber phone;
    private final transient List<String> channels;

    private Msme(Builder parts, String name, KbliCode kbli, RegionCode region) {
        this.name = name;
        this.nib = parts.nib;
        this.npwp = parts.npwp;
        this.owner = parts.owner;
        this.kbli = kbli;
        this.region = region;
        this.establishedOn = parts.establishedOn;
        this.independent = parts.independent;
        this.annualSales = parts.annualSales;
        this.businessCapital = parts.businessCapital;
        this.netAssets = parts.netAssets;
        this.employees = parts.employees;
        this.phone = parts.phone;
        this.channels = List.copyOf(parts.channels);
    }

    /** {@return a builder without parts} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds all parts of this enterprise} */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.name = name;
        builder.nib = nib;
        builder.npwp = npwp;
        builder.owner = owner;
        builder.kbli = kbli;
        builder.region = region;
        builder.establishedOn = establishedOn;
        builder.independent = independent;
        builder.annualSales = annualSales;
        builder.businessCapital = businessCapital;
        builder.netAssets = netAssets;
        builder.employees = employees;
        builder.phone = phone;
        builder.channels.addAll(channels);
        return builder;
    }

    /** {@return the name of the business, in clear} */
    public String name() {
        return name;
    }

    /** {@return the business identification number, or empty} */
    public Optional<Nib> nib() {
        return Optional.ofNullable(nib);
    }

    /** {@return the taxpayer number, or empty} */
    public Optional<Npwp> npwp() {
        return Optional.ofNullable(npwp);
    }

    /** {@return the owner, or empty} */
    public Optional<Owner> owner() {
        return Optional.ofNullable(owner);
    }

    /** {@return the business field as stated, a code of any edition of KBLI} */
    public KbliCode kbli() {
        return kbli;
    }

    /** {@return the regency or city as stated, a code of any date} */
    public RegionCode region() {
        return region;
    }

    /** {@return the day on which the business started, or empty} */
    public Optional<LocalDate> establishedOn() {
        return Optional.ofNullable(establishedOn);
    }

    /**
     * Returns whether the enterprise stands alone, which the law requires of an MSME (UU 20/2008 art. 1).
     *
     * @return false for a subsidiary or branch of a larger enterprise; empty if not stated
     */
    public Optional<Boolean> independent() {
        return Optional.ofNullable(independent);
    }

    /** {@return the sales of a year (<i>hasil penjualan tahunan</i>), or empty} */
    public Optional<Rupiah> annualSales() {
        return Optional.ofNullable(annualSales);
    }

    /** {@return the business capital (<i>modal usaha</i>) without land and buildings, or empty} */
    public Optional<Rupiah> businessCapital() {
        return Optional.ofNullable(businessCapital);
    }

    /** {@return the net assets (<i>kekayaan bersih</i>) without land and buildings, or empty} */
    public Optional<Rupiah> netAssets() {
        return Optional.ofNullable(netAssets);
    }

    /** {@return the number of people who work in the enterprise, or empty} */
    public OptionalLong employees() {
        return employees == null ? OptionalLong.empty() : OptionalLong.of(employees);
    }

    /** {@return the telephone number, or empty} */
    public Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone);
    }

    /** {@return the names of the channels on which it sells online, as stated, known to a catalogue or not} */
    public List<String> channels() {
        return channels;
    }

    private List<Optional<?>> optionalParts() {
        return List.of(
                nib(),
                npwp(),
                owner(),
                establishedOn(),
                independent(),
                annualSales(),
                businessCapital(),
                netAssets(),
                Optional.ofNullable(employees),
                phone());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Msme that
                && name.equals(that.name)
                && kbli.equals(that.kbli)
                && region.equals(that.region)
                && channels.equals(that.channels)
                && optionalParts().equals(that.optionalParts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kbli, region, channels, optionalParts());
    }

    /** {@return the field and the region, without a personal value} */
    @Override
    public String toString() {
        return "Msme[name=***, kbli=" + kbli + ", region=" + region + ", nib=" + shown(nib) + ", owner="
                + (owner == null ? "absent" : "***") + ", annualSales=" + (annualSales == null ? "absent" : "***")
                + "]";
    }

    private static String shown(@Nullable Object part) {
        return part == null ? "absent" : part.toString();
    }

    /**
     * Builds an {@link Msme}.
     *
     * <pre>{@code
     * Msme msme = Msme.builder()
     *         .name("Warung Contoh")
     *         .kbli(KbliCode.parse("56101"))
     *         .region(RegionCode.parse("34.71"))
     *         .annualSales(Rupiah.parse("450 juta")) // in a year
     *         .employees(3)
     *         .build();
     * }</pre>
     *
     * <p>Name, business field and region are required. A part that is set again takes the last value.
     */
    public static final class Builder extends Guarded {

        private transient @Nullable String name;
        private transient @Nullable Nib nib;
        private transient @Nullable Npwp npwp;
        private transient @Nullable Owner owner;
        private transient @Nullable KbliCode kbli;
        private transient @Nullable RegionCode region;
        private transient @Nullable LocalDate establishedOn;
        private transient @Nullable Boolean independent;
        private transient @Nullable Rupiah annualSales;
        private transient @Nullable Rupiah businessCapital;
        private transient @Nullable Rupiah netAssets;
        private transient @Nullable Long employees;
        private transient @Nullable PhoneNumber phone;
        private final transient List<String> channels = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the name of the business.
         *
         * @param value the name, for example {@code Batik Contoh}; not blank
         * @return this builder
         */
        public Builder name(String value) {
            if (requireNonNull(value, "value").isBlank()) {
                throw new IllegalArgumentException("the name of a business is not blank");
            }
            name = value;
            return this;
        }

        /**
         * Sets the business identification number (NIB).
         *
         * @param value the number, for example {@code Nib.parse("1234567890123")}
         * @return this builder
         */
        public Builder nib(Nib value) {
            nib = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the taxpayer number (NPWP).
         *
         * @param value the number, for example {@code Npwp.parse("12.345.678.2-123.000")}
         * @return this builder
         */
        public Builder npwp(Npwp value) {
            npwp = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the owner.
         *
         * @param value the owner, for example {@code Owner.named("Contoh")}
         * @return this builder
         */
        public Builder owner(Owner value) {
            owner = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the business field.
         *
         * @param value a code of any edition of KBLI, for example {@code KbliCode.parse("56101")}
         * @return this builder
         */
        public Builder kbli(KbliCode value) {
            kbli = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the regency or city.
         *
         * @param value a code of any date, for example {@code RegionCode.parse("34.71")} for Yogyakarta
         * @return this builder
         */
        public Builder region(RegionCode value) {
            region = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the day on which the business started.
         *
         * @param value the first day of business
         * @return this builder
         */
        public Builder establishedOn(LocalDate value) {
            establishedOn = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets whether the enterprise stands alone.
         *
         * @param value false for a subsidiary or branch of a larger enterprise
         * @return this builder
         */
        public Builder independent(boolean value) {
            independent = value;
            return this;
        }

        /**
         * Sets the sales of a year (<i>hasil penjualan tahunan</i>).
         *
         * @param value rupiah a year, not negative, for example {@code Rupiah.parse("450 juta")}
         * @return this builder
         * @throws IllegalArgumentException if the amount is negative
         */
        public Builder annualSales(Rupiah value) {
            annualSales = notNegative(value, "annualSales");
            return this;
        }

        /**
         * Sets the business capital (<i>modal usaha</i>).
         *
         * @param value rupiah without land and buildings, not negative, for example {@code Rupiah.parse("120 juta")}
         * @return this builder
         * @throws IllegalArgumentException if the amount is negative
         */
        public Builder businessCapital(Rupiah value) {
            businessCapital = notNegative(value, "businessCapital");
            return this;
        }

        /**
         * Sets the net assets (<i>kekayaan bersih</i>).
         *
         * @param value rupiah without land and buildings, not negative, for example {@code Rupiah.parse("40 juta")}
         * @return this builder
         * @throws IllegalArgumentException if the amount is negative
         */
        public Builder netAssets(Rupiah value) {
            netAssets = notNegative(value, "netAssets");
            return this;
        }

        /**
         * Sets the number of people who work in the enterprise.
         *
         * @param people the number of people, for example 3
         * @return this builder
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder employees(long people) {
            if (people < 0) {
                throw new IllegalArgumentException("employees is a number of people from 0, got a negative number");
            }
            employees = people;
            return this;
        }

        /**
         * Sets the telephone number.
         *
         * @param value the number, for example {@code PhoneNumber.parse("0812-3456-7890")}
         * @return this builder
         */
        public Builder phone(PhoneNumber value) {
            phone = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the channels on which the enterprise sells online, in place of those set before.
         *
         * @param names names of channels, for example {@code shopee}
         * @return this builder
         */
        public Builder channels(List<String> names) {
            List<String> copy = List.copyOf(requireNonNull(names, "names"));
            channels.clear();
            channels.addAll(copy);
            return this;
        }

        /**
         * Adds channels on which the enterprise sells online.
         *
         * @param names names of channels, for example {@code shopee} and {@code instagram}
         * @return this builder
         */
        public Builder addChannels(String... names) {
            channels.addAll(List.copyOf(Arrays.asList(requireNonNull(names, "names"))));
            return this;
        }

        /**
         * Creates the enterprise.
         *
         * @return the enterprise
         * @throws IllegalStateException if the name, the business field or the region is missing; the message names
         *     what is missing
         */
        public Msme build() {
            if (name == null || kbli == null || region == null) {
                throw new IllegalStateException("an enterprise needs a name, a business field and a region; missing: "
                        + String.join(", ", missing()));
            }
            return new Msme(this, name, kbli, region);
        }

        private List<String> missing() {
            var missing = new ArrayList<String>();
            if (name == null) {
                missing.add("name");
            }
            if (kbli == null) {
                missing.add("kbli");
            }
            if (region == null) {
                missing.add("region");
            }
            return missing;
        }

        private static Rupiah notNegative(Rupiah value, String part) {
            if (requireNonNull(value, "value").amount() < 0) {
                throw new IllegalArgumentException(part + " is an amount from Rp0, got a negative amount");
            }
            return value;
        }

        /** {@return which required parts are missing} */
        @Override
        public String toString() {
            List<String> missing = missing();
            return "Msme.Builder" + (missing.isEmpty() ? "" : " without " + String.join(", ", missing));
        }
    }
}
