package id.msme.input;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts one input into blocks of whole lines. A byte-order mark at its start is passed over. */
final class LineCutter implements RecordCutter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputBytes in;
    private final Place start;
    private final byte[] rest = new byte[Block.CAPACITY];
    private int restLength;
    private long offset;
    private long lines;
    private boolean isInLongLine;
    private boolean isInputRead;
    private @Nullable IOException failure;

    /** A cutter of an input that was read up to a place already. */
    LineCutter(InputBytes in, Place start) throws IOException {
        this.in = in;
        this.start = start;
        this.offset = start.offset();
        this.lines = start.lines();
        if (offset > 0) {
            in.skipNBytes(offset);
        } else {
            passByteOrderMark();
        }
    }

    private void passByteOrderMark() {
        int length = 0;
        try {
            for (int more = 0; more >= 0 && length < BYTE_ORDER_MARK.length; length += Math.max(0, more)) {
                more = in.read(rest, length, BYTE_ORDER_MARK.length - length);
            }
        } catch (IOException e) {
            // what was read before the break counts
            failure = e;
        }
        if (length == BYTE_ORDER_MARK.length && Arrays.equals(rest, 0, length, BYTE_ORDER_MARK, 0, length)) {
            offset = length;
        } else {
            restLength = length;
        }
    }

    /**
     * Fills a block with what comes next, and answers whether there was anything.
     *
     * @throws IOException if the input cannot be read on; whole lines before that were handed out
     */
    @Override
    public boolean fill(Block block) throws IOException {
        System.arraycopy(rest, 0, block.bytes, 0, restLength);
        block.clear(in.name(), lines + 1);
        int end = read(block);
        if (block.count() == 0 && failure != null) {
            throw failure;
        }
        int used = isInLongLine || isTooLong(block, end) ? takePiece(block, end) : takeLines(block, end);
        restLength = end - used;
        System.arraycopy(block.bytes, used, rest, 0, restLength);
        offset += used;
        lines += block.lines();
        block.setNext(start.at(offset, lines, in.stored()));
        return block.count() > 0;
    }

    /** Reads on until the block is full or no more is at hand, and answers where the bytes end. */
    private int read(Block block) {
        int end = restLength;
        block.findLines(0, end);
        try {
            while (!isInputRead && failure == null && end < Block.CAPACITY && !block.isFull() && isWanting(block)) {
                int more = in.read(block.bytes, end, Block.CAPACITY - end);
                isInputRead = more < 0;
                block.findLines(end, end + Math.max(0, more));
                end += Math.max(0, more);
            }
        } catch (IOException e) {
            failure = e;
        }
        return end;
    }

    /** Lines that are there need not wait for more to come. */
    private boolean isWanting(Block block) throws IOException {
        return block.count() == 0 || in.available() > 0;
    }

    private boolean isTooLong(Block block, int end) {
        return block.count() == 0 && end == Block.CAPACITY && !isInputRead;
    }

    private int takeLines(Block block, int end) {
        if (isInputRead && !block.isFull() && end > afterLines(block)) {
            block.addLastLine(end);
            return end;
        }
        return afterLines(block);
    }

    private static int afterLines(Block block) {
        return block.count() == 0 ? 0 : block.end(block.count() - 1) + 1;
    }

    private int takePiece(Block block, int end) {
        boolean isFirst = !isInLongLine;
        boolean hasLineFeed = block.count() > 0;
        int pieceEnd = hasLineFeed ? block.end(0) : end;
        isInLongLine = !hasLineFeed && !isInputRead;
        block.setPiece(pieceEnd, isFirst, !isInLongLine, lines + 1);
        return hasLineFeed ? pieceEnd + 1 : end;
    }
}
