package id.msme.json.answer;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.lint.LintFinding;
import id.msme.text.Printable;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what was found in catalogue files, in the format {@code msme-lint/1}. */
public final class LintWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private LintWriter() {}

    /**
     * Writes findings.
     *
     * @param findings the findings by the name of the file, in the order in which they are written
     * @param language the language of the texts
     * @return one JSON object: {@code findings} lists file, code, pointer, arguments, why and whatToDo of each
     */
    public static String write(Map<String, List<LintFinding>> findings, Language language) {
        requireNonNull(findings, "findings");
        requireNonNull(language, "language");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", "msme-lint/1");
            generator.writeArrayPropertyStart("findings");
            findings.forEach((file, all) -> all.forEach(finding -> write(generator, file, finding, language)));
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, String file, LintFinding finding, Language language) {
        generator.writeStartObject();
        generator.writeStringProperty("file", Printable.text(file));
        generator.writeStringProperty("code", finding.code().code());
        generator.writeStringProperty("pointer", finding.pointer());
        generator.writeObjectPropertyStart("arguments");
        finding.arguments().forEach(generator::writeStringProperty);
        generator.writeEndObject();
        generator.writeStringProperty("why", finding.why(language));
        generator.writeStringProperty("whatToDo", finding.whatToDo(language));
        generator.writeEndObject();
    }
}
