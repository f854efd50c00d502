package id.msme.json.receipt;

import id.msme.document.JsonSource;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The known members of a record with the JSON tokens that state them, by pointer: what the digest of a receipt covers
 * of the record. They are personal data and go nowhere but into the digest.
 *
 * <p>Of JSON a token is the source text: a string with its quotes and escapes, a number with its digits; of an
 * object or array where another type is expected, its first character. Absent members, nulls and unknown members have
 * no token; objects and arrays of the right type have none either, only what is in them. Forms that were not read from
 * JSON have the tokens that would state the same.
 */
final class SourceTokens {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final SortedMap<String, String> tokens = new TreeMap<>();

    private SourceTokens() {}

    /** The tokens of a form; none if it could not be read. */
    static SortedMap<String, String> of(EnrolmentForm form) {
        var found = new SourceTokens();
        if (form.isUnreadable()) {
            return found.tokens;
        }
        if (form instanceof JsonSource record) {
            found.read(record.source());
        } else {
            found.state(form);
        }
        return found.tokens;
    }

    private void read(byte[] record) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), record)) {
            parser.nextToken();
            readObject(Member.RECORD, -1, parser, record);
        }
    }

    private void readObject(Member object, int index, JsonParser parser, byte[] record) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            var member = object.members().stream()
                    .filter(known -> known.jsonName().equals(name))
                    .findFirst();
            if (member.isPresent()) {
                readValue(member.get(), index, parser, record);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readValue(Member member, int index, JsonParser parser, byte[] record) {
        JsonToken token = parser.currentToken();
        switch (member.type()) {
            case OBJECT -> {
                if (token == JsonToken.START_OBJECT) {
                    readObject(member, index, parser, record);
                    return;
                }
            }
            case ARRAY -> {
                if (token == JsonToken.START_ARRAY) {
                    readElements(member, parser, record);
                    return;
                }
            }
            default -> {
                // a scalar, or what stands for one
            }
        }
        if (token != JsonToken.VALUE_NULL) {
            tokens.put(member.pointer(Math.max(index, 0)), token(parser, record));
        }
        parser.skipChildren();
    }

    private void readElements(Member list, JsonParser parser, byte[] record) {
        Member element = list.members().get(0);
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            readValue(element, index, parser, record);
        }
    }

    private static String token(JsonParser parser, byte[] record) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        if (parser.currentToken().isStructStart()) {
            return String.valueOf((char) record[start]);
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return text(record, start, endOfString(record, start));
        }
        int end = start;
        while (end < record.length && isOfScalar(record[end])) {
            end++;
        }
        return text(record, start, end);
    }

    private static int endOfString(byte[] record, int start) {
        int at = start + 1;
        while (record[at] != '"') {
            at += record[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static boolean isOfScalar(byte b) {
        return b == '+'
                || b == '-'
                || b == '.'
                || (b >= '0' && b <= '9')
                || (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z');
    }

    private static String text(byte[] record, int start, int end) {
        return new String(record, start, end - start, StandardCharsets.UTF_8);
    }

    private void state(EnrolmentForm form) {
        for (Member member : Member.values()) {
            if (member == Member.RECORD || member.isIndexed() || form.presence(member) != Presence.STATED) {
                continue;
            }
            switch (member.type()) {
                case OBJECT -> {
                    // its members are stated
                }
                case ARRAY -> stateElements(member, form);
                case STRING -> tokens.put(member.pointer(), quoted(form.text(member)));
                case DECIMAL -> tokens.put(member.pointer(), form.text(member).toString());
                case INTEGER -> tokens.put(member.pointer(), Long.toString(form.number(member)));
                case BOOLEAN -> tokens.put(member.pointer(), Boolean.toString(form.flag(member)));
            }
        }
    }

    private void stateElements(Member list, EnrolmentForm form) {
        Member element = list.members().get(0);
        for (int i = 0; i < Math.min(form.size(list), list.mostElements()); i++) {
            if (form.presence(element, i) == Presence.STATED) {
                if (element.members().isEmpty()) {
                    tokens.put(element.pointer(i), quoted(form.text(element, i)));
                }
                for (Member member : element.members()) {
                    if (form.presence(member, i) == Presence.STATED) {
                        tokens.put(member.pointer(i), quoted(form.text(member, i)));
                    }
                }
            }
        }
    }

    private static String quoted(CharSequence text) {
        var quoted = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), quoted)) {
            generator.writeString(text.toString());
        }
        return quoted.toString();
    }
}
