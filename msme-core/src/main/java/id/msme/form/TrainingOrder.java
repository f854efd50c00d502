package id.msme.form;

import static java.util.Objects.requireNonNull;

import id.msme.activity.TrainingFirst;
import id.msme.finding.Determination;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** Determines from a form whether an MSME was trained before it went online; reports no finding. */
public final class TrainingOrder {

    private TrainingOrder() {}

    /**
     * {@return whether a training was finished by a day; undetermined if an absent or refused value could decide it}
     *
     * @param form what a partner stated
     * @param onlineOn the day the MSME enrolled or went online
     */
    public static Determination<Boolean> isTrainedFirst(EnrolmentForm form, LocalDate onlineOn) {
        requireNonNull(form, "form");
        requireNonNull(onlineOn, "onlineOn");
        if (form.isUnreadable()
                || form.presence(Member.TRAININGS) != Presence.STATED
                || form.size(Member.TRAININGS) > Member.TRAININGS.mostElements()) {
            return TrainingFirst.judgeUnstated(onlineOn);
        }
        var finished = new ArrayList<Optional<LocalDate>>();
        for (int i = 0; i < form.size(Member.TRAININGS); i++) {
            if (form.presence(Member.TRAINING, i) != Presence.ABSENT) {
                finished.add(finishedOn(form, i));
            }
        }
        return TrainingFirst.judge(finished, onlineOn);
    }

    private static Optional<LocalDate> finishedOn(EnrolmentForm form, int index) {
        if (form.presence(Member.TRAINING, index) != Presence.STATED
                || form.presence(Member.TRAINING_FINISHED_ON, index) != Presence.STATED) {
            return Optional.empty();
        }
        long day = IsoDate.epochDay(form.text(Member.TRAINING_FINISHED_ON, index));
        return day == IsoDate.INVALID ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
