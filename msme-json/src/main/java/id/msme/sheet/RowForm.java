package id.msme.sheet;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.privacy.Guarded;
import java.util.ArrayList;
import java.util.List;

/** The one form of a reader of rows, filled anew by each row. */
final class RowForm extends Guarded implements EnrolmentForm {

    private static final Member[] MEMBERS = Member.values();

    private static final List<FindingCode> CODES =
            List.of(FindingCode.ROW_SYNTAX, FindingCode.CELL_LOSSY, FindingCode.JSON_TYPE);

    private final RowValue[] values = new RowValue[MEMBERS.length];
    private final List<RowValue[]> elements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean isUnreadable;

    RowForm() {
        for (int i = 0; i < values.length; i++) {
            values[i] = new RowValue();
        }
    }

    void clear() {
        for (RowValue value : values) {
            value.become(Presence.ABSENT);
        }
        value(Member.RECORD).become(Presence.STATED);
        findings.clear();
        isUnreadable = false;
    }

    /** Forgets the trainings that the last row may have had. */
    void clearTrainings(int count) {
        for (int i = 0; i < count; i++) {
            value(Member.TRAINING, i).become(Presence.ABSENT);
            for (Member member : Member.TRAINING.members()) {
                value(member, i).become(Presence.ABSENT);
            }
        }
    }

    /** Makes the form that of a record that cannot be read. */
    RowForm refuse(Finding why) {
        clear();
        isUnreadable = true;
        findings.add(why);
        return this;
    }

    RowValue value(Member member) {
        return values[member.ordinal()];
    }

    RowValue value(Member member, int index) {
        while (elements.size() <= index) {
            var more = new RowValue[MEMBERS.length];
            for (Member indexed : MEMBERS) {
                if (indexed.isIndexed()) {
                    more[indexed.ordinal()] = new RowValue();
                }
            }
            elements.add(more);
        }
        return elements.get(index)[member.ordinal()];
    }

    RowValue value(MemberColumn column) {
        return column.index() == MemberColumn.NO_INDEX
                ? value(column.member())
                : value(column.member(), column.index());
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public List<FindingCode> readerCodes() {
        return CODES;
    }

    @Override
    public boolean isUnreadable() {
        return isUnreadable;
    }

    @Override
    public Presence presence(Member member) {
        return value(member).presence();
    }

    @Override
    public CharSequence text(Member member) {
        return value(member);
    }

    @Override
    public long number(Member member) {
        return value(member).number();
    }

    @Override
    public boolean flag(Member member) {
        return value(member).number() != 0;
    }

    @Override
    public int size(Member list) {
        return (int) value(list).number();
    }

    @Override
    public Presence presence(Member member, int index) {
        return value(member, index).presence();
    }

    @Override
    public CharSequence text(Member member, int index) {
        return value(member, index);
    }

    /** {@return nothing of the record: it is not checked yet, and may be personal} */
    @Override
    public String toString() {
        return "EnrolmentForm[***]";
    }
}
