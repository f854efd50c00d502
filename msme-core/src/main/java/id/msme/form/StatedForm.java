package id.msme.form;

import id.msme.finding.Finding;
import id.msme.privacy.Guarded;
import id.msme.text.Millionths;
import id.msme.text.Span;
import id.msme.text.SpannedForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form in memory, made by its builder. */
final class StatedForm extends Guarded implements EnrolmentForm, SpannedForm {

    private static final Member[] MEMBERS = Member.values();

    /** By ordinal; texts are spans. */
    private final transient @Nullable Object[] values = new Object[MEMBERS.length];

    private final transient List<Span> channels;
    private final transient List<Map<Member, Span>> trainings;
    private final transient long stated;

    StatedForm(Map<Member, Object> values, List<Map<Member, String>> trainings) {
        for (Map.Entry<Member, Object> entry : values.entrySet()) {
            Object value = entry.getValue();
            this.values[entry.getKey().ordinal()] = value instanceof String text ? Span.of(text) : value;
        }
        this.channels = values.get(Member.CHANNELS) instanceof List<?> list
                ? list.stream().map(channel -> Span.of((String) channel)).toList()
                : List.of();
        this.trainings = new ArrayList<>();
        for (Map<Member, String> training : trainings) {
            this.trainings.add(spans(training));
        }
        if (!trainings.isEmpty()) {
            this.values[Member.TRAININGS.ordinal()] = this.trainings;
        }
        stateParents();
        long bits = 0;
        for (Member member : MEMBERS) {
            bits |= isStated(member) ? 1L << member.ordinal() : 0;
        }
        stated = bits;
    }

    private static Map<Member, Span> spans(Map<Member, String> training) {
        var spans = new EnumMap<Member, Span>(Member.class);
        training.forEach((member, text) -> spans.put(member, Span.of(text)));
        return spans;
    }

    private boolean isStated(Member member) {
        return values[member.ordinal()] != null;
    }

    /**
     * An object is stated where a member of it is; the enterprise always is, so that what it lacks is found member by
     * member.
     */
    private void stateParents() {
        values[Member.RECORD.ordinal()] = true;
        values[Member.MSME.ordinal()] = true;
        for (Member member : MEMBERS) {
            for (Member at = member;
                    isStated(member) && at.parent().isPresent();
                    at = at.parent().get()) {
                values[at.parent().get().ordinal()] = true;
            }
        }
    }

    /** It never takes another. */
    @Override
    public int edition() {
        return 0;
    }

    @Override
    public long stated() {
        return stated;
    }

    @Override
    public long refused() {
        return 0;
    }

    @Override
    public Span span(int member) {
        return (Span) value(MEMBERS[member]);
    }

    @Override
    public long number(int member) {
        Object value = value(MEMBERS[member]);
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return value instanceof Long integer ? integer : Millionths.parse((Span) value);
    }

    @Override
    public Span span(int member, int index) {
        return span(MEMBERS[member], index);
    }

    private Span span(Member member, int index) {
        @Nullable
        Span span = member == Member.CHANNEL
                ? channels.get(index)
                : trainings.get(index).get(member);
        return Objects.requireNonNull(span, member::name);
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
        Objects.requireNonNull(member, "member");
        return isStated(member) ? Presence.STATED : Presence.ABSENT;
    }

    @Override
    public CharSequence text(Member member) {
        Objects.requireNonNull(member, "member");
        return span(member.ordinal()).toString();
    }

    @Override
    public long number(Member member) {
        Objects.requireNonNull(member, "member");
        return (Long) value(member);
    }

    @Override
    public boolean flag(Member member) {
        Objects.requireNonNull(member, "member");
        return (Boolean) value(member);
    }

    @Override
    public int size(Member list) {
        Objects.requireNonNull(list, "list");
        return ((List<?>) value(list)).size();
    }

    @Override
    public Presence presence(Member member, int index) {
        Objects.requireNonNull(member, "member");
        boolean isThere = member == Member.CHANNEL
                || member == Member.TRAINING
                || trainings.get(index).containsKey(member);
        return isThere ? Presence.STATED : Presence.ABSENT;
    }

    @Override
    public CharSequence text(Member member, int index) {
        Objects.requireNonNull(member, "member");
        return span(member, index).toString();
    }

    private Object value(Member member) {
        return Objects.requireNonNull(values[member.ordinal()], () -> member.name() + " is not stated");
    }

    /** {@return which members are stated, without a value} */
    @Override
    public String toString() {
        return "EnrolmentForm" + Arrays.stream(MEMBERS).filter(this::isStated).toList();
    }
}
