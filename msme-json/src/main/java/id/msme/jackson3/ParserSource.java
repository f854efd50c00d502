package id.msme.jackson3;

import id.msme.wire.JsonSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads from a parser of Jackson 3. */
record ParserSource(JsonParser parser) implements JsonSource {

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        return token(parser.nextToken());
    }

    @Override
    public String text() {
        return parser.getString();
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.OTHER;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY;
            case END_ARRAY -> Token.ARRAY_END;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.OTHER;
        };
    }
}
