package id.msme.wire;

import java.io.IOException;

/** Supplies the tokens of one JSON value. */
public interface JsonSource {

    /** What a token is. */
    enum Token {
        OBJECT,
        OBJECT_END,
        ARRAY,
        ARRAY_END,
        NAME,
        TEXT,
        INTEGER,
        DECIMAL,
        TRUE,
        FALSE,
        NULL,
        /** Of no text form, or the end of the input. */
        OTHER
    }

    /** The token read last. */
    Token current() throws IOException;

    /** Reads the next token. */
    Token next() throws IOException;

    /** The name, the text or the digits of the current token. */
    String text() throws IOException;
}
