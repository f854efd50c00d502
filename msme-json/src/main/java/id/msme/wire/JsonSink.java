package id.msme.wire;

import java.io.IOException;
import java.math.BigDecimal;

/** Receives one JSON value, part by part. */
public interface JsonSink {

    void startObject() throws IOException;

    void name(String name) throws IOException;

    void endObject() throws IOException;

    void startArray() throws IOException;

    void endArray() throws IOException;

    void text(String text) throws IOException;

    void integer(long number) throws IOException;

    void decimal(BigDecimal number) throws IOException;

    void flag(boolean flag) throws IOException;

    void nothing() throws IOException;
}
