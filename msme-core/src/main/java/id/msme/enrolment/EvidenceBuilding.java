package id.msme.enrolment;

import id.msme.activity.Mode;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.FinishedTraining;
import id.msme.evidence.Statement;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Takes what a form states of readiness, once it is judged. */
final class EvidenceBuilding {

    private static final String READINESS = "/readiness/";

    /** By the pointer that a fact carries as its name; channels alone are told outside of readiness. */
    private static final Map<Fact, Member> MEMBERS = members();

    private final Submission submission;
    private final EnrolmentForm form;

    private EvidenceBuilding(Submission submission) {
        this.submission = submission;
        this.form = submission.form();
    }

    private static Map<Fact, Member> members() {
        var members = new EnumMap<Fact, Member>(Fact.class);
        for (Member member : Member.values()) {
            if (!member.isIndexed() && member.pointer().startsWith(READINESS)) {
                String name = member.pointer().substring(READINESS.length()).replace('/', '.');
                Fact.find(name).ifPresent(fact -> members.put(fact, member));
            }
        }
        members.put(Fact.CHANNELS, Member.CHANNELS);
        return Collections.unmodifiableMap(members);
    }

    static Evidence build(Submission submission) {
        return new EvidenceBuilding(submission).evidence();
    }

    private Evidence evidence() {
        var builder = Evidence.builder();
        MEMBERS.forEach((fact, member) -> {
            long value =
                    fact == Fact.DAYS_INACTIVE ? daysInactive() : submission.value(member, Facts.ABSENT, Facts.REFUSED);
            if (value != Facts.ABSENT) {
                builder.state(new Statement(fact, value, measuredOn(), Optional.empty()));
            }
        });
        for (int i = 0; submission.isUsable(Member.TRAININGS) && i < form.size(Member.TRAININGS); i++) {
            finishedTraining(i).ifPresent(builder::training);
        }
        return builder.build();
    }

    /** What an enrolment states it states for its day. */
    private Optional<LocalDate> measuredOn() {
        return submission.isUsable(Member.SUBMITTED_ON)
                ? Optional.of(LocalDate.ofEpochDay(submission.submissionDay()))
                : Optional.empty();
    }

    /** Without a day of submission the activity cannot be dated. */
    private long daysInactive() {
        if (submission.isUsable(Member.LAST_ONLINE_ACTIVITY_ON) && submission.isUsable(Member.SUBMITTED_ON)) {
            return submission.submissionDay() - submission.value(Member.LAST_ONLINE_ACTIVITY_ON);
        }
        return submission.isAbsent(Member.LAST_ONLINE_ACTIVITY_ON) ? Facts.ABSENT : Facts.REFUSED;
    }

    /** A training without a usable id and day is none that is known to be finished. */
    private Optional<FinishedTraining> finishedTraining(int index) {
        if (form.presence(Member.TRAINING, index) != Presence.STATED
                || !isStated(Member.TRAINING_ACTIVITY, index)
                || !TextForms.isId(form.text(Member.TRAINING_ACTIVITY, index))
                || !isStated(Member.TRAINING_FINISHED_ON, index)) {
            return Optional.empty();
        }
        long day = IsoDate.epochDay(form.text(Member.TRAINING_FINISHED_ON, index));
        if (day == IsoDate.INVALID || (submission.isUsable(Member.SUBMITTED_ON) && day > submission.submissionDay())) {
            return Optional.empty();
        }
        return Optional.of(new FinishedTraining(
                form.text(Member.TRAINING_ACTIVITY, index).toString(), mode(index), LocalDate.ofEpochDay(day)));
    }

    private Optional<Mode> mode(int index) {
        return isStated(Member.TRAINING_MODE, index)
                ? Arrays.stream(Mode.values())
                        .filter(mode -> mode.name().contentEquals(form.text(Member.TRAINING_MODE, index)))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isStated(Member member, int index) {
        return form.presence(member, index) == Presence.STATED;
    }
}
