package id.msme.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a table. What is not in its encoding becomes {@link #BAD_BYTES}, which no text can hold by itself,
 * and at the end stands a row of {@link #END} alone: where it is not found as a row, a quotation mark is open.
 */
final class TableText extends Reader {

    /** Half a pair; the other half never stands before it. */
    static final char BAD_BYTES = '\uDC00';

    /** Half a pair; the other half never stands before it. */
    static final char END = '\uDC01';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] TAIL = {'\n', END};

    private final Reader in;
    private boolean isStarted;
    private int tail;

    TableText(InputStream bytes, Charset charset) {
        in = new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BAD_BYTES)));
    }

    @Override
    public int read(char[] text, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = in.read(text, offset, length);
        if (count > 0 && !isStarted) {
            isStarted = true;
            if (text[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(text, offset + 1, text, offset, count - 1);
                return count > 1 ? count - 1 : read(text, offset, length);
            }
        }
        if (count >= 0) {
            return count;
        }
        if (tail == TAIL.length) {
            return -1;
        }
        text[offset] = TAIL[tail++];
        return 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
