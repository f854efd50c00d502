package id.msme.json;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.text.RecordLimits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads a record of the usual shape straight from its bytes. Whatever is not usual (an escape, an unknown or doubled
 * name, a container where a scalar belongs, bad UTF-8, any error of syntax, anything near a limit) is given up, and the
 * {@link RecordParser} reads the record from the start: it alone refuses records, so the two cannot disagree about one.
 */
final class RecordScanner {

    private static final int NO_INDEX = RecordForm.NO_INDEX;
    /** So many bytes with a sign fit a {@code long}. */
    private static final int SAFE_DIGITS = 18;

    private final RecordForm form;
    private final ByteCursor cursor = new ByteCursor();
    private final NameGuess[] names = new NameGuess[Member.values().length];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /** Creates a scanner that fills a form. */
    RecordScanner(RecordForm form) {
        this.form = form;
        for (Member member : Member.values()) {
            if (member.type() == MemberType.OBJECT) {
                names[member.ordinal()] = new NameGuess(member.members());
            }
        }
    }

    /** Fills the form, and answers whether it could; if not, the form is to be cleared. */
    boolean read(byte[] bytes, int offset, int length) {
        cursor.load(bytes, offset, length);
        form.setAscii(cursor.bytes());
        boolean isRead = cursor.take('{') && readObject(Member.RECORD, NO_INDEX);
        cursor.skipBlank();
        return isRead && cursor.isAtEnd();
    }

    /** Reads an object whose opening brace was taken. */
    private boolean readObject(Member object, int index) {
        if (cursor.take('}')) {
            return true;
        }
        NameGuess guess = Objects.requireNonNull(names[object.ordinal()]);
        long seen = 0;
        int found = -1;
        do {
            found = cursor.take('"') ? guess.take(cursor, found) : -1;
            if (found < 0 || (seen & 1L << found) != 0 || !cursor.take(':')) {
                return false;
            }
            seen |= 1L << found;
            if (!readMember(guess.member(found), index)) {
                return false;
            }
        } while (cursor.take(','));
        return cursor.take('}');
    }

    private boolean readMember(Member member, int index) {
        Cell cell = form.at(member, index);
        cursor.skipBlank();
        if (cursor.peek() == 'n') {
            form.leaveOut(member, index);
            return cursor.takeNull();
        }
        form.state(member, index);
        return switch (member.type()) {
            case OBJECT -> cursor.take('{') && readObjectOf(member, index);
            case ARRAY -> cursor.take('[') && readElements(member, cell);
            case STRING -> cursor.take('"') ? keepText(cell) : refuse(member, index);
            case BOOLEAN -> keepFlag(cell) || refuse(member, index);
            case INTEGER -> keepInteger(member, index, cell);
            case DECIMAL -> keepDecimal(member, index, cell);
        };
    }

    private boolean readObjectOf(Member object, int index) {
        if (index != NO_INDEX) {
            form.clearMembers(object, index);
        }
        return readObject(object, index);
    }

    private boolean readElements(Member list, Cell cell) {
        Member element = list.members().get(0);
        int count = 0;
        if (!cursor.take(']')) {
            do {
                if (count == list.mostElements() || !readMember(element, count)) {
                    return false;
                }
                count++;
            } while (cursor.take(','));
            if (!cursor.take(']')) {
                return false;
            }
        }
        cell.keep(count);
        return true;
    }

    private boolean keepText(Cell cell) {
        if (!takeText()) {
            return false;
        }
        if (cursor.isAscii()) {
            cell.keep(cursor.start(), cursor.textLength());
            return true;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(cursor.bytes(), cursor.start(), cursor.textLength());
            cell.keep(decoder.decode(bytes).toString());
            return true;
        } catch (CharacterCodingException e) {
            // the parser's path says which byte is wrong
            return false;
        }
    }

    private boolean takeText() {
        return cursor.takeText() && cursor.textLength() <= RecordLimits.MAX_TEXT_LENGTH;
    }

    private boolean keepFlag(Cell cell) {
        boolean isTrue = cursor.takeTrue();
        cell.keep(isTrue ? 1 : 0);
        return isTrue || cursor.takeFalse();
    }

    private boolean keepInteger(Member member, int index, Cell cell) {
        if (!startsNumber()) {
            return refuse(member, index);
        }
        ByteCursor.Scalar found = takeNumber();
        if (found != ByteCursor.Scalar.INTEGER) {
            return refuse(member, index, found);
        }
        cell.keep(cursor.number());
        return cursor.numberLength() <= SAFE_DIGITS;
    }

    private boolean keepDecimal(Member member, int index, Cell cell) {
        if (!startsNumber()) {
            return refuse(member, index);
        }
        boolean isNumber = takeNumber() != ByteCursor.Scalar.NONE;
        cell.keep(cursor.start(), cursor.numberLength());
        return isNumber;
    }

    private boolean startsNumber() {
        byte first = cursor.peek();
        return first == '-' || (first >= '0' && first <= '9');
    }

    private ByteCursor.Scalar takeNumber() {
        return cursor.takeNumber(RecordLimits.MAX_NUMBER_LENGTH);
    }

    /** Refuses a member that is a scalar of another type. */
    private boolean refuse(Member member, int index) {
        return refuse(member, index, takeScalar());
    }

    private ByteCursor.Scalar takeScalar() {
        if (startsNumber()) {
            return takeNumber();
        }
        if (cursor.take('"')) {
            // what is not ASCII is left to the parser, which checks that it is UTF-8
            return takeText() && cursor.isAscii() ? ByteCursor.Scalar.STRING : ByteCursor.Scalar.NONE;
        }
        return cursor.takeTrue() || cursor.takeFalse() ? ByteCursor.Scalar.BOOLEAN : ByteCursor.Scalar.NONE;
    }

    private boolean refuse(Member member, int index, ByteCursor.Scalar found) {
        if (found == ByteCursor.Scalar.NONE) {
            return false;
        }
        form.refuse(member, index);
        String given =
                switch (found) {
                    case STRING -> "string";
                    case FRACTION -> "fraction";
                    case BOOLEAN -> "boolean";
                    default -> "number";
                };
        form.add(Finding.of(FindingCode.JSON_TYPE, member.pointer(index), RecordParser.expected(member), given));
        return true;
    }
}
