package id.msme.enterprise;

import static java.util.Objects.requireNonNull;

import id.msme.identity.Nik;
import id.msme.privacy.Guarded;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person who owns an enterprise, by name, population number (NIK) or both.
 *
 * <p>Name and number are personal data: {@link #toString()} masks them, and serializers that work by reflection are
 * refused.
 */
public final class Owner extends Guarded {

    private final transient @Nullable String name;
    private final transient @Nullable Nik nik;

    private Owner(@Nullable String name, @Nullable Nik nik) {
        if (name != null && name.isBlank()) {
            throw new IllegalArgumentException("the name of an owner is not blank");
        }
        this.name = name;
        this.nik = nik;
    }

    /**
     * Returns an owner with a name and a number.
     *
     * @param name the name, not blank
     * @param nik the population number
     * @return the owner
     */
    public static Owner of(String name, Nik nik) {
        return new Owner(requireNonNull(name, "name"), requireNonNull(nik, "nik"));
    }

    /**
     * Returns an owner whose population number is not known.
     *
     * @param name the name, not blank
     * @return the owner
     */
    public static Owner named(String name) {
        return new Owner(requireNonNull(name, "name"), null);
    }

    /**
     * Returns an owner whose name is not known.
     *
     * @param nik the population number
     * @return the owner
     */
    public static Owner withNik(Nik nik) {
        return new Owner(null, requireNonNull(nik, "nik"));
    }

    /** {@return the name, in clear, or empty} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return the population number, or empty} */
    public Optional<Nik> nik() {
        return Optional.ofNullable(nik);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Owner that && Objects.equals(name, that.name) && Objects.equals(nik, that.nik);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, nik);
    }

    /** {@return the masked number, and whether the name is known} */
    @Override
    public String toString() {
        return "Owner[name=" + (name == null ? "absent" : "***") + ", nik=" + (nik == null ? "absent" : nik) + "]";
    }
}
