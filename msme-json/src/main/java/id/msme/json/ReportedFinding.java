package id.msme.json;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.privacy.Guarded;
import id.msme.text.Printable;
import java.io.StringWriter;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A finding as a verdict line reports it: code, severity, pointer, arguments and the message in the language of the
 * line. The code may be a custom one of the system that wrote the line.
 */
public final class ReportedFinding extends Guarded {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final transient String code;
    private final transient Severity severity;
    private final transient String pointer;
    private final transient Map<String, String> arguments;
    private final transient String message;

    ReportedFinding(String code, Severity severity, String pointer, Map<String, String> arguments, String message) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        this.message = message;
    }

    /** {@return the code, for example {@code nib.format}; custom codes start with {@code x-}} */
    public String code() {
        return code;
    }

    /** {@return whether the finding rejects the record} */
    public Severity severity() {
        return severity;
    }

    /** {@return the JSON Pointer (RFC 6901) of the member; empty for the whole record} */
    public String pointer() {
        return pointer;
    }

    /** {@return the arguments by name, in the order of the line} */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** {@return the message as it was written} */
    public String message() {
        return message;
    }

    /**
     * {@return the same finding with the code of this library, which has its message in each language; empty for a
     * custom code, and for a code whose arguments are others than in this version}
     */
    public Optional<Finding> finding() {
        return FindingCode.find(code)
                .filter(known -> arguments.keySet().equals(new HashSet<>(known.argumentNames())))
                .map(known -> new Finding(known, pointer, arguments));
    }

    /** {@return the finding as {@link VerdictWriter} writes it} */
    public String toJson() {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(generator);
        }
        return text.toString();
    }

    void write(JsonGenerator generator) {
        VerdictWriter.writeFinding(generator, code, severity, pointer, arguments, message);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedFinding that
                && code.equals(that.code)
                && severity == that.severity
                && pointer.equals(that.pointer)
                && arguments.equals(that.arguments)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + pointer.hashCode();
    }

    /** {@return severity, code and pointer, on one line} */
    @Override
    public String toString() {
        return severity + " " + code + (pointer.isEmpty() ? "" : " at " + Printable.name(pointer));
    }
}
