package id.msme.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalLong;

/** Follows quotation marks and lines, so that a mark that is never closed is named by the line in which it opens. */
final class QuoteReader extends FilterReader {

    private long line = 1;
    private long openedIn;
    private boolean isOpen;

    QuoteReader(Reader reader) {
        super(reader);
    }

    /** The line in which the open quotation mark stands, empty if all read so far are closed. */
    OptionalLong openQuote() {
        return isOpen ? OptionalLong.of(openedIn) : OptionalLong.empty();
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        for (int i = from; i < from + count; i++) {
            follow(buffer[i]);
        }
        return count;
    }

    private void follow(char c) {
        if (c == '"') {
            isOpen = !isOpen;
            openedIn = line;
        } else if (c == '\n') {
            line++;
        }
    }
}
