package id.msme.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import id.msme.wire.JsonSink;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes to a generator of Jackson 2. */
record GeneratorSink(JsonGenerator generator) implements JsonSink {

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void integer(long number) throws IOException {
        generator.writeNumber(number);
    }

    @Override
    public void decimal(BigDecimal number) throws IOException {
        generator.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) throws IOException {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }
}
