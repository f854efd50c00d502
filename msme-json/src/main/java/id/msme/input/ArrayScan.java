package id.msme.input;

/**
 * Finds the elements of a JSON array by its bytes, broken ones too. A bracket that closes ends the one that was opened
 * last, of whatever kind; an element goes on to where its own bracket closes, or else to the next comma, opening brace
 * or closing bracket outside strings.
 */
final class ArrayScan {

    /** What a byte means for the element that it may be in. */
    enum Event {
        NOTHING,
        START,
        END_BEFORE,
        END_AFTER,
        /** One ends before the byte, and the next starts with it. */
        RESTART
    }

    private enum State {
        BEFORE_ARRAY,
        BETWEEN,
        IN_BRACKETS,
        IN_OTHER,
        AFTER_ARRAY,
        FOLLOWED
    }

    private State state = State.BEFORE_ARRAY;
    private boolean isOther;
    private int depth;
    private boolean isInString;
    private boolean isEscaped;

    /** Takes the next byte. */
    Event next(byte b) {
        return switch (state) {
            case BEFORE_ARRAY -> {
                state = b == '[' ? State.BETWEEN : state;
                yield Event.NOTHING;
            }
            case BETWEEN -> between(b);
            case IN_BRACKETS -> inBrackets(b);
            case IN_OTHER -> inOther(b);
            case AFTER_ARRAY -> {
                state = isWhiteSpace(b) ? state : State.FOLLOWED;
                yield isWhiteSpace(b) ? Event.NOTHING : Event.START;
            }
            case FOLLOWED -> Event.NOTHING;
        };
    }

    private Event between(byte b) {
        if (b == ',' || isWhiteSpace(b)) {
            return Event.NOTHING;
        }
        if (b == ']') {
            state = State.AFTER_ARRAY;
            return Event.NOTHING;
        }
        isOther = b != '{' && b != '[';
        state = isOther ? State.IN_OTHER : State.IN_BRACKETS;
        depth = 1;
        isInString = b == '"';
        return Event.START;
    }

    private Event inBrackets(byte b) {
        if (isString(b)) {
            return Event.NOTHING;
        }
        if (b == '{' || b == '[') {
            depth++;
        } else if (b == '}' || b == ']') {
            depth--;
        }
        if (depth > 0) {
            return Event.NOTHING;
        }
        state = isOther ? State.IN_OTHER : State.BETWEEN;
        return isOther ? Event.NOTHING : Event.END_AFTER;
    }

    private Event inOther(byte b) {
        if (isString(b)) {
            return Event.NOTHING;
        }
        switch (b) {
            case ',' -> state = State.BETWEEN;
            case ']' -> state = State.AFTER_ARRAY;
            case '{' -> {
                state = State.IN_BRACKETS;
                isOther = false;
                depth = 1;
                return Event.RESTART;
            }
            case '[' -> {
                state = State.IN_BRACKETS;
                depth = 1;
                return Event.NOTHING;
            }
            default -> {
                return Event.NOTHING;
            }
        }
        return Event.END_BEFORE;
    }

    /** Whether a byte is part of a string, its quotation marks included. */
    private boolean isString(byte b) {
        if (!isInString) {
            isInString = b == '"';
            return isInString;
        }
        if (isEscaped) {
            isEscaped = false;
        } else if (b == '\\') {
            isEscaped = true;
        } else if (b == '"') {
            isInString = false;
        }
        return true;
    }

    /** The input ends. */
    void end() {
        state = State.AFTER_ARRAY;
    }

    /** White space of JSON. */
    static boolean isWhiteSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Whether the last byte was part of an element, or of what follows the array. */
    boolean isInElement() {
        return state == State.IN_BRACKETS || state == State.IN_OTHER || state == State.FOLLOWED;
    }

    /** Whether the array was closed. */
    boolean isClosed() {
        return state == State.AFTER_ARRAY || state == State.FOLLOWED;
    }

    /** Whether something followed the array. */
    boolean isFollowed() {
        return state == State.FOLLOWED;
    }
}
