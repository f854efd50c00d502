package id.msme.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stream that is read twice at once, so that standard input can be compared without a copy on disk. What both have
 * read is forgotten; what one is ahead of the other is kept.
 */
final class SharedInput {

    private static final int CHUNK = 1 << 14;

    private final InputStream source;

    private SharedInput(InputStream source) {
        this.source = source;
    }

    /** Two streams of the same bytes. Nothing is read before one of them is. */
    static List<InputStream> of(InputStream source) {
        var shared = new SharedInput(source);
        var start = new Chunk(new byte[0]);
        return List.of(shared.new Reader(start), shared.new Reader(start));
    }

    /** Some bytes and what follows them; none if they are the last. */
    private static final class Chunk {

        private final byte[] bytes;
        private @Nullable Chunk next;
        private @Nullable IOException failure;
        private boolean isLast;

        Chunk(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** The bytes that follow, which the first of the readers that comes here reads; null at the end. */
    private synchronized @Nullable Chunk after(Chunk chunk) throws IOException {
        if (chunk.failure != null) {
            throw chunk.failure;
        }
        if (chunk.next == null && !chunk.isLast) {
            readAfter(chunk);
        }
        return chunk.next;
    }

    private void readAfter(Chunk chunk) throws IOException {
        try {
            var buffer = new byte[CHUNK];
            int length = source.read(buffer);
            if (length < 0) {
                chunk.isLast = true;
            } else {
                chunk.next = new Chunk(length == CHUNK ? buffer : Arrays.copyOf(buffer, length));
            }
        } catch (IOException e) {
            chunk.failure = e;
            throw e;
        }
    }

    /** One of the two. */
    private final class Reader extends InputStream {

        private Chunk chunk;
        private int at;

        Reader(Chunk chunk) {
            this.chunk = chunk;
        }

        private boolean hasMore() throws IOException {
            while (at == chunk.bytes.length) {
                Chunk next = after(chunk);
                if (next == null) {
                    return false;
                }
                chunk = next;
                at = 0;
            }
            return true;
        }

        @Override
        public int read() throws IOException {
            return hasMore() ? Byte.toUnsignedInt(chunk.bytes[at++]) : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            if (length == 0) {
                return 0;
            }
            if (!hasMore()) {
                return -1;
            }
            int count = Math.min(length, chunk.bytes.length - at);
            System.arraycopy(chunk.bytes, at, bytes, offset, count);
            at += count;
            return count;
        }
    }
}
