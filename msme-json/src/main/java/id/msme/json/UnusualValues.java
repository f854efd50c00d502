package id.msme.json;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.json.RecordBytes.Kind;
import id.msme.text.LongRange;
import java.math.BigInteger;

/**
 * Reads the values that few records have: nulls, texts with escapes or not in ASCII, long and negative numbers, lists
 * that are too long, and values of the wrong type. They are apart from the usual ones so that the compiler makes the
 * usual path once and small.
 */
final class UnusualValues {

    private static final int NOWHERE = RecordBytes.NOWHERE;
    private static final int NO_INDEX = RecordForm.NO_INDEX;

    private final RecordForm form;
    private final RecordBytes bytes;
    private final StrangeMembers strange;
    private final Escapes escapes;
    /** The members, elements apart, that are null or of the wrong type. */
    private long unusable;
    /** The index after the last element of a list that was read, and the number of findings before the list. */
    private int endOfElements;

    private int findingsBefore;

    UnusualValues(RecordForm form, RecordBytes bytes, StrangeMembers strange, Escapes escapes) {
        this.form = form;
        this.bytes = bytes;
        this.strange = strange;
        this.escapes = escapes;
    }

    /** Forgets the record before. */
    void clear() {
        unusable = 0;
    }

    /** The members, elements apart, that are null or of the wrong type, as bits. */
    long unusable() {
        return unusable;
    }

    /** Reads the value of a member, or refuses the member; answers nowhere if the parser is to read the record. */
    int read(Member member, int index, int at) {
        Kind kind = bytes.kind(at);
        if (isOf(member.type(), kind)) {
            return switch (member.type()) {
                case STRING -> readText(member, index, at + 1);
                case INTEGER, DECIMAL -> readNumber(member, index, at);
                case ARRAY -> readTooMany(member);
                case OBJECT, BOOLEAN -> NOWHERE;
            };
        }
        if (index == NO_INDEX) {
            unusable |= 1L << member.ordinal();
        }
        int after = strange.passOverValue(at, KnownNames.depthOf(member) - 1);
        if (RecordBytes.isNowhere(after)) {
            return NOWHERE;
        }
        if (kind == Kind.NULL) {
            form.leaveOut(member, index);
        } else {
            refuse(member, index, kind);
        }
        return after;
    }

    private static boolean isOf(MemberType type, Kind kind) {
        return switch (kind) {
            case STRING -> type == MemberType.STRING;
            case OBJECT -> type == MemberType.OBJECT;
            case ARRAY -> type == MemberType.ARRAY;
            case INTEGER -> type == MemberType.INTEGER || type == MemberType.DECIMAL;
            case FRACTION -> type == MemberType.DECIMAL;
            case BOOLEAN -> type == MemberType.BOOLEAN;
            case EXPONENT, NULL -> false;
        };
    }

    /** Notes where the elements of a list were read to, as many as it may have, before they are known to be all. */
    void noteEnd(int end, int findings) {
        endOfElements = end;
        findingsBefore = findings;
    }

    /** Passes over the elements of a list beyond those that it may have: how many there are is all that counts. */
    private int readTooMany(Member list) {
        if (bytes.at(endOfElements) != ',') {
            return NOWHERE;
        }
        int after = strange.passOverRest(bytes.afterBlank(endOfElements + 1), KnownNames.depthOf(list));
        if (!RecordBytes.isNowhere(after)) {
            form.cell(list).keep(list.mostElements() + strange.elements());
            form.dropFindingsFrom(findingsBefore);
        }
        return after;
    }

    private int readText(Member member, int index, int from) {
        int end = escapes.replace(bytes.array(), from);
        if (RecordBytes.isNowhere(end)) {
            return NOWHERE;
        }
        Cell cell = form.at(member, index);
        if (escapes.isAscii(from)) {
            cell.keep(from, escapes.end() - from);
        } else if (!bytes.keepDecoded(cell, from, escapes.end())) {
            return NOWHERE;
        }
        return stated(member, index, end + 1);
    }

    private int readNumber(Member member, int index, int at) {
        int after = bytes.afterNumber(at);
        if (RecordBytes.isNowhere(after)) {
            return NOWHERE;
        }
        Cell cell = form.at(member, index);
        if (member.type() == MemberType.DECIMAL) {
            cell.keep(at, after - at);
            cell.keepMillionths();
        } else if (after - at <= LongRange.SAFE_DIGITS) {
            cell.keep(bytes.number());
        } else {
            cell.keep(LongRange.nearest(new BigInteger(bytes.text(at, after))));
        }
        return stated(member, index, after);
    }

    private int stated(Member member, int index, int after) {
        if (index != NO_INDEX) {
            form.state(member, index);
        }
        return after;
    }

    private void refuse(Member member, int index, Kind found) {
        form.refuse(member, index);
        form.add(Finding.of(FindingCode.JSON_TYPE, member.pointer(index), RecordParser.expected(member), found.word()));
    }
}
