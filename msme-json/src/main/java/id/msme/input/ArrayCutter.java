package id.msme.input;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a JSON array into blocks of its elements, each with the line on which it starts. Nulls and extra commas are
 * passed over; an array that is not closed, and what follows one, are a record each that cannot be read.
 */
final class ArrayCutter implements RecordCutter {

    /** Why a record is none that stands for an array that is not closed. */
    static final String NOT_CLOSED = "array-not-closed";

    /** Why a record is none that stands for what follows an array. */
    static final String FOLLOWED = "after-array";

    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final int READ_SIZE = 1 << 16;

    private final InputBytes in;
    private final Place start;
    private final ArrayScan scan = new ArrayScan();
    private final byte[] buffer = new byte[READ_SIZE];
    private int at;
    private int end;
    private int partStart;

    /** The start of an element whose rest does not fit into the block before. */
    private final byte[] carried = new byte[Block.CAPACITY];

    private int carriedLength;
    private int used;
    private int elementStart;
    private long elementLine;
    private boolean isInPieces;

    private long line = 1;
    private long records;
    private long toPassOver;
    private boolean isAtEnd;
    private boolean isFaultDue;
    private @Nullable IOException failure;

    /** A cutter of an input that was read up to a place already: it is read again, and what was judged passed over. */
    ArrayCutter(InputBytes in, Place start) {
        this.in = in;
        this.start = start;
        this.toPassOver = start.offset() - start.lines();
    }

    @Override
    public boolean fill(Block block) throws IOException {
        block.clearForElements(in.name());
        System.arraycopy(carried, 0, block.bytes, 0, carriedLength);
        used = carriedLength;
        carriedLength = 0;
        elementStart = 0;
        addFault(block);
        boolean goesOn = failure == null;
        while (goesOn) {
            takeBuffer(block);
            goesOn = !block.isFull() && !block.isPiece() && fillBuffer(block);
        }
        if (scan.isInElement() && !block.isPiece()) {
            carriedLength = used - elementStart;
            System.arraycopy(block.bytes, elementStart, carried, 0, carriedLength);
        }
        if (block.count() == 0 && failure != null) {
            throw failure;
        }
        block.setNext(start.at(records + line - 1, line - 1, in.stored()));
        return block.count() > 0;
    }

    /** Takes what is in the buffer, until the block is full. */
    private void takeBuffer(Block block) {
        while (at < end && !block.isFull() && !block.isPiece()) {
            byte b = buffer[at];
            switch (scan.next(b)) {
                case START -> startElement();
                case END_BEFORE -> endElement(block, at);
                case END_AFTER -> endElement(block, at + 1);
                case RESTART -> {
                    endElement(block, at);
                    startElement();
                }
                case NOTHING -> {
                    // goes on
                }
            }
            line += b == '\n' ? 1 : 0;
            at++;
        }
    }

    private void startElement() {
        partStart = at;
        elementStart = used;
        elementLine = line;
    }

    private void append(Block block, int to) {
        System.arraycopy(buffer, partStart, block.bytes, used, to - partStart);
        used += to - partStart;
    }

    private void endElement(Block block, int to) {
        append(block, to);
        while (used > elementStart && ArrayScan.isWhiteSpace(block.bytes[used - 1])) {
            used--;
        }
        boolean isRecord = isInPieces || !isNull(block);
        boolean isWanted = isRecord && isTaken();
        if (isWanted && isInPieces) {
            block.setPiece(used, false, true, elementLine);
        } else if (isWanted) {
            block.addElement(elementStart, used, elementLine, scan.isFollowed() ? FOLLOWED : null);
        } else {
            used = elementStart;
        }
        isInPieces = false;
        elementStart = used;
    }

    private boolean isNull(Block block) {
        return Arrays.equals(block.bytes, elementStart, used, NULL, 0, NULL.length);
    }

    /** Counts a record, and answers whether it was not judged before. */
    private boolean isTaken() {
        records++;
        toPassOver--;
        return toPassOver < 0;
    }

    /** Reads on, and answers whether the block is to have more. */
    private boolean fillBuffer(Block block) throws IOException {
        if (scan.isInElement()) {
            append(block, end);
        }
        partStart = 0;
        at = 0;
        end = 0;
        if (isAtEnd) {
            return false;
        }
        if (block.count() > 0 && (in.available() <= 0 || used + READ_SIZE > Block.CAPACITY)) {
            return false;
        }
        if (used + READ_SIZE > Block.CAPACITY) {
            return !takePiece(block);
        }
        return read(block);
    }

    private boolean read(Block block) throws IOException {
        try {
            int more = in.read(buffer, 0, READ_SIZE);
            end = Math.max(0, more);
            isAtEnd = more < 0;
        } catch (IOException e) {
            failure = e;
            return false;
        }
        if (isAtEnd) {
            finish(block);
        }
        return !isAtEnd;
    }

    /** An element that fills the block is too long to be a record, and goes out in pieces. */
    private boolean takePiece(Block block) {
        boolean isFirst = !isInPieces;
        isInPieces = true;
        boolean isWanted = toPassOver <= 0;
        if (isWanted) {
            block.setPiece(used, isFirst, false, elementLine);
        }
        used = 0;
        elementStart = 0;
        return isWanted;
    }

    private void finish(Block block) {
        isFaultDue = !scan.isClosed();
        if (scan.isInElement()) {
            long before = records;
            endElement(block, 0);
            // an element that is cut off cannot be read, and stands for the end that is missing
            isFaultDue &= records == before;
        }
        scan.end();
        addFault(block);
    }

    private void addFault(Block block) {
        if (isFaultDue && !block.isFull() && !block.isPiece()) {
            isFaultDue = false;
            if (isTaken()) {
                block.addElement(used, used, line, NOT_CLOSED);
            }
        }
    }
}
