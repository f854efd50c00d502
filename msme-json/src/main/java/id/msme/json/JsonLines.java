package id.msme.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** JSON objects on a stream, one a line. The stream is flushed on {@link #flush()} only, and never closed. */
final class JsonLines {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            // lines are parted by their line feeds, and a blank before all but the first would tell who wrote first
            .rootValueSeparator((String) null)
            .build();

    private final JsonGenerator generator;

    JsonLines(OutputStream out) {
        generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /** Writes the line of the object whose members are written. */
    void write(Consumer<JsonGenerator> members) throws IOException {
        try {
            generator.writeStartObject();
            members.accept(generator);
            generator.writeEndObject();
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Hands what is held back to the stream. */
    void flush() throws IOException {
        try {
            generator.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
