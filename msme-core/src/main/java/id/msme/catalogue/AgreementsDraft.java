package id.msme.catalogue;

import id.msme.activity.Activity;
import id.msme.activity.ActivityLog;
import id.msme.activity.Attendance;
import id.msme.partnership.Commitment;
import id.msme.partnership.Partnership;
import java.util.Map;
import java.util.TreeMap;

/** Agreements while a builder changes them. */
final class AgreementsDraft {

    final Map<String, Partnership> partnerships;
    final Map<String, Commitment> commitments;
    final Map<String, Activity> activities = new TreeMap<>();
    final Map<String, Attendance> attendances = new TreeMap<>();

    AgreementsDraft(Agreements from) {
        partnerships = new TreeMap<>(from.partnerships());
        commitments = new TreeMap<>(from.commitments());
        for (Activity activity : from.activities().activities()) {
            activities.put(activity.id(), activity);
        }
        for (Attendance attendance : from.activities().attendances()) {
            attendances.put(attendance.activity(), attendance);
        }
    }

    Agreements finished() {
        return new Agreements(partnerships, commitments, ActivityLog.of(activities.values(), attendances.values()));
    }
}
