package id.msme.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.msme.wire.JsonSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads from a parser of Jackson 2. */
record ParserSource(JsonParser parser) implements JsonSource {

    @Override
    public Token current() throws IOException {
        return token(parser.currentToken());
    }

    @Override
    public Token next() throws IOException {
        return token(parser.nextToken());
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
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
            case FIELD_NAME -> Token.NAME;
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
