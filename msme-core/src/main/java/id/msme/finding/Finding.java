package id.msme.finding;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.text.Counted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * One finding about one place of a record: a code, a JSON Pointer and arguments.
 *
 * @param code what it is
 * @param pointer the JSON Pointer (RFC 6901) of the member it speaks of; empty for the whole record
 * @param arguments what its message names, by name and in the order of the code; personal data are masked already
 */
public record Finding(FindingCode code, String pointer, Map<String, String> arguments) {

    /** Arguments that were stated, and are shown as they stand even where they are words of the library. */
    private static final String WINDOW = "window";

    private static final String LENGTH = "length";
    private static final String VALID = "valid";

    private static final String FAULT = "fault";

    private static final String DOTS = "..";
    private static final Set<String> STATED = Set.of("given", "first", "name", "rule");

    /**
     * Checks and copies the parts.
     *
     * @param code what it is
     * @param pointer the JSON Pointer of the member
     * @param arguments what its message names
     * @throws IllegalArgumentException if the pointer is neither empty nor starts with a slash, or an argument of the
     *     code is missing or unknown
     */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        requireNonNull(arguments, "arguments");
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or starts with a slash: " + pointer);
        }
        // what of() made is checked, and nobody's to change
        if (!(arguments instanceof Arguments made && made.hasNames(code.argumentNames()))) {
            arguments = checked(code, arguments);
        }
    }

    private static Map<String, String> checked(FindingCode code, Map<String, String> arguments) {
        boolean isOfCode = arguments.size() == code.argumentNames().size()
                && arguments.keySet().containsAll(code.argumentNames());
        if (!isOfCode) {
            throw new IllegalArgumentException(
                    code + " has the arguments " + code.argumentNames() + ", not " + arguments.keySet());
        }
        // a map of the caller may have any order, and the order goes into outputs
        List<String> names = code.argumentNames();
        return new Arguments(
                names,
                names.stream()
                        .map(name -> Objects.requireNonNull(arguments.get(name), name))
                        .toList());
    }

    /**
     * {@return a finding}
     *
     * @param code what it is
     * @param pointer the JSON Pointer of the member
     * @param values the arguments, in the order of the code's names; already masked
     * @throws IllegalArgumentException if there are not as many values as names
     */
    public static Finding of(FindingCode code, String pointer, String... values) {
        requireNonNull(values, "values");
        return of(code, pointer, List.of(values));
    }

    /**
     * {@return a finding}
     *
     * @param code what it is
     * @param pointer the JSON Pointer of the member
     * @param values the arguments, in the order of the code's names; already masked
     * @throws IllegalArgumentException if there are not as many values as names
     */
    public static Finding of(FindingCode code, String pointer, List<String> values) {
        requireNonNull(code, "code");
        requireNonNull(values, "values");
        if (values.size() != code.argumentNames().size()) {
            throw new IllegalArgumentException(code + " has the arguments " + code.argumentNames() + "; found "
                    + Counted.of(values.size(), "value"));
        }
        return new Finding(code, pointer, new Arguments(code.argumentNames(), List.copyOf(values)));
    }

    /**
     * Returns a finding whose message is followed by more sentences, which are written only when they are asked for.
     *
     * <p>The detail is no part of the finding: it is not compared, and a finding that was written and read again has
     * none.
     *
     * @param code what it is
     * @param pointer the JSON Pointer of the member
     * @param detail writes the sentences in a language; must not depend on what may change
     * @param values the arguments, in the order of the code's names; already masked
     * @return the finding
     * @throws IllegalArgumentException if there are not as many values as names
     */
    public static Finding explained(
            FindingCode code, String pointer, Function<Language, String> detail, String... values) {
        requireNonNull(detail, "detail");
        Finding finding = of(code, pointer, values);
        return new Finding(code, pointer, ((Arguments) finding.arguments).with(detail));
    }

    /** {@return whether it refuses the record} */
    public Severity severity() {
        return code.severity();
    }

    /** {@return whether it refuses the record} */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /**
     * {@return the message for a person}
     *
     * @param language the language of the message
     */
    public String message(Language language) {
        requireNonNull(language, "language");
        String message = code.template(language)
                .map(template -> Messages.render(template, words(language)))
                .orElseGet(() -> Messages.of(language).text(key(Messages.of(language)), words(language)));
        return explained(message, language);
    }

    /**
     * Some codes have a text of their own for a length of 0 or 1, where the number of characters would read badly, and
     * for a list of valid names that is empty.
     */
    private String key(Messages messages) {
        String key = "finding." + code.id();
        String special = key + form();
        return messages.keys().contains(special) ? special : key;
    }

    private String form() {
        String length = arguments.getOrDefault(LENGTH, "");
        if (length.equals("0") || length.equals("1")) {
            return "." + length;
        }
        return "".equals(arguments.get(VALID)) ? ".none" : "";
    }

    /** The message by another template than that of the code. */
    String message(Language language, String template) {
        return explained(Messages.render(template, words(language)), language);
    }

    private Map<String, String> words(Language language) {
        var messages = Messages.of(language);
        var words = new LinkedHashMap<String, String>();
        arguments.forEach((name, value) -> words.put(name, word(name, term(name, value), messages)));
        return words;
    }

    private static String word(String name, String value, Messages messages) {
        if (name.equals(WINDOW)) {
            return days(value, messages);
        }
        return STATED.contains(name) ? value : messages.term(value);
    }

    /** A fault of the length is explained further where it looks like the work of a spreadsheet. */
    private String term(String name, String value) {
        boolean isShort = name.equals(FAULT) && DroppedZeros.explain(code, arguments.getOrDefault(LENGTH, ""), value);
        return isShort ? DroppedZeros.TERM : value;
    }

    /** Days with two dots between, in words; an open end is left out. */
    private static String days(String window, Messages messages) {
        int dots = window.indexOf(DOTS);
        if (dots < 0) {
            return window;
        }
        String first = window.substring(0, dots);
        String last = window.substring(dots + DOTS.length());
        String key = first.isEmpty() ? "until" : last.isEmpty() ? "from" : "between";
        return messages.text("term.days-" + key, Map.of("first", first, "last", last));
    }

    private String explained(String message, Language language) {
        return arguments instanceof Arguments made ? made.explained(message, language) : message;
    }

    /** {@return severity, code, pointer and arguments, on one line} */
    @Override
    public String toString() {
        return severity() + " " + code + " at \"" + pointer + "\" " + arguments;
    }
}
