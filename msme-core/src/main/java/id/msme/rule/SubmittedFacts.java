package id.msme.rule;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Mode;
import id.msme.check.NikCheck;
import id.msme.condition.Quantity;
import id.msme.eligibility.ApplicantFacts;
import id.msme.eligibility.FactState;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.region.RegionCode;
import id.msme.scale.Classification;
import id.msme.scale.Criterion;
import id.msme.scale.Scale;
import id.msme.text.Ids;
import id.msme.text.IsoDate;
import id.msme.text.NameTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a submission whose day of submission is usable, without an allocation but for readiness. */
final class SubmittedFacts implements ApplicantFacts<CheckedRecord> {

    private static final Map<String, Member> BY_POINTER = byPointer();
    private static final Member[] BY_QUANTITY = byQuantity();
    private static final NameTable MODE_NAMES = NameTable.of(Mode.values());
    private static final Mode[] MODES = Mode.values();
    private static final int MONTHS_A_YEAR = 12;

    private final ChannelCheck channels;
    private final Supplier<ReadinessModel> model;

    SubmittedFacts(ChannelCheck channels, Supplier<ReadinessModel> model) {
        this.channels = channels;
        this.model = model;
    }

    private static Map<String, Member> byPointer() {
        var members = new HashMap<String, Member>();
        for (Member member : Member.values()) {
            if (!member.isIndexed()) {
                members.put(member.pointer(), member);
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private static Member[] byQuantity() {
        Quantity[] quantities = Quantity.values();
        var members = new Member[quantities.length];
        for (Quantity quantity : quantities) {
            members[quantity.ordinal()] = requireNonNull(BY_POINTER.get(quantity.pointer()));
        }
        return members;
    }

    @Override
    public LocalDate submittedOn(CheckedRecord record) {
        return LocalDate.ofEpochDay(record.submissionDay());
    }

    /** Whoever stated an object that is refused meant to state what is in it. */
    @Override
    public FactState state(CheckedRecord record, String pointer) {
        Member member = requireNonNull(BY_POINTER.get(pointer), pointer);
        if (record.isUsable(member)) {
            return FactState.STATED;
        }
        for (Member at = member; at != Member.RECORD; at = at.parent().orElseThrow()) {
            if (!record.isAbsent(at)) {
                return record.isUsable(at) ? FactState.ABSENT : FactState.REFUSED;
            }
        }
        return FactState.ABSENT;
    }

    @Override
    public long quantity(CheckedRecord record, Quantity quantity) {
        Member member = BY_QUANTITY[quantity.ordinal()];
        if (!record.isUsable(member)) {
            return UNKNOWN;
        }
        return switch (quantity) {
            case OPERATING_MONTHS -> months(record.value(member), record.submissionDay());
            case CHANNELS -> knownChannels(record.form());
            case OWNER_AGE -> throw new IllegalArgumentException("an age depends on the century of birth");
            default -> record.value(member);
        };
    }

    /** Whole calendar months from a day to a later one, as {@link ChronoUnit#MONTHS} counts them. */
    private static long months(long fromDay, long toDay) {
        var from = LocalDate.ofEpochDay(fromDay);
        var to = LocalDate.ofEpochDay(toDay);
        long months =
                (to.getYear() - from.getYear()) * (long) MONTHS_A_YEAR + to.getMonthValue() - from.getMonthValue();
        return to.getDayOfMonth() < from.getDayOfMonth() ? months - 1 : months;
    }

    private long knownChannels(EnrolmentForm form) {
        int count = 0;
        int size = form.size(Member.CHANNELS);
        for (int i = 0; i < size; i++) {
            int channel = channels.indexAt(form, i);
            if (channel != NameTable.NONE && !isBefore(form, channel, i)) {
                count++;
            }
        }
        return count;
    }

    /** Whether a channel stands before an index too; lists are short, so that looking again is cheaper than a set. */
    private boolean isBefore(EnrolmentForm form, int channel, int index) {
        for (int i = 0; i < index; i++) {
            if (channels.indexAt(form, i) == channel) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean hasChannel(CheckedRecord record, ChannelKind kind) {
        EnrolmentForm form = record.form();
        int size = form.size(Member.CHANNELS);
        for (int i = 0; i < size; i++) {
            int channel = channels.indexAt(form, i);
            if (channel != NameTable.NONE && channels.kind(channel) == kind) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long ownerAge(CheckedRecord record, int firstYear) {
        if (!record.isUsable(Member.NIK)) {
            return UNKNOWN;
        }
        long born = NikCheck.birth(record.value(Member.NIK), firstYear);
        return born == IsoDate.INVALID || born > record.submissionDay()
                ? UNKNOWN
                : months(born, record.submissionDay()) / MONTHS_A_YEAR;
    }

    @Override
    public @Nullable Sex ownerSex(CheckedRecord record) {
        if (!record.isUsable(Member.NIK)) {
            return null;
        }
        return NikCheck.isOfWoman(record.value(Member.NIK)) ? Sex.FEMALE : Sex.MALE;
    }

    @Override
    public @Nullable Scale scale(CheckedRecord record) {
        Classification classification = record.classified();
        return classification == null ? null : classification.scale().orElse(null);
    }

    @Override
    public List<Criterion> wantedForScale(CheckedRecord record) {
        Classification classification = record.classified();
        return classification == null ? List.of() : classification.wanted();
    }

    @Override
    public long region(CheckedRecord record) {
        RegionCode region = record.regionCode();
        return region == null ? UNKNOWN : region.number();
    }

    @Override
    public long kbli(CheckedRecord record) {
        return record.value(Member.KBLI, UNKNOWN, UNKNOWN);
    }

    @Override
    public @Nullable Boolean independent(CheckedRecord record) {
        return record.isUsable(Member.INDEPENDENT) ? record.value(Member.INDEPENDENT) == 1 : null;
    }

    @Override
    public long trainings(CheckedRecord record) {
        return record.isUsable(Member.TRAININGS) ? record.form().size(Member.TRAININGS) : UNKNOWN;
    }

    @Override
    public boolean isTraining(CheckedRecord record, int index) {
        return record.form().presence(Member.TRAINING, index) == Presence.STATED;
    }

    @Override
    public @Nullable CharSequence trainingActivity(CheckedRecord record, int index) {
        CharSequence activity = text(record.form(), Member.TRAINING_ACTIVITY, index);
        return activity == null || !Ids.isId(activity) ? null : activity;
    }

    @Override
    public @Nullable Mode trainingMode(CheckedRecord record, int index) {
        CharSequence mode = text(record.form(), Member.TRAINING_MODE, index);
        int known = mode == null ? NameTable.NONE : MODE_NAMES.indexOf(mode);
        return known == NameTable.NONE ? null : MODES[known];
    }

    private static @Nullable CharSequence text(EnrolmentForm form, Member member, int index) {
        return form.presence(member, index) == Presence.STATED ? form.text(member, index) : null;
    }

    @Override
    public Assessment readiness(CheckedRecord record) {
        return record.readiness(model.get());
    }
}
