package id.msme.lint;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** One error or suspicious entry in a catalogue. */
public final class LintFinding {

    private final LintCode code;
    private final String pointer;
    private final Map<String, String> arguments;

    LintFinding(LintCode code, String pointer, Map<String, String> arguments) {
        this.code = code;
        this.pointer = pointer;
        this.arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /** {@return the kind of finding} */
    public LintCode code() {
        return code;
    }

    /** {@return the JSON Pointer (RFC 6901) of its place in the catalogue file} */
    public String pointer() {
        return pointer;
    }

    /** {@return the values in the texts, by name} */
    public Map<String, String> arguments() {
        return arguments;
    }

    /**
     * {@return the reason for the finding}
     *
     * @param language the language
     */
    public String why(Language language) {
        return text(requireNonNull(language, "language"), "why");
    }

    /**
     * {@return what to do about it}
     *
     * @param language the language
     */
    public String whatToDo(Language language) {
        return text(requireNonNull(language, "language"), "todo");
    }

    private String text(Language language, String part) {
        return Messages.of(language).text("lint." + code.code() + "." + part, arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LintFinding that
                && code == that.code
                && pointer.equals(that.pointer)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * code.hashCode() + pointer.hashCode()) + arguments.hashCode();
    }

    /** {@return code, place and reason on one line} */
    @Override
    public String toString() {
        return code + " at " + pointer + ": " + why(Language.EN);
    }
}
