package id.msme.finding;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing found, at one place.
 *
 * @param code what it is
 * @param pointer the JSON Pointer (RFC 6901) of the member it speaks of; empty for the whole record
 * @param arguments what its message names, by name and in order; personal data are masked already
 */
public record Finding(FindingCode code, String pointer, Map<String, String> arguments) {

    /**
     * Checks and copies the parts.
     *
     * @param code what it is
     * @param pointer the JSON Pointer of the member
     * @param arguments what its message names
     * @throws IllegalArgumentException if the pointer is neither empty nor starts with a slash, or an argument of a code of
     *     the library is lacking or unknown
     */
    public Finding {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or starts with a slash: " + pointer);
        }
        boolean isOfCode = arguments.size() == code.argumentNames().size()
                && arguments.keySet().containsAll(code.argumentNames());
        if (!code.isCustom() && !isOfCode) {
            throw new IllegalArgumentException(
                    code + " has the arguments " + code.argumentNames() + ", not " + arguments.keySet());
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * {@return a finding of a code of the library}
     *
     * @param code what it is
     * @param pointer the JSON Pointer of the member
     * @param values the arguments, in the order of the code's names; already masked
     * @throws IllegalArgumentException if there are not as many values as names
     */
    public static Finding of(FindingCode code, String pointer, String... values) {
        if (values.length != code.argumentNames().size()) {
            throw new IllegalArgumentException(
                    code + " has the arguments " + code.argumentNames() + ", " + values.length + " are given");
        }
        var arguments = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.length; i++) {
            arguments.put(code.argumentNames().get(i), values[i]);
        }
        return new Finding(code, pointer, arguments);
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
        var messages = Messages.of(language);
        var words = new LinkedHashMap<String, String>();
        arguments.forEach((name, value) -> words.put(name, messages.term(value)));
        return code.template(language)
                .map(template -> Messages.render(template, words))
                .orElseGet(() -> messages.text("finding." + code.id(), words));
    }

    /** {@return severity, code, pointer and arguments, on one line} */
    @Override
    public String toString() {
        return severity() + " " + code + " at \"" + pointer + "\" " + arguments;
    }
}
