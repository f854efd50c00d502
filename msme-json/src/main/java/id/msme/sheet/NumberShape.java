package id.msme.sheet;

/** What kind of number the text of a cell is, as JSON writes numbers. */
enum NumberShape {
    INTEGER("number"),
    FRACTION("fraction"),
    EXPONENT("exponent"),
    NONE("string");

    private final String term;

    NumberShape(String term) {
        this.term = term;
    }

    /** How a message calls it where something else was expected, or a shorter number. */
    String term(String expected) {
        return this == FRACTION && expected.equals("decimal") ? INTEGER.term : term;
    }

    static NumberShape of(char[] text, int start, int end) {
        int at = start < end && text[start] == '-' ? start + 1 : start;
        int whole = digitsFrom(text, at, end);
        boolean hasLeadingZero = whole - at > 1 && text[at] == '0';
        if (whole == at || hasLeadingZero) {
            return NONE;
        }
        int next = whole;
        if (next < end && text[next] == '.') {
            next = digitsFrom(text, whole + 1, end);
            if (next == whole + 1) {
                return NONE;
            }
        }
        if (next < end && (text[next] == 'e' || text[next] == 'E')) {
            int power = next + 1 < end && (text[next + 1] == '-' || text[next + 1] == '+') ? next + 2 : next + 1;
            int last = digitsFrom(text, power, end);
            return last > power && last == end ? EXPONENT : NONE;
        }
        return next < end ? NONE : next > whole ? FRACTION : INTEGER;
    }

    private static int digitsFrom(char[] text, int start, int end) {
        int at = start;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at;
    }
}
