package id.msme.activity;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import id.msme.text.UnknownName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The activities of programs with the reports that they were held. The order in which they are given does not matter.
 */
public final class ActivityLog {

    private final Map<String, Activity> activities;
    private final Map<String, Attendance> attendances;

    private ActivityLog(Map<String, Activity> activities, Map<String, Attendance> attendances) {
        this.activities = activities;
        this.attendances = attendances;
    }

    /**
     * {@return a log}
     *
     * @param activities what was planned or done, each once
     * @param attendances what was held, at most one report for each activity
     * @throws IllegalArgumentException if an activity or a report stands twice, or a report is of an activity that is
     *     not here
     */
    public static ActivityLog of(Collection<Activity> activities, Collection<Attendance> attendances) {
        requireNonNull(activities, "activities");
        requireNonNull(attendances, "attendances");
        var byId = new TreeMap<String, Activity>();
        for (Activity activity : activities) {
            if (byId.put(activity.id(), activity) != null) {
                throw new IllegalArgumentException("the activity " + activity.id() + " stands twice");
            }
        }
        var held = new TreeMap<String, Attendance>();
        for (Attendance attendance : attendances) {
            if (!byId.containsKey(attendance.activity())) {
                throw new IllegalArgumentException(
                        UnknownName.message("activity", attendance.activity(), byId.keySet()));
            }
            if (held.put(attendance.activity(), attendance) != null) {
                throw new IllegalArgumentException("the activity " + attendance.activity() + " is reported twice");
            }
        }
        return new ActivityLog(Collections.unmodifiableMap(byId), held);
    }

    /** {@return all activities, by id} */
    public List<Activity> activities() {
        return List.copyOf(activities.values());
    }

    /** {@return all reports, by id of the activity} */
    public List<Attendance> attendances() {
        return List.copyOf(attendances.values());
    }

    /**
     * {@return how far a promised number of activities of a program has come}
     *
     * @param program the id of the program
     * @param promised how many were promised, at least 1
     * @param asOf the day; what was over after it does not count
     * @throws IllegalArgumentException if none was promised
     */
    public Completion completion(String program, long promised, LocalDate asOf) {
        requireNonNull(program, "program");
        requireNonNull(asOf, "asOf");
        long entered = activities.values().stream()
                .filter(activity -> activity.program().equals(program))
                .count();
        long held = held(asOf)
                .filter(attendance -> of(attendance).program().equals(program))
                .count();
        return new Completion(promised, entered, held);
    }

    /**
     * {@return the modes of the trainings that were held}
     *
     * @param asOf the day; what was over after it does not count
     */
    public ModeCount trainings(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return modes(asOf, held -> 1);
    }

    /**
     * {@return the modes of the trainings that people attended, by heads; a training nobody counted is left out}
     *
     * @param asOf the day; what was over after it does not count
     */
    public ModeCount trainedPeople(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return modes(asOf, Attendance::total);
    }

    private ModeCount modes(LocalDate asOf, ToLongFunction<Attendance> weight) {
        var modes = ModeCount.NONE;
        for (Attendance held : held(asOf).toList()) {
            Activity activity = of(held);
            if (activity.kind() == ActivityKind.TRAINING) {
                modes = modes.plus(activity.mode(), weight.applyAsLong(held));
            }
        }
        return modes;
    }

    private Stream<Attendance> held(LocalDate asOf) {
        return attendances.values().stream()
                .filter(attendance -> !attendance.finishedOn().isAfter(asOf));
    }

    private Activity of(Attendance attendance) {
        return Objects.requireNonNull(activities.get(attendance.activity()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityLog that
                && activities.equals(that.activities)
                && attendances.equals(that.attendances);
    }

    @Override
    public int hashCode() {
        return Objects.hash(activities, attendances);
    }

    /** {@return the number of activities and of those reported as held} */
    @Override
    public String toString() {
        return Counted.of(activities.size(), "activity") + ", " + attendances.size() + " reported as held";
    }
}
