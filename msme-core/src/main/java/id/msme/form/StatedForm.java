package id.msme.form;

import id.msme.finding.Finding;
import id.msme.privacy.Guarded;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form in memory, made by its builder. */
final class StatedForm extends Guarded implements EnrolmentForm {

    private final transient Map<Member, Object> values;
    private final transient List<Map<Member, String>> trainings;

    StatedForm(Map<Member, Object> values, List<Map<Member, String>> trainings) {
        this.values = new EnumMap<>(values);
        this.trainings = List.copyOf(trainings);
        if (!trainings.isEmpty()) {
            this.values.put(Member.TRAININGS, this.trainings);
        }
        stateParents();
    }

    /**
     * An object is stated where a member of it is; the enterprise always is, so that what it lacks is found member by
     * member.
     */
    private void stateParents() {
        values.put(Member.RECORD, true);
        values.put(Member.MSME, true);
        for (Member member : List.copyOf(values.keySet())) {
            for (Member at = member; at.parent().isPresent(); at = at.parent().get()) {
                values.putIfAbsent(at.parent().get(), true);
            }
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public boolean isUnreadable() {
        return false;
    }

    @Override
    public Presence presence(Member member) {
        return values.containsKey(member) ? Presence.STATED : Presence.ABSENT;
    }

    @Override
    public CharSequence text(Member member) {
        return (CharSequence) value(member);
    }

    @Override
    public long number(Member member) {
        return (Long) value(member);
    }

    @Override
    public boolean flag(Member member) {
        return (Boolean) value(member);
    }

    @Override
    public int size(Member list) {
        return ((List<?>) value(list)).size();
    }

    @Override
    public Presence presence(Member member, int index) {
        boolean isThere = member == Member.CHANNEL
                || member == Member.TRAINING
                || trainings.get(index).containsKey(member);
        return isThere ? Presence.STATED : Presence.ABSENT;
    }

    @Override
    public CharSequence text(Member member, int index) {
        @Nullable
        Object text = member == Member.CHANNEL
                ? ((List<?>) value(Member.CHANNELS)).get(index)
                : trainings.get(index).get(member);
        return (CharSequence) Objects.requireNonNull(text, member::name);
    }

    private Object value(Member member) {
        return Objects.requireNonNull(values.get(member), () -> member.name() + " is not stated");
    }

    /** {@return which members are stated, without a value} */
    @Override
    public String toString() {
        return "EnrolmentForm" + values.keySet();
    }
}
