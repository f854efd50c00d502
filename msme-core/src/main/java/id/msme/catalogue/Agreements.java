package id.msme.catalogue;

import id.msme.activity.Activity;
import id.msme.activity.ActivityLog;
import id.msme.activity.Attendance;
import id.msme.partnership.Commitment;
import id.msme.partnership.Partnership;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who works with whom in the programs of a catalogue, what they promised and what they do. */
record Agreements(Map<String, Partnership> partnerships, Map<String, Commitment> commitments, ActivityLog activities) {

    static final Agreements NONE = of(List.of(), List.of(), ActivityLog.of(List.of(), List.of()));

    static Agreements of(List<Partnership> partnerships, List<Commitment> commitments, ActivityLog activities) {
        return new Agreements(byId(partnerships, Partnership::id), byId(commitments, Commitment::id), activities);
    }

    Agreements with(Partnership partnership) {
        return new Agreements(put(partnerships, partnership.id(), partnership), commitments, activities);
    }

    Agreements with(Commitment commitment) {
        return new Agreements(partnerships, put(commitments, commitment.id(), commitment), activities);
    }

    Agreements with(Activity activity) {
        var others =
                activities.activities().stream().filter(other -> !other.id().equals(activity.id()));
        return new Agreements(
                partnerships,
                commitments,
                ActivityLog.of(Stream.concat(others, Stream.of(activity)).toList(), activities.attendances()));
    }

    Agreements with(Attendance attendance) {
        var others = activities.attendances().stream()
                .filter(other -> !other.activity().equals(attendance.activity()));
        return new Agreements(
                partnerships,
                commitments,
                ActivityLog.of(
                        activities.activities(),
                        Stream.concat(others, Stream.of(attendance)).toList()));
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

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        for (T value : values) {
            if (byId.put(id.apply(value), value) != null) {
                throw new IllegalArgumentException("the id " + id.apply(value) + " stands twice");
            }
        }
        return Collections.unmodifiableMap(new TreeMap<>(byId));
    }

    private static <T> Map<String, T> put(Map<String, T> map, String id, T value) {
        var changed = new TreeMap<>(map);
        changed.put(id, value);
        return Collections.unmodifiableMap(changed);
    }
}
