package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.finding.FindingTexts;
import id.msme.finding.Severity;
import id.msme.language.Language;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes verdicts as JSON Lines.
 *
 * <p>A writer belongs to one thread at a time. It flushes on {@link #flush()} only, and never closes the stream.
 */
public final class VerdictWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonLines lines;
    private final Language language;
    private final FindingTexts texts;

    private VerdictWriter(JsonLines lines, Language language, FindingTexts texts) {
        this.lines = lines;
        this.language = language;
        this.texts = texts;
    }

    /**
     * {@return a writer}
     *
     * @param out receives the lines
     * @param language the language of the messages
     */
    public static VerdictWriter to(OutputStream out, Language language) {
        return to(out, language, FindingTexts.standard());
    }

    /**
     * {@return a writer with messages of the application}
     *
     * @param out receives the lines
     * @param language the language of the messages
     * @param texts the messages
     */
    public static VerdictWriter to(OutputStream out, Language language, FindingTexts texts) {
        requireNonNull(out, "out");
        requireNonNull(language, "language");
        requireNonNull(texts, "texts");
        return new VerdictWriter(new JsonLines(out), language, texts);
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
        requireNonNull(file, "file");
        requireNonNull(verdict, "verdict");
        lines.write(generator -> {
            generator.writeNumberProperty("line", line);
            generator.writeStringProperty("file", file);
            write(generator, verdict, language, texts);
        });
    }

    /**
     * Writes one verdict as text, for an answer to one request.
     *
     * @param verdict the verdict
     * @param language the language of the messages
     * @return a JSON object as in a line, without the members {@code line} and {@code file}
     */
    public static String toJson(Verdict verdict, Language language) {
        return toJson(verdict, language, FindingTexts.standard());
    }

    /**
     * Writes one verdict as text, with messages of the application.
     *
     * @param verdict the verdict
     * @param language the language of the messages
     * @param texts the messages
     * @return a JSON object as in a line, without the members {@code line} and {@code file}
     */
    public static String toJson(Verdict verdict, Language language, FindingTexts texts) {
        requireNonNull(verdict, "verdict");
        requireNonNull(language, "language");
        requireNonNull(texts, "texts");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            write(generator, verdict, language, texts);
            generator.writeEndObject();
        }
        return text.toString();
    }

    /**
     * Writes one finding as text.
     *
     * @param finding the finding
     * @param language the language of the message
     * @return a JSON object as in the findings of a verdict
     */
    public static String toJson(Finding finding, Language language) {
        return toJson(finding, language, FindingTexts.standard());
    }

    /**
     * Writes one finding as text, with a message of the application.
     *
     * @param finding the finding
     * @param language the language of the message
     * @param texts the messages
     * @return a JSON object as in the findings of a verdict
     */
    public static String toJson(Finding finding, Language language, FindingTexts texts) {
        requireNonNull(finding, "finding");
        requireNonNull(language, "language");
        requireNonNull(texts, "texts");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(generator, finding, texts.message(finding, language));
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, Verdict verdict, Language language, FindingTexts texts) {
        writeResult(generator, verdict.id().orElse(null), verdict.accepted(), verdict.scale(), verdict.region());
        generator.writeArrayPropertyStart("findings");
        verdict.findings().forEach(finding -> write(generator, finding, texts.message(finding, language)));
        generator.writeEndArray();
    }

    private static void write(JsonGenerator generator, Finding finding, String message) {
        writeFinding(
                generator, finding.code().id(), finding.severity(), finding.pointer(), finding.arguments(), message);
    }

    /** Writes the members of a verdict that stand before its findings. */
    static void writeResult(
            JsonGenerator generator,
            @Nullable String id,
            boolean accepted,
            Optional<Scale> scale,
            Optional<RegionCode> region) {
        generator.writeStringProperty("id", id);
        generator.writeBooleanProperty("accepted", accepted);
        generator.writeStringProperty("scale", scale.map(Enum::name).orElse(null));
        generator.writeStringProperty("region", region.map(RegionCode::toString).orElse(null));
    }

    /** Writes a finding of a verdict. */
    static void writeFinding(
            JsonGenerator generator,
            String code,
            Severity severity,
            String pointer,
            Map<String, String> arguments,
            String message) {
        generator.writeStartObject();
        generator.writeStringProperty("code", code);
        generator.writeStringProperty("severity", severity.name());
        generator.writeStringProperty("pointer", pointer);
        generator.writeObjectPropertyStart("arguments");
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            generator.writeStringProperty(argument.getKey(), argument.getValue());
        }
        generator.writeEndObject();
        generator.writeStringProperty("message", message);
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
