package id.msme.json.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.receipt.Receipt;
import id.msme.receipt.ReceiptComparison;
import id.msme.receipt.RuleChange;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what became of a receipt: of its check, or of its record when it was judged again for a later day. */
public final class ReceiptCheckWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReceiptCheckWriter() {}

    /**
     * Writes the result of a check.
     *
     * @param check the check
     * @param language the language of the reasons
     * @return one JSON object: whether the receipt agrees, the names of what differs, and the reasons
     */
    public static String write(ReceiptCheck check, Language language) {
        requireNonNull(check, "check");
        requireNonNull(language, "language");
        return json(generator -> {
            generator.writeBooleanProperty("agrees", check.agrees());
            texts(generator, "differing", check.differing());
            texts(generator, "because", check.explain(language).lines());
        });
    }

    /** {@return the result of a check whose record is not there: it differs in {@code line}} */
    public static String writeMissing() {
        return json(generator -> {
            generator.writeBooleanProperty("agrees", false);
            texts(generator, "differing", List.of("line"));
        });
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @param language the language of the reasons
     * @return one JSON object: whether the record is still eligible, both verdicts, and the rules that changed
     */
    public static String write(ReceiptComparison comparison, Language language) {
        requireNonNull(comparison, "comparison");
        requireNonNull(language, "language");
        return json(generator -> {
            generator.writeBooleanProperty("stillEligible", comparison.isStillEligible());
            write(generator, "before", comparison.before());
            write(generator, "after", comparison.after());
            generator.writeArrayPropertyStart("changes");
            comparison.changes().forEach(change -> write(generator, change, language));
            generator.writeEndArray();
        });
    }

    private static void write(JsonGenerator generator, String name, Receipt receipt) {
        generator.writeObjectPropertyStart(name);
        generator.writeStringProperty("asOf", receipt.asOf().toString());
        generator.writeBooleanProperty("accepted", receipt.accepted());
        generator.writeStringProperty("scale", receipt.scale().map(Enum::name).orElse(null));
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, RuleChange change, Language language) {
        generator.writeStartObject();
        generator.writeStringProperty("rule", change.rule());
        generator.writeStringProperty("cause", change.cause().name());
        generator.writeStringProperty(
                "before", change.before().map(rule -> rule.outcome().name()).orElse(null));
        generator.writeStringProperty(
                "after", change.after().map(rule -> rule.outcome().name()).orElse(null));
        generator.writeStringProperty(
                "because", change.after().or(change::before).orElseThrow().because(language));
        generator.writeEndObject();
    }

    private static void texts(JsonGenerator generator, String name, List<String> texts) {
        generator.writeArrayPropertyStart(name);
        texts.forEach(generator::writeString);
        generator.writeEndArray();
    }

    private static String json(Consumer<JsonGenerator> members) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            members.accept(generator);
            generator.writeEndObject();
        }
        return text.toString();
    }
}
