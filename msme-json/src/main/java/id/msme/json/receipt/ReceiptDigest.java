package id.msme.json.receipt;

import id.msme.digest.Sha256;
import id.msme.finding.Finding;
import id.msme.receipt.Receipt;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The digest of a receipt: SHA-256 of the UTF-8 JSON, keys sorted, no spaces, of as-of date, catalogue, findings,
 * members and salt. It does not depend on the JDK, a locale or a language.
 */
final class ReceiptDigest {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReceiptDigest() {}

    static String of(Receipt receipt, String catalogue, SortedMap<String, String> members, String salt) {
        // a writer, because the generator of bytes escapes what is beyond the basic plane
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            generator.writeStringProperty("asOf", receipt.asOf().toString());
            generator.writeStringProperty("catalogue", catalogue);
            generator.writeName("findings");
            write(receipt.findings(), generator);
            generator.writeName("members");
            write(members, generator);
            generator.writeStringProperty("salt", salt);
            generator.writeEndObject();
        }
        return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(List<Finding> findings, JsonGenerator generator) {
        generator.writeStartArray();
        for (Finding finding : findings) {
            generator.writeStartArray();
            generator.writeString(finding.code().id());
            generator.writeString(finding.pointer());
            write(new TreeMap<>(finding.arguments()), generator);
            generator.writeEndArray();
        }
        generator.writeEndArray();
    }

    private static void write(SortedMap<String, String> values, JsonGenerator generator) {
        generator.writeStartObject();
        for (Map.Entry<String, String> value : values.entrySet()) {
            generator.writeStringProperty(value.getKey(), value.getValue());
        }
        generator.writeEndObject();
    }
}
