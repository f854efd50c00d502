package id.msme.partnership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The deliveries towards one commitment up to a day, added up. */
final class Deliveries {

    /** The day of the first delivery to an MSME, and who delivered on it. */
    private record First(LocalDate on, Set<String> parties) {

        First earlier(First other) {
            if (!on.equals(other.on)) {
                return on.isBefore(other.on) ? this : other;
            }
            var both = new TreeSet<>(parties);
            both.addAll(other.parties);
            return new First(on, both);
        }
    }

    private final Map<Long, First> firsts = new HashMap<>();
    private final Map<String, Set<Long>> keys = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();

    static Deliveries of(List<Delivery> deliveries, LocalDate asOf) {
        var sum = new Deliveries();
        for (Delivery delivery : deliveries) {
            if (delivery.on().isAfter(asOf)) {
                continue;
            }
            if (delivery instanceof Delivery.Keyed keyed) {
                sum.add(keyed);
            } else if (delivery instanceof Delivery.Counted counted) {
                sum.counts.merge(counted.party(), counted.count(), Math::addExact);
            }
        }
        return sum;
    }

    private void add(Delivery.Keyed delivery) {
        keys.computeIfAbsent(delivery.party(), party -> new HashSet<>()).add(delivery.key());
        firsts.merge(delivery.key(), new First(delivery.on(), Set.of(delivery.party())), First::earlier);
    }

    /** Every count lies within the others at the least. */
    long least() {
        return Math.max(
                firsts.size(),
                counts.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    /** No two counts share an MSME at the most. */
    long most() {
        return counts.values().stream().mapToLong(Long::longValue).reduce(firsts.size(), Math::addExact);
    }

    Attribution attribution() {
        var first = new HashMap<String, Long>();
        long shared = 0;
        for (First delivered : firsts.values()) {
            if (delivered.parties().size() == 1) {
                first.merge(delivered.parties().iterator().next(), 1L, Long::sum);
            } else {
                shared++;
            }
        }
        var partners = new TreeMap<String, PartnerDelivery>();
        var parties = new TreeSet<>(keys.keySet());
        parties.addAll(counts.keySet());
        for (String party : parties) {
            partners.put(
                    party,
                    new PartnerDelivery(
                            keys.getOrDefault(party, Set.of()).size(),
                            first.getOrDefault(party, 0L),
                            counts.getOrDefault(party, 0L)));
        }
        return new Attribution(partners, shared, firsts.size());
    }
}
