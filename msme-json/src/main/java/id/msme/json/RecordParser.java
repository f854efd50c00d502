package id.msme.json;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.text.LongRange;
import id.msme.text.Mask;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Walks over the tokens of one record that {@link RecordWalk} has found readable, and keeps what is known in its form.
 */
final class RecordParser {

    /** The names in one object that the format does not know. */
    private static final class UnknownNames {

        private final Set<String> names = new HashSet<>();
        private String first = "";

        /** Adds a name and answers whether it is new. */
        boolean add(String name) {
            if (names.isEmpty()) {
                first = name;
            }
            return names.add(name);
        }

        int count() {
            return names.size();
        }

        String first() {
            return first;
        }
    }

    private static final int NO_INDEX = RecordForm.NO_INDEX;
    /** About what the parser needs to remember a name, in bytes, beside its characters. */
    private static final int NAME_OVERHEAD = 64;

    private final JsonParser parser;
    private final RecordForm form;
    private int strangeBytes;

    RecordParser(JsonParser parser, RecordForm form) {
        this.parser = parser;
        this.form = form;
    }

    /** Reads the record. */
    void read() {
        parser.nextToken();
        readObject(Member.RECORD, NO_INDEX);
    }

    /** About how much the parser remembers of the names that the format does not know. */
    int strangeBytes() {
        return strangeBytes;
    }

    private void readObject(Member object, int index) {
        ObjectShape shape = ObjectShape.of(object);
        UnknownNames unknown = null;
        long seen = 0;
        int match = parser.nextNameMatch(shape.matcher());
        while (match != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (match >= 0) {
                if ((seen & 1L << match) != 0) {
                    form.noteDoubled(parser.currentName());
                }
                seen |= 1L << match;
                readMember(shape.member(match), index, parser.nextToken());
            } else {
                unknown = unknown == null ? new UnknownNames() : unknown;
                passOver(unknown);
            }
            match = parser.nextNameMatch(shape.matcher());
        }
        if (unknown != null) {
            form.add(Finding.of(
                    FindingCode.JSON_UNKNOWN_MEMBER,
                    object.pointer(index),
                    Integer.toString(unknown.count()),
                    Mask.member(unknown.first())));
        }
    }

    private void passOver(UnknownNames unknown) {
        addName(unknown);
        passOver(parser.nextToken());
    }

    /** Goes to the end of a value that is not looked into, whose first token was read last. */
    private void passOver(JsonToken first) {
        var objects = new ArrayDeque<UnknownNames>();
        int open = 0;
        for (JsonToken token = first; ; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                addName(objects.element());
            } else if (token == JsonToken.START_OBJECT) {
                objects.push(new UnknownNames());
            } else if (token == JsonToken.END_OBJECT) {
                objects.pop();
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
        }
    }

    private void addName(UnknownNames names) {
        String name = parser.currentName();
        strangeBytes += NAME_OVERHEAD + name.length();
        if (!names.add(name)) {
            form.noteDoubled(name);
        }
    }

    private void readMember(Member member, int index, JsonToken token) {
        Cell cell = form.at(member, index);
        if (index != NO_INDEX && member.type() == MemberType.OBJECT) {
            form.clearMembers(member, index);
        }
        if (token == JsonToken.VALUE_NULL) {
            form.leaveOut(member, index);
            return;
        }
        form.state(member, index);
        boolean isRead =
                switch (member.type()) {
                    case OBJECT -> token == JsonToken.START_OBJECT && readObjectOf(member, index);
                    case ARRAY -> token == JsonToken.START_ARRAY && readElements(member, cell);
                    case STRING -> token == JsonToken.VALUE_STRING && keepText(cell);
                    case BOOLEAN -> token.isBoolean() && keepFlag(cell, token);
                    case INTEGER -> token == JsonToken.VALUE_NUMBER_INT && keepInteger(cell);
                    case DECIMAL -> token.isNumeric() && keepDecimal(cell);
                };
        if (!isRead) {
            refuse(member, index, token);
        }
    }

    private boolean readObjectOf(Member object, int index) {
        readObject(object, index);
        return true;
    }

    private boolean readElements(Member list, Cell cell) {
        Member element = list.members().get(0);
        int findingsBefore = form.findingCount();
        int count = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (count < list.mostElements()) {
                readMember(element, count, token);
            } else {
                passOver(token);
            }
            count++;
        }
        if (count > list.mostElements()) {
            form.dropFindingsFrom(findingsBefore);
        }
        cell.keep(count);
        return true;
    }

    private boolean keepText(Cell cell) {
        keepCharacters(cell);
        return true;
    }

    private void keepCharacters(Cell cell) {
        form.texts().keep(cell, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    private static boolean keepFlag(Cell cell, JsonToken token) {
        cell.keep(token == JsonToken.VALUE_TRUE ? 1 : 0);
        return true;
    }

    private boolean keepInteger(Cell cell) {
        int length = parser.getStringLength();
        cell.keep(
                length <= LongRange.SAFE_DIGITS
                        ? parser.getLongValue()
                        : LongRange.nearest(parser.getBigIntegerValue()));
        return true;
    }

    /** Decimals are kept as text: how many places were written counts. */
    private boolean keepDecimal(Cell cell) {
        keepCharacters(cell);
        if (hasExponent()) {
            return false;
        }
        cell.keepMillionths();
        return true;
    }

    private boolean hasExponent() {
        char[] text = parser.getStringCharacters();
        int end = parser.getStringOffset() + parser.getStringLength();
        for (int i = parser.getStringOffset(); i < end; i++) {
            if (text[i] == 'e' || text[i] == 'E') {
                return true;
            }
        }
        return false;
    }

    private void refuse(Member member, int index, JsonToken token) {
        form.refuse(member, index);
        String given = given(token);
        form.add(Finding.of(FindingCode.JSON_TYPE, member.pointer(index), expected(member), given));
        passOver(token);
    }

    /** The type of a member as a finding names it. */
    static String expected(Member member) {
        return switch (member.type()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> member.isDate() ? "date" : "string";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "boolean";
        };
    }

    private String given(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NUMBER_FLOAT -> hasExponent() ? "exponent" : "fraction";
            default -> "number";
        };
    }
}
