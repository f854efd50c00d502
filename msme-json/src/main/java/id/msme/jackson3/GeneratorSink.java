package id.msme.jackson3;

import id.msme.wire.JsonSink;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Writes to a generator of Jackson 3. */
record GeneratorSink(JsonGenerator generator) implements JsonSink {

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void integer(long number) {
        generator.writeNumber(number);
    }

    @Override
    public void decimal(BigDecimal number) {
        generator.writeNumber(number);
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
