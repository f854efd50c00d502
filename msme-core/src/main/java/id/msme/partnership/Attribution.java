package id.msme.partnership;

import id.msme.text.Counted;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The attribution of deliveries to parties: each MSME counts for the party that delivered first.
 */
public final class Attribution {

    private final Map<String, PartnerDelivery> partners;
    private final long shared;
    private final long net;

    Attribution(Map<String, PartnerDelivery> partners, long shared, long net) {
        this.partners = Collections.unmodifiableMap(new TreeMap<>(partners));
        long parts =
                partners.values().stream().mapToLong(PartnerDelivery::first).sum() + shared;
        if (parts != net) {
            throw new IllegalArgumentException("an attribution adds up: " + parts + " is not " + net);
        }
        this.shared = shared;
        this.net = net;
    }

    /** {@return what each party delivered, by id} */
    public Map<String, PartnerDelivery> partners() {
        return partners;
    }

    /**
     * {@return how many MSMEs several parties delivered to first, on the same day; they belong to none of them alone}
     */
    public long shared() {
        return shared;
    }

    /** {@return how many different MSMEs there are by key: the first ones of all parties and the shared} */
    public long net() {
        return net;
    }

    /** {@return the sum of all reports, in which an MSME stands once for each party that delivered to it} */
    public long gross() {
        return partners.values().stream()
                .mapToLong(partner -> Math.addExact(partner.keyed(), partner.counted()))
                .reduce(0, Math::addExact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attribution that
                && partners.equals(that.partners)
                && shared == that.shared
                && net == that.net;
    }

    @Override
    public int hashCode() {
        return Objects.hash(partners, shared, net);
    }

    /** {@return the numbers, for example {@code 1,200 MSMEs of 3 parties, 40 shared}} */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s of %s, %,d shared",
                Counted.of(net, "MSME"),
                Counted.of(partners.size(), "party"),
                shared);
    }
}
