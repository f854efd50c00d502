package id.msme.json;

import id.msme.text.RecordLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * A walk over the tokens of a record that finds whether it is one JSON object within the limits, before anything is
 * read from it: most records that come here are not.
 */
final class RecordWalk {

    /** The reason where an object or array is too deep. */
    static final String TOO_DEEP = "too-deep";

    private final JsonParser parser;
    private final boolean mayHaveEscape;
    private final boolean mayHaveLongText;

    /**
     * Starts on a record.
     *
     * @param parser reads the record
     * @param length the number of bytes of the record
     * @param mayHaveEscape whether a text may hold an escaped half of a surrogate pair, which the parser lets through
     */
    RecordWalk(JsonParser parser, int length, boolean mayHaveEscape) {
        this.parser = parser;
        this.mayHaveEscape = mayHaveEscape;
        this.mayHaveLongText = length > RecordLimits.MAX_TEXT_LENGTH;
    }

    /** Answers the first reason why the record cannot be read, or null if it can. */
    @Nullable
    String fault() {
        try {
            return parser.nextToken() == JsonToken.START_OBJECT ? faultInObject() : "not-object";
        } catch (UnexpectedEndOfInputException e) {
            return SyntaxFault.ENDS_EARLY;
        } catch (StreamConstraintsException e) {
            return TOO_DEEP;
        } catch (JacksonException e) {
            // its message may quote the record, so it goes no further
            return SyntaxFault.UNKNOWN;
        }
    }

    private @Nullable String faultInObject() {
        // one loop, since what the parser throws carries a line of its trace for each call
        int open = 1;
        while (open > 0) {
            JsonToken token = parser.nextToken();
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            } else {
                String fault = faultOf(token);
                if (fault != null) {
                    return fault;
                }
            }
        }
        return parser.nextToken() == null ? null : "trailing";
    }

    /** What the parser lets through: long texts and numbers, and lone surrogates. */
    private @Nullable String faultOf(JsonToken token) {
        if (token.isNumeric()) {
            return parser.getStringLength() > RecordLimits.MAX_NUMBER_LENGTH ? "long-number" : null;
        }
        boolean isText = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        return isText && (mayHaveEscape || mayHaveLongText) ? faultOfText() : null;
    }

    private @Nullable String faultOfText() {
        char[] text = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int length = parser.getStringLength();
        if (length > RecordLimits.MAX_TEXT_LENGTH
                && Character.codePointCount(text, start, length) > RecordLimits.MAX_TEXT_LENGTH) {
            return "long-string";
        }
        return mayHaveEscape && hasLoneSurrogate(text, start, start + length) ? "lone-surrogate" : null;
    }

    private static boolean hasLoneSurrogate(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isSurrogate(text[i])) {
                boolean isPair = i + 1 < end && Character.isSurrogatePair(text[i], text[i + 1]);
                if (!isPair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
