package id.msme.json;

import id.msme.document.JsonSource;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.privacy.Guarded;
import id.msme.text.Mask;
import id.msme.text.Span;
import id.msme.text.SpannedForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one form of a reader, filled anew by each record. */
final class RecordForm extends Guarded implements EnrolmentForm, SpannedForm, JsonSource {

    /** The index of a member that is no element of a list. */
    static final int NO_INDEX = -1;

    private static final Member[] MEMBERS = Member.values();
    /** The members of each member by its ordinal, as arrays, since a list is much code where it is read often. */
    private static final Member[][] CHILDREN = children();

    private static final List<FindingCode> CODES = List.of(
            FindingCode.JSON_SYNTAX,
            FindingCode.JSON_DUPLICATE_MEMBER,
            FindingCode.JSON_TYPE,
            FindingCode.JSON_UNKNOWN_MEMBER);

    private final TextRoom texts = new TextRoom();
    private final Cell[] cells = new Cell[MEMBERS.length];
    /** The cells of each index of a list, by the ordinal of the member. */
    private Cell[][] elements = {};

    private final List<Finding> findings = new ArrayList<>();
    private int edition;
    private long stated;
    private long refused;
    /** The first member name that stands twice in one object, masked. */
    private @Nullable String doubled;

    private boolean isUnreadable;
    private byte[] bytes = {};
    private int offset;
    private int length;

    RecordForm() {
        for (Member member : MEMBERS) {
            cells[member.ordinal()] = new Cell(texts.room());
        }
    }

    private static Member[][] children() {
        var children = new Member[MEMBERS.length][];
        for (Member member : MEMBERS) {
            children[member.ordinal()] = member.members().toArray(new Member[0]);
        }
        return children;
    }

    void clear() {
        edition++;
        stated = bit(Member.RECORD);
        refused = 0;
        texts.clear();
        findings.clear();
        doubled = null;
        isUnreadable = false;
    }

    private static long bit(Member member) {
        return 1L << member.ordinal();
    }

    /** Notes where the record stands that the form is read from. */
    void from(byte[] array, int start, int count) {
        bytes = array;
        offset = start;
        length = count;
    }

    @Override
    public byte[] source() {
        return Arrays.copyOfRange(bytes, offset, offset + length);
    }

    /** Makes the form that of a record which is not one well-formed object, and reports only why and where. */
    void refuse(String reason, int byteOffset) {
        refuse(Finding.of(FindingCode.JSON_SYNTAX, "", reason, Integer.toString(byteOffset)));
    }

    /** Notes a name that stands twice in one object. */
    void noteDoubled(String name) {
        if (doubled == null) {
            doubled = Mask.member(name);
        }
    }

    /** Whether a name was found that stands twice in one object. */
    boolean isDoubled() {
        return doubled != null;
    }

    /** Makes the form that of a record in which a name stands twice in one object, if one does. */
    void refuseIfDoubled() {
        if (doubled != null) {
            refuse(Finding.of(FindingCode.JSON_DUPLICATE_MEMBER, "", doubled));
        }
    }

    private void refuse(Finding why) {
        clear();
        isUnreadable = true;
        findings.add(why);
    }

    /** The texts of a record that was read by the parser. */
    TextRoom texts() {
        return texts;
    }

    /** Sets the bytes that texts in ASCII are parts of. */
    void setAscii(byte[] array) {
        texts.room().set(array);
    }

    /** Notes which members are stated that are no elements of lists. */
    void state(long members) {
        stated = bit(Member.RECORD) | members;
    }

    void state(Member member, int index) {
        become(member, index, Presence.STATED);
    }

    void refuse(Member member, int index) {
        become(member, index, Presence.REFUSED);
    }

    void leaveOut(Member member, int index) {
        become(member, index, Presence.ABSENT);
    }

    private void become(Member member, int index, Presence presence) {
        if (index != NO_INDEX) {
            cell(member, index).become(presence);
            return;
        }
        long bit = bit(member);
        stated = presence == Presence.STATED ? stated | bit : stated & ~bit;
        refused = presence == Presence.REFUSED ? refused | bit : refused & ~bit;
    }

    @Override
    public int edition() {
        return edition;
    }

    @Override
    public long stated() {
        return stated;
    }

    @Override
    public long refused() {
        return refused;
    }

    @Override
    public Span span(int member) {
        return cells[member];
    }

    @Override
    public long number(int member) {
        return cells[member].number();
    }

    @Override
    public Span span(int member, int index) {
        return elements[index][member];
    }

    /** The cell of a member, or of an element or a member of it. */
    Cell at(Member member, int index) {
        return index == NO_INDEX ? cell(member) : cell(member, index);
    }

    Cell cell(Member member) {
        return cells[member.ordinal()];
    }

    /** The cell of an element or of a member of it, absent at first. */
    Cell cell(Member member, int index) {
        if (elements.length <= index) {
            growTo(index);
        }
        return elements[index][member.ordinal()];
    }

    private void growTo(int index) {
        int known = elements.length;
        elements = Arrays.copyOf(elements, index + 1);
        for (int i = known; i <= index; i++) {
            elements[i] = new Cell[MEMBERS.length];
            for (Member indexed : MEMBERS) {
                if (indexed.isIndexed()) {
                    elements[i][indexed.ordinal()] = new Cell(texts.room());
                }
            }
        }
    }

    /** An element that is read anew has no members yet. */
    void clearMembers(Member object, int index) {
        for (Member member : CHILDREN[object.ordinal()]) {
            at(member, index).become(Presence.ABSENT);
        }
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    int findingCount() {
        return findings.size();
    }

    void dropFindingsFrom(int count) {
        findings.subList(count, findings.size()).clear();
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
        long bit = bit(member);
        return (stated & bit) != 0 ? Presence.STATED : (refused & bit) != 0 ? Presence.REFUSED : Presence.ABSENT;
    }

    @Override
    public CharSequence text(Member member) {
        return cell(member);
    }

    @Override
    public long number(Member member) {
        return cell(member).number();
    }

    @Override
    public boolean flag(Member member) {
        return cell(member).number() != 0;
    }

    @Override
    public int size(Member list) {
        return (int) cell(list).number();
    }

    @Override
    public Presence presence(Member member, int index) {
        return elements[index][member.ordinal()].presence();
    }

    @Override
    public CharSequence text(Member member, int index) {
        return elements[index][member.ordinal()];
    }

    /** {@return nothing of the record: it is not checked yet, and may be personal} */
    @Override
    public String toString() {
        return "EnrolmentForm[***]";
    }
}
