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
        cursor.skipBlank();
        Cell cell = form.at(member, index);
        MemberType type = member.type();
        boolean isUsual =
                switch (type) {
                    case STRING -> keepText(cell);
                    case BOOLEAN -> keepFlag(cell);
                    case INTEGER -> keepInteger(cell);
                    case DECIMAL -> keepDecimal(cell);
                    case OBJECT -> cursor.peek() == '{';
                    case ARRAY -> cursor.peek() == '[';
                };
        // what is not usual stands apart, so that the rest is compiled as one piece
        if (!isUsual) {
            return readUnusual(member, index);
        }
        form.state(member, index);
        return switch (type) {
            case OBJECT -> cursor.take('{') && readObjectOf(member, index);
            case ARRAY -> cursor.take('[') && readElements(member, cell);
            default -> true;
        };
    }

    /** Reads a null, or refuses a member that is a scalar of another type. */
    private boolean readUnusual(Member member, int index) {
        if (cursor.peek() == 'n') {
            form.leaveOut(member, index);
            return cursor.takeNull();
        }
        ByteCursor.Scalar found = takeScalar();
        // a scalar of the right type is given up for something else, such as its length
        if (found == ByteCursor.Scalar.NONE || isOf(member.type(), found)) {
            return false;
        }
        refuse(member, index, found);
        return true;
    }

    private static boolean isOf(MemberType type, ByteCursor.Scalar scalar) {
        return switch (scalar) {
            case NONE -> false;
            case STRING -> type == MemberType.STRING;
            case INTEGER -> type == MemberType.INTEGER || type == MemberType.DECIMAL;
            case FRACTION -> type == MemberType.DECIMAL;
            case BOOLEAN -> type == MemberType.BOOLEAN;
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
        if (!cursor.take('"') || !takeText()) {
            return false;
        }
        if (!cursor.isAscii()) {
            return keepOther(cell);
        }
        cell.keep(cursor.start(), cursor.textLength());
        return true;
    }

    /** Keeps the text that was read last, which is not ASCII. */
    private boolean keepOther(Cell cell) {
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

    private boolean keepInteger(Cell cell) {
        if (takeNumber() != ByteCursor.Scalar.INTEGER || cursor.numberLength() > SAFE_DIGITS) {
            cursor.goBack();
            return false;
        }
        cell.keep(cursor.number());
        return true;
    }

    private boolean keepDecimal(Cell cell) {
        if (takeNumber() == ByteCursor.Scalar.NONE) {
            return false;
        }
        cell.keep(cursor.start(), cursor.numberLength());
        return true;
    }

    private ByteCursor.Scalar takeNumber() {
        return cursor.takeNumber(RecordLimits.MAX_NUMBER_LENGTH);
    }

    private ByteCursor.Scalar takeScalar() {
        if (cursor.take('"')) {
            // what is not ASCII is left to the parser, which checks that it is UTF-8
            return takeText() && cursor.isAscii() ? ByteCursor.Scalar.STRING : ByteCursor.Scalar.NONE;
        }
        return cursor.takeTrue() || cursor.takeFalse() ? ByteCursor.Scalar.BOOLEAN : takeNumber();
    }

    private void refuse(Member member, int index, ByteCursor.Scalar found) {
        form.refuse(member, index);
        String given =
                switch (found) {
                    case STRING -> "string";
                    case FRACTION -> "fraction";
                    case BOOLEAN -> "boolean";
                    default -> "number";
                };
        form.add(Finding.of(FindingCode.JSON_TYPE, member.pointer(index), RecordParser.expected(member), given));
    }
}
