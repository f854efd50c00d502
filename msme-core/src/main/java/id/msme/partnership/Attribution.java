package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whose deliveries they were, each MSME given to one party only: the one that came first.
 *
 * @param partners what each party delivered, by id
 * @param shared how many MSMEs several parties delivered to first, on the same day; they belong to none of them alone
 * @param net how many different MSMEs there are by key: the first ones of all parties and the shared
 */
public record Attribution(Map<String, PartnerDelivery> partners, long shared, long net) {

    /**
     * Checks the sum and copies the parts.
     *
     * @param partners what each party delivered, by id
     * @param shared how many MSMEs several parties delivered to first
     * @param net how many different MSMEs there are by key
     * @throws IllegalArgumentException if the parts are not the net number
     */
    public Attribution {
        requireNonNull(partners, "partners");
        partners = Collections.unmodifiableMap(new TreeMap<>(partners));
        long parts =
                partners.values().stream().mapToLong(PartnerDelivery::first).sum() + shared;
        if (parts != net) {
            throw new IllegalArgumentException("an attribution adds up: " + parts + " is not " + net);
        }
    }

    /** {@return the sum of all reports, in which an MSME stands once for each party that delivered to it} */
    public long gross() {
        return partners.values().stream()
                .mapToLong(partner -> Math.addExact(partner.keyed(), partner.counted()))
                .reduce(0, Math::addExact);
    }
}
