package id.msme.json.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.json.VerdictWriter;
import id.msme.language.Language;
import id.msme.receipt.JudgedRule;
import id.msme.receipt.ReadMember;
import id.msme.receipt.Receipt;
import id.msme.receipt.RuleBasis;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes receipts, {@code msme-receipt/1}: the verdict, every rule with what it read and its basis, and the digest. */
public final class ReceiptWriter {

    static final String FORMAT = "msme-receipt/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReceiptWriter() {}

    /**
     * Writes a receipt.
     *
     * @param receipt the receipt
     * @param language the language of messages and reasons
     * @return one JSON object on one line, without a line feed
     */
    public static String write(IssuedReceipt receipt, Language language) {
        requireNonNull(receipt, "receipt");
        requireNonNull(language, "language");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            writeHead(receipt, generator);
            generator.writeArrayPropertyStart("rules");
            receipt.receipt().rules().forEach(rule -> write(rule, language, generator));
            generator.writeEndArray();
            generator.writeArrayPropertyStart("findings");
            receipt.receipt()
                    .findings()
                    .forEach(finding -> generator.writeRawValue(VerdictWriter.toJson(finding, language)));
            generator.writeEndArray();
            generator.writeStringProperty("salt", receipt.salt());
            generator.writeStringProperty("digest", receipt.digest());
            generator.writeEndObject();
        }
        return text.toString();
    }

    private static void writeHead(IssuedReceipt issued, JsonGenerator generator) {
        Receipt receipt = issued.receipt();
        generator.writeStringProperty("format", FORMAT);
        generator.writeStringProperty("library", issued.library());
        generator.writeStringProperty("edition", receipt.edition());
        generator.writeStringProperty("catalogue", issued.catalogue());
        generator.writeStringProperty("asOf", receipt.asOf().toString());
        generator.writeStringProperty("file", issued.file());
        generator.writeNumberProperty("line", issued.line());
        generator.writeStringProperty("id", receipt.id().orElse(null));
        generator.writeStringProperty("program", receipt.program().orElse(null));
        generator.writeBooleanProperty("accepted", receipt.accepted());
        generator.writeStringProperty("scale", receipt.scale().map(Enum::name).orElse(null));
        generator.writeStringProperty(
                "region", receipt.region().map(Object::toString).orElse(null));
    }

    private static void write(JudgedRule rule, Language language, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("rule", rule.rule());
        generator.writeStringProperty("outcome", rule.outcome().name());
        generator.writeArrayPropertyStart("reads");
        for (ReadMember read : rule.reads()) {
            generator.writeStartObject();
            generator.writeStringProperty("pointer", read.pointer());
            generator.writeStringProperty("state", read.state().name());
            if (!read.value().isEmpty()) {
                generator.writeStringProperty("value", read.value());
            }
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayPropertyStart("basis");
        rule.basis().forEach(basis -> write(basis, generator));
        generator.writeEndArray();
        generator.writeStringProperty("because", rule.because(language));
        generator.writeEndObject();
    }

    private static void write(RuleBasis basis, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("title", basis.title());
        if (!basis.article().isEmpty()) {
            generator.writeStringProperty("article", basis.article());
        }
        basis.from().ifPresent(day -> generator.writeStringProperty("from", day.toString()));
        generator.writeStringProperty("reliability", basis.reliability().name());
        generator.writeEndObject();
    }
}
