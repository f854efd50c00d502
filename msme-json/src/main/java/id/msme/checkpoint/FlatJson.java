package id.msme.checkpoint;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Texts by name, as one JSON object of strings. */
public final class FlatJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private FlatJson() {}

    public static String write(Map<String, String> texts) {
        var json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            generator.writeStartObject();
            new TreeMap<>(texts).forEach(generator::writeStringProperty);
            generator.writeEndObject();
        }
        return json.append('\n').toString();
    }

    public static Map<String, String> read(String json) throws IOException {
        var texts = new TreeMap<String, String>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                expect(parser.nextToken(), JsonToken.VALUE_STRING);
                texts.put(name, parser.getString());
            }
            expect(parser.currentToken(), JsonToken.END_OBJECT);
            if (parser.nextToken() != null) {
                throw new IOException("something follows its JSON object");
            }
        } catch (JacksonException e) {
            throw new IOException("it is no JSON", e);
        }
        return texts;
    }

    private static void expect(JsonToken token, JsonToken wanted) throws IOException {
        if (token != wanted) {
            throw new IOException("it is no JSON object of strings");
        }
    }
}
