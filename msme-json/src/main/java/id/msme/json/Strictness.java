package id.msme.json;

import id.msme.text.Mask;
import id.msme.text.RecordLimits;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What makes a record unreadable beyond what the parser refuses: long texts and numbers, lone surrogates, a name twice
 * in an object.
 */
final class Strictness {

    private static final int NAME_OVERHEAD = 64;

    private final JsonParser parser;
    private final boolean mayHaveEscape;
    private @Nullable String duplicate;
    private int strangeBytes;

    Strictness(JsonParser parser, boolean mayHaveEscape) {
        this.parser = parser;
        this.mayHaveEscape = mayHaveEscape;
    }

    /** The first member name that stood twice in one object, masked. */
    Optional<String> duplicate() {
        return Optional.ofNullable(duplicate);
    }

    /** A member name as messages show it, whatever is wrong with it. */
    static String masked(String name) {
        return Mask.member(name);
    }

    /** About how much the parser remembers of the names that the format does not know. */
    int strangeBytes() {
        return strangeBytes;
    }

    void noteDuplicate(String name) {
        if (duplicate == null) {
            duplicate = masked(name);
        }
    }

    /** Checks and answers the name that was read last. */
    String name() {
        String name = parser.currentName();
        strangeBytes += NAME_OVERHEAD + name.length();
        check(name.toCharArray(), 0, name.length());
        return name;
    }

    /** Checks the text that was read last, which has so many characters. */
    void checkText(int length) {
        if (length > RecordLimits.MAX_TEXT_LENGTH || mayHaveEscape) {
            check(parser.getStringCharacters(), parser.getStringOffset(), length);
        }
    }

    /** Checks the number that was read last, which has so many characters. */
    void checkNumber(int length) {
        if (length > RecordLimits.MAX_NUMBER_LENGTH) {
            throw new UnreadableException("long-number");
        }
    }

    /** Goes to the end of a value that is not looked into, whose first token was read last. */
    void passOver(JsonToken first) {
        // one loop, since what the parser throws would carry a line of its trace for each call
        var names = new ArrayDeque<Set<String>>();
        int open = 0;
        for (JsonToken token = first; ; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> {
                    names.push(new HashSet<>());
                    open++;
                }
                case END_OBJECT -> {
                    names.pop();
                    open--;
                }
                case START_ARRAY -> open++;
                case END_ARRAY -> open--;
                case PROPERTY_NAME -> checkName(names.element());
                case VALUE_STRING -> checkText(parser.getStringLength());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> checkNumber(parser.getStringLength());
                default -> {
                    // true, false and null have nothing to check
                }
            }
            if (open == 0) {
                return;
            }
        }
    }

    private void checkName(Set<String> before) {
        String name = name();
        if (!before.add(name)) {
            noteDuplicate(name);
        }
    }

    private void check(char[] text, int offset, int length) {
        if (length > RecordLimits.MAX_TEXT_LENGTH
                && Character.codePointCount(text, offset, length) > RecordLimits.MAX_TEXT_LENGTH) {
            throw new UnreadableException("long-string");
        }
        if (mayHaveEscape && hasLoneSurrogate(text, offset, length)) {
            throw new UnreadableException("lone-surrogate");
        }
    }

    private static boolean hasLoneSurrogate(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (Character.isSurrogate(text[i])) {
                boolean isPair = i + 1 < offset + length && Character.isSurrogatePair(text[i], text[i + 1]);
                if (!isPair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
