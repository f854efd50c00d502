package id.msme.input;

import org.jspecify.annotations.Nullable;

/** Where the elements of an array start, in a block and in their file. */
final class Elements {

    private final int[] starts = new int[Block.MAX_LINES];
    private final long[] lines = new long[Block.MAX_LINES];
    private final @Nullable String[] faults = new String[Block.MAX_LINES];

    void set(int element, int start, long line, @Nullable String fault) {
        starts[element] = start;
        lines[element] = line;
        faults[element] = fault;
    }

    int start(int element) {
        return starts[element];
    }

    long line(int element) {
        return lines[element];
    }

    @Nullable
    String fault(int element) {
        return faults[element];
    }
}
