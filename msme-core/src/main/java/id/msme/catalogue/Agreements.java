package id.msme.catalogue;

import id.msme.activity.Activity;
import id.msme.activity.ActivityLog;
import id.msme.partnership.Commitment;
import id.msme.partnership.Partnership;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who works with whom in the programs of a catalogue, what they promised and what they do. */
record Agreements(Map<String, Partnership> partnerships, Map<String, Commitment> commitments, ActivityLog activities) {

    static final Agreements NONE = new Agreements(Map.of(), Map.of(), ActivityLog.of(List.of(), List.of()));

    Agreements {
        partnerships = Collections.unmodifiableMap(new TreeMap<>(partnerships));
        commitments = Collections.unmodifiableMap(new TreeMap<>(commitments));
    }

    static Agreements of(List<Partnership> partnerships, List<Commitment> commitments, ActivityLog activities) {
        return new Agreements(byId(partnerships, Partnership::id), byId(commitments, Commitment::id), activities);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        var byId = new TreeMap<String, T>();
        for (T value : all) {
            CatalogueBuilder.requireNew(id.apply(value), byId.put(id.apply(value), value));
        }
        return byId;
    }

    /** What a commitment carries is not asked for: a program may be replaced by one without that target. */
    void check(Set<String> parties, Set<String> programs) {
        for (Partnership partnership : partnerships.values()) {
            String name = "the partnership " + partnership.id();
            partnership.parties().forEach(party -> require(parties, party, name, "party"));
            partnership.program().ifPresent(program -> require(programs, program, name, "program"));
        }
        for (Commitment commitment : commitments.values()) {
            String name = "the commitment " + commitment.id();
            Stream.concat(commitment.debtors().stream(), commitment.creditor().stream())
                    .forEach(party -> require(parties, party, name, "party"));
            require(programs, commitment.program(), name, "program");
            commitment.partnership().ifPresent(id -> require(partnerships.keySet(), id, name, "partnership"));
        }
        for (Activity activity : activities.activities()) {
            require(programs, activity.program(), "the activity " + activity.id(), "program");
        }
    }

    private static void require(Set<String> known, String id, String name, String kind) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(
                    name + " names the " + kind + " " + id + ", which is not in the catalogue");
        }
    }
}
