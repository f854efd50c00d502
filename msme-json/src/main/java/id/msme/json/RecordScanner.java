package id.msme.json;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.json.RecordBytes.Kind;
import id.msme.text.RecordLimits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record of the usual shape straight from its bytes, with members that are null, of the wrong type, of unknown
 * names or doubled, and with escapes in texts. What is not usual (an escape elsewhere, a surrogate, bad UTF-8, any
 * error of syntax, anything near a limit) is given up, and the {@link RecordParser} reads the record from the start: it
 * alone refuses records for their syntax, so the two cannot disagree about one. A record that is too deep or
 * has a name twice is the exception: the parser would take many times the time of one that is right.
 */
final class RecordScanner {

    private static final int NO_INDEX = RecordForm.NO_INDEX;
    /** The answer where the record is not of the usual shape. */
    private static final int GIVEN_UP = -2;
    /** So many bytes with a sign fit a {@code long}. */
    private static final int SAFE_DIGITS = 18;

    private final RecordForm form;
    private final RecordBytes bytes = new RecordBytes();
    private final ScannedNames strange = new ScannedNames();
    private final Escapes escapes = new Escapes();
    private final KnownNames names;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int tooDeepAt;
    /** The members that are null or of the wrong type. */
    private long unusable;
    /** The first member whose name stands twice in one object. */
    private @Nullable KnownName doubled;

    /** Creates a scanner that fills a form. */
    RecordScanner(RecordForm form) {
        this.form = form;
        names = Objects.requireNonNull(new KnownName(Member.RECORD, form, null).members());
    }

    /** Fills the form, and answers whether it could; if not, the form is to be cleared. */
    boolean read(byte[] array, int offset, int length) {
        bytes.load(array, offset, length);
        form.setAscii(bytes.array());
        strange.cutTo(0);
        tooDeepAt = RecordBytes.NONE;
        unusable = 0;
        doubled = null;
        int start = bytes.afterBlank(0);
        int at = bytes.at(start) == '{' ? readMembers(names, NO_INDEX, start + 1) : GIVEN_UP;
        if (at == GIVEN_UP || !bytes.isEnd(bytes.afterBlank(at))) {
            return false;
        }
        if (doubled != null) {
            form.refuseDuplicate(Strictness.masked(doubled.member().jsonName()));
        }
        return true;
    }

    /** The index at which the record that was read last is too deep, or {@link RecordBytes#NONE}. */
    int tooDeepAt() {
        return tooDeepAt;
    }

    // one loop over an object and those in it: where each was a call, a record took half as long again

    /** Reads an object, with the objects that are its members, from after its opening brace. */
    private int readMembers(KnownNames outermost, int index, int from) {
        KnownNames object = outermost;
        Predecessor before = object.open(strange.size());
        long seen = 0;
        int after = from;
        int quote = bytes.indexOf('"', from);
        while (quote >= 0) {
            KnownName name = object.find(bytes.array(), quote + 1, before);
            if (name == null) {
                after = passOver(quote + 1, object.firstStrange(), object.depth());
            } else {
                if ((seen & name.bit()) != 0 && doubled == null) {
                    doubled = name;
                }
                seen |= name.bit();
                int value = bytes.afterColon(quote + 1 + name.length());
                KnownNames members = name.members();
                quote = members == null ? RecordBytes.NONE : bytes.firstName(value);
                if (members != null && quote >= 0) {
                    object = members;
                    before = object.open(strange.size());
                    continue;
                }
                before = name;
                after = value < 0 ? GIVEN_UP : readValue(name, index, value);
            }
            int comma = after < 0 ? RecordBytes.NONE : bytes.indexOf(',', after);
            while (comma < 0 && after >= 0 && object != outermost) {
                after = close(object, index, after);
                before = object.object();
                object = Objects.requireNonNull(object.outer());
                comma = after < 0 ? RecordBytes.NONE : bytes.indexOf(',', after);
            }
            if (comma < 0) {
                break;
            }
            quote = bytes.indexOf('"', comma + 1);
            after = quote < 0 ? GIVEN_UP : after;
        }
        if (index == NO_INDEX) {
            form.state(seen & ~unusable);
        }
        return after < 0 ? GIVEN_UP : close(outermost, index, after);
    }

    /** Ends an object, and answers the index after its closing brace. */
    private int close(KnownNames object, int index, int at) {
        if (strange.size() > object.firstStrange()) {
            reportStrange(object.object().member(), index, object.firstStrange());
        }
        return afterEnd('}', at);
    }

    private int afterEnd(char brace, int from) {
        int at = bytes.indexOf(brace, from);
        return at < 0 ? GIVEN_UP : at + 1;
    }

    /** Passes over a member that the format does not know, from its name on, in an object of some depth. */
    private int passOver(int name, int firstStrange, int depth) {
        int end = endOfText(name);
        if (end < 0 || !bytes.isAscii() || !strange.add(bytes.array(), name, end, firstStrange)) {
            return GIVEN_UP;
        }
        int colon = bytes.indexOf(':', end + 1);
        return colon < 0 ? GIVEN_UP : passOverValue(bytes.afterBlank(colon + 1), depth);
    }

    private int passOverValue(int at, int depth) {
        return switch (bytes.at(at)) {
            case '"' -> passOverText(at + 1);
            case '[' -> depth < RecordLimits.MAX_DEPTH ? passOverElements(at + 1, depth + 1) : giveUpTooDeep(at);
            case '{' -> depth < RecordLimits.MAX_DEPTH ? passOverMembers(at + 1, depth + 1) : giveUpTooDeep(at);
            default -> passOverWordOrNumber(at);
        };
    }

    private int giveUpTooDeep(int at) {
        tooDeepAt = at;
        return GIVEN_UP;
    }

    private int passOverText(int from) {
        int end = endOfText(from);
        return end >= 0 && bytes.isAscii() ? end + 1 : GIVEN_UP;
    }

    private int passOverWordOrNumber(int at) {
        int afterWord = Math.max(bytes.afterNull(at), Math.max(bytes.afterTrue(at), bytes.afterFalse(at)));
        int after = afterWord < 0 ? afterNumber(at) : afterWord;
        return after < 0 ? GIVEN_UP : after;
    }

    private int passOverElements(int from, int depth) {
        int at = bytes.afterBlank(from);
        if (bytes.at(at) == ']') {
            return at + 1;
        }
        while (true) {
            int after = passOverValue(at, depth);
            int comma = after < 0 ? RecordBytes.NONE : bytes.indexOf(',', after);
            if (comma < 0) {
                return after < 0 ? GIVEN_UP : afterEnd(']', after);
            }
            at = bytes.afterBlank(comma + 1);
        }
    }

    private int passOverMembers(int from, int depth) {
        int firstStrange = strange.size();
        int quote = bytes.indexOf('"', from);
        if (quote < 0) {
            return afterEnd('}', from);
        }
        while (quote >= 0) {
            int after = passOver(quote + 1, firstStrange, depth);
            int comma = after < 0 ? RecordBytes.NONE : bytes.indexOf(',', after);
            if (comma < 0) {
                strange.cutTo(firstStrange);
                return after < 0 ? GIVEN_UP : afterEnd('}', after);
            }
            quote = bytes.indexOf('"', comma + 1);
        }
        return GIVEN_UP;
    }

    private void reportStrange(Member object, int index, int firstStrange) {
        form.add(Finding.of(
                FindingCode.JSON_UNKNOWN_MEMBER,
                object.pointer(index),
                Integer.toString(strange.size() - firstStrange),
                Strictness.masked(strange.name(bytes.array(), firstStrange))));
        strange.cutTo(firstStrange);
    }

    private int readValue(KnownName name, int index, int at) {
        Member member = name.member();
        MemberType type = name.type();
        Cell known = name.cell();
        Cell cell = known != null ? known : form.cell(member, index);
        int after = RecordBytes.NONE;
        if (type == MemberType.STRING) {
            after = keepText(cell, at);
        } else if (type == MemberType.INTEGER) {
            after = keepInteger(cell, at);
        } else if (type == MemberType.DECIMAL) {
            after = keepDecimal(cell, at);
        } else if (type == MemberType.BOOLEAN) {
            after = keepFlag(cell, at);
        } else if (bytes.at(at) == '[' && type == MemberType.ARRAY) {
            after = readElements(name, cell, at + 1);
        } else if (bytes.at(at) == '{' && type == MemberType.OBJECT) {
            after = readObject(name, index, at + 1);
        }
        if (after >= 0) {
            if (known == null) {
                form.state(member, index);
            }
            return after;
        }
        return after == GIVEN_UP ? GIVEN_UP : readUnusual(member, index, at);
    }

    /** Reads an element that is an object, or an object without members. */
    private int readObject(KnownName object, int index, int from) {
        if (index == NO_INDEX) {
            return afterEnd('}', from);
        }
        form.clearMembers(object.member(), index);
        return readMembers(Objects.requireNonNull(object.members()), index, from);
    }

    private int readElements(KnownName list, Cell cell, int from) {
        KnownName element = Objects.requireNonNull(list.element());
        int most = list.member().mostElements();
        int count = 0;
        int at = bytes.afterBlank(from);
        if (bytes.at(at) == ']') {
            cell.keep(0);
            return at + 1;
        }
        while (count < most) {
            at = readValue(element, count, at);
            if (at == GIVEN_UP) {
                return GIVEN_UP;
            }
            count++;
            at = bytes.afterBlank(at);
            if (bytes.at(at) != ',') {
                cell.keep(count);
                return bytes.at(at) == ']' ? at + 1 : GIVEN_UP;
            }
            at = bytes.afterBlank(at + 1);
        }
        return GIVEN_UP;
    }

    private int keepText(Cell cell, int at) {
        int end = bytes.at(at) == '"' ? endOfText(at + 1) : RecordBytes.NONE;
        if (end < 0) {
            return RecordBytes.NONE;
        }
        if (!bytes.isAscii()) {
            return keepOther(cell, at + 1, end);
        }
        cell.keep(at + 1, end - at - 1);
        return end + 1;
    }

    /** Keeps the text that was read last, which is not ASCII. */
    private int keepOther(Cell cell, int start, int end) {
        try {
            cell.keep(decoder.decode(ByteBuffer.wrap(bytes.array(), start, end - start))
                    .toString());
            return end + 1;
        } catch (CharacterCodingException e) {
            // the parser's path says which byte is wrong
            return GIVEN_UP;
        }
    }

    private int endOfText(int start) {
        int end = bytes.endOfText(start);
        return end - start <= RecordLimits.MAX_TEXT_LENGTH ? end : RecordBytes.NONE;
    }

    private int keepFlag(Cell cell, int at) {
        int afterTrue = bytes.afterTrue(at);
        cell.keep(afterTrue < 0 ? 0 : 1);
        return afterTrue < 0 ? bytes.afterFalse(at) : afterTrue;
    }

    private int keepInteger(Cell cell, int at) {
        int after = afterNumber(at);
        if (after < 0 || bytes.isFraction() || after - at > SAFE_DIGITS) {
            return RecordBytes.NONE;
        }
        cell.keep(bytes.number());
        return after;
    }

    private int keepDecimal(Cell cell, int at) {
        int afterShort = bytes.afterShortDecimal(at);
        if (afterShort >= 0) {
            cell.keep(at, afterShort - at);
            cell.keep(bytes.number());
            return afterShort;
        }
        int after = afterNumber(at);
        if (after >= 0) {
            cell.keep(at, after - at);
            cell.keepMillionths();
        }
        return after;
    }

    private int afterNumber(int at) {
        return bytes.afterNumber(at, RecordLimits.MAX_NUMBER_LENGTH);
    }

    /** Reads a text with escapes or a null, or refuses a member that is of another type. */
    private int readUnusual(Member member, int index, int at) {
        if (bytes.at(at) == '"' && member.type() == MemberType.STRING) {
            return readEscaped(member, index, at + 1);
        }
        if (index == NO_INDEX) {
            unusable |= 1L << member.ordinal();
        }
        if (bytes.at(at) == 'n') {
            form.leaveOut(member, index);
            int after = bytes.afterNull(at);
            return after < 0 ? GIVEN_UP : after;
        }
        if (bytes.at(at) == '"') {
            int end = endOfText(at + 1);
            // what is not ASCII is left to the parser, which checks that it is UTF-8
            return end >= 0 && bytes.isAscii() ? refuse(member, index, Kind.STRING, end + 1) : GIVEN_UP;
        }
        if (bytes.at(at) == '{' || bytes.at(at) == '[') {
            int after = passOverValue(at, KnownNames.depth(member) - 1);
            return refuse(member, index, bytes.at(at) == '{' ? Kind.OBJECT : Kind.ARRAY, after);
        }
        int afterFlag = Math.max(bytes.afterTrue(at), bytes.afterFalse(at));
        if (afterFlag >= 0) {
            return refuse(member, index, Kind.BOOLEAN, afterFlag);
        }
        int after = afterNumber(at);
        return refuse(member, index, bytes.isFraction() ? Kind.FRACTION : Kind.INTEGER, after);
    }

    private int readEscaped(Member member, int index, int from) {
        int end = escapes.replace(bytes.array(), from);
        if (end < 0 || end - from > RecordLimits.MAX_TEXT_LENGTH) {
            return GIVEN_UP;
        }
        Cell cell = form.at(member, index);
        if (escapes.isAscii(from)) {
            cell.keep(from, escapes.end() - from);
        } else if (keepOther(cell, from, escapes.end()) == GIVEN_UP) {
            return GIVEN_UP;
        }
        if (index != NO_INDEX) {
            form.state(member, index);
        }
        return end + 1;
    }

    private int refuse(Member member, int index, Kind found, int after) {
        // a value of the right type is given up for something else, such as its length
        if (after < 0 || isOf(member.type(), found)) {
            return GIVEN_UP;
        }
        form.refuse(member, index);
        String given =
                switch (found) {
                    case OBJECT -> "object";
                    case ARRAY -> "array";
                    case STRING -> "string";
                    case FRACTION -> "fraction";
                    case BOOLEAN -> "boolean";
                    case INTEGER -> "number";
                };
        form.add(Finding.of(FindingCode.JSON_TYPE, member.pointer(index), RecordParser.expected(member), given));
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
        };
    }
}
