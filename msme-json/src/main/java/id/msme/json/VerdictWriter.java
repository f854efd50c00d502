package id.msme.json;

import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes verdicts as JSON Lines.
 *
 * <p>A writer belongs to one thread at a time. It flushes on {@link #flush()} only, and never closes the stream.
 */
public final class VerdictWriter {

    private final JsonLines lines;
    private final Language language;

    private VerdictWriter(JsonLines lines, Language language) {
        this.lines = lines;
        this.language = language;
    }

    /**
     * {@return a writer}
     *
     * @param out takes the lines
     * @param language the language of the messages
     */
    public static VerdictWriter to(OutputStream out, Language language) {
        return new VerdictWriter(new JsonLines(out), language);
    }

    /**
     * Writes one line.
     *
     * @param line the number of the record's line in its file, from 1
     * @param file the name of the file
     * @param verdict the verdict on the record
     * @throws IOException if the stream cannot be written
     */
    public void write(long line, String file, Verdict verdict) throws IOException {
        lines.write(generator -> write(generator, line, file, verdict));
    }

    private void write(JsonGenerator generator, long line, String file, Verdict verdict) {
        generator.writeNumberProperty("line", line);
        generator.writeStringProperty("file", file);
        generator.writeStringProperty("id", verdict.id().orElse(null));
        generator.writeBooleanProperty("accepted", verdict.accepted());
        generator.writeStringProperty("scale", verdict.scale().map(Enum::name).orElse(null));
        generator.writeStringProperty(
                "region", verdict.region().map(Object::toString).orElse(null));
        generator.writeArrayPropertyStart("findings");
        verdict.findings().forEach(finding -> write(generator, finding));
        generator.writeEndArray();
    }

    private void write(JsonGenerator generator, Finding finding) {
        generator.writeStartObject();
        generator.writeStringProperty("code", finding.code().id());
        generator.writeStringProperty("severity", finding.severity().name());
        generator.writeStringProperty("pointer", finding.pointer());
        generator.writeObjectPropertyStart("arguments");
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            generator.writeStringProperty(argument.getKey(), argument.getValue());
        }
        generator.writeEndObject();
        generator.writeStringProperty("message", finding.message(language));
        generator.writeEndObject();
    }

    /**
     * Hands what is held back to the stream, so that it has every line so far.
     *
     * @throws IOException if the stream cannot be written
     */
    public void flush() throws IOException {
        lines.flush();
    }
}
