package id.msme.enterprise;

import id.msme.identity.Nik;
import java.util.Optional;

/**
 * The person who owns an enterprise.
 *
 * @param name the name, if stated
 * @param nik the population number, if stated
 */
public record Owner(Optional<String> name, Optional<Nik> nik) {

    /** {@return the masked number, and whether there is a name} */
    @Override
    public String toString() {
        return "Owner[name=" + (name.isPresent() ? "***" : "absent") + ", nik="
                + nik.map(Nik::toString).orElse("absent") + "]";
    }
}
