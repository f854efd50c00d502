package id.msme.enrolment;

import id.msme.activity.Mode;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.FinishedTraining;
import id.msme.evidence.Statement;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.rule.CheckedRecord;
import id.msme.rule.FactMembers;
import id.msme.text.Ids;
import id.msme.text.Inside.FactNumbers;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the evidence that a judged form states. */
final class EvidenceBuilding {

    private static final Fact[] FACTS = Fact.values();

    private final CheckedRecord record;
    private final EnrolmentForm form;

    private EvidenceBuilding(CheckedRecord record) {
        this.record = record;
        this.form = record.form();
    }

    static Evidence build(CheckedRecord record) {
        return new EvidenceBuilding(record).evidence();
    }

    private Evidence evidence() {
        var builder = Evidence.builder();
        LocalDate day = record.isUsable(Member.SUBMITTED_ON) ? LocalDate.ofEpochDay(record.submissionDay()) : null;
        for (Fact fact : FACTS) {
            long value = FactMembers.value(record, fact);
            if (value != FactNumbers.ABSENT) {
                builder.state(statement(fact, value, day));
            }
        }
        for (int i = 0; record.isUsable(Member.TRAININGS) && i < form.size(Member.TRAININGS); i++) {
            finishedTraining(i).ifPresent(builder::training);
        }
        return builder.build();
    }

    /** What an enrolment states, it states for its day. */
    private static Statement statement(Fact fact, long value, @Nullable LocalDate day) {
        Statement statement = value == FactNumbers.REFUSED
                ? Statement.refused(fact)
                : Statement.of(FactMembers.NUMBERS.measure(fact, value));
        return day == null ? statement : statement.withMeasuredOn(day);
    }

    /** A training without a usable id and day is not known to be finished. */
    private Optional<FinishedTraining> finishedTraining(int index) {
        if (form.presence(Member.TRAINING, index) != Presence.STATED
                || !isStated(Member.TRAINING_ACTIVITY, index)
                || !Ids.isId(form.text(Member.TRAINING_ACTIVITY, index))
                || !isStated(Member.TRAINING_FINISHED_ON, index)) {
            return Optional.empty();
        }
        long day = IsoDate.epochDay(form.text(Member.TRAINING_FINISHED_ON, index));
        if (day == IsoDate.INVALID || (record.isUsable(Member.SUBMITTED_ON) && day > record.submissionDay())) {
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
