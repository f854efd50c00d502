package id.msme.json;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.json.RecordBytes.Kind;
import id.msme.text.RecordLimits;

/**
 * Reads the values that few records have: nulls, texts with escapes, long and negative numbers, and values of the wrong
 * type. They are apart from the usual ones so that the compiler makes the usual path once and small.
 */
final class UnusualValues {

    private static final int NOWHERE = RecordBytes.NOWHERE;
    private static final int NO_INDEX = RecordForm.NO_INDEX;

    private final RecordForm form;
    private final RecordBytes bytes;
    private final StrangeMembers strange;
    private final Escapes escapes = new Escapes();
    /** The members, elements apart, that are null or of the wrong type. */
    private long unusable;

    UnusualValues(RecordForm form, RecordBytes bytes, StrangeMembers strange) {
        this.form = form;
        this.bytes = bytes;
        this.strange = strange;
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
                case STRING -> readEscaped(member, index, at + 1);
                case INTEGER, DECIMAL -> readNumber(member, index, at);
                case OBJECT, ARRAY, BOOLEAN -> NOWHERE;
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
            case NULL -> false;
        };
    }

    private int readEscaped(Member member, int index, int from) {
        int end = escapes.replace(bytes.array(), from);
        boolean hasEscape = escapes.end() != end;
        if (RecordBytes.isNowhere(end) || !hasEscape || end - from > RecordLimits.MAX_TEXT_LENGTH) {
            return NOWHERE;
        }
        Cell cell = form.at(member, index);
        if (escapes.isAscii(from)) {
            cell.keep(from, escapes.end() - from);
        } else if (bytes.keepDecoded(cell, from, escapes.end() + 1) == NOWHERE) {
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
        } else if (after - at <= RecordBytes.SAFE_DIGITS) {
            cell.keep(bytes.number());
        } else {
            return NOWHERE;
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
