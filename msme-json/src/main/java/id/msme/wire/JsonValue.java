package id.msme.wire;

import id.msme.text.Counted;
import id.msme.wire.JsonSource.Token;
import java.io.IOException;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON value that was read.
 *
 * @param kind its first token
 * @param text the text or the digits; of an object or array the JSON, with every member, number and escape as it was
 *     read
 */
public record JsonValue(Token kind, String text) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Reads the value whose first token is current; afterwards its last token is. */
    public static JsonValue of(JsonSource source) throws IOException {
        Token kind = source.current();
        return new JsonValue(
                kind, kind == Token.OBJECT || kind == Token.ARRAY ? structure(source, kind) : source.text());
    }

    /** A name of an object, read as a text. */
    public static JsonValue ofText(String text) {
        return new JsonValue(Token.TEXT, text);
    }

    /** {@return what it is, without its content} */
    public String described() {
        return switch (kind) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case TEXT -> "a text of " + Counted.of(text.codePointCount(0, text.length()), "character");
            case INTEGER -> "a whole number";
            case DECIMAL -> "a decimal number";
            case TRUE, FALSE -> "true or false";
            case NULL -> "null";
            default -> "no JSON value";
        };
    }

    private static String structure(JsonSource source, Token first) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            Token token = first;
            while (true) {
                depth += copy(source, token, generator);
                if (depth == 0) {
                    break;
                }
                token = source.next();
            }
        }
        return text.toString();
    }

    /** Copies a token; answers by how many levels it goes deeper. */
    private static int copy(JsonSource source, Token token, JsonGenerator generator) throws IOException {
        switch (token) {
            case OBJECT -> generator.writeStartObject();
            case OBJECT_END -> generator.writeEndObject();
            case ARRAY -> generator.writeStartArray();
            case ARRAY_END -> generator.writeEndArray();
            case NAME -> generator.writeName(source.text());
            case TEXT -> generator.writeString(source.text());
            case INTEGER, DECIMAL -> generator.writeNumber(source.text());
            case TRUE -> generator.writeBoolean(true);
            case FALSE -> generator.writeBoolean(false);
            case NULL -> generator.writeNull();
            case OTHER -> throw new WireException("expected JSON; found a value that has no text");
        }
        return token == Token.OBJECT || token == Token.ARRAY
                ? 1
                : token == Token.OBJECT_END || token == Token.ARRAY_END ? -1 : 0;
    }

    /** {@return kind and length; the content may be personal} */
    @Override
    public String toString() {
        return described();
    }
}
