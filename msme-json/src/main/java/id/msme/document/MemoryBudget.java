package id.msme.document;

/**
 * The memory that the values of a document may take, so that a hostile document is refused rather than exhausting the
 * heap. What a document takes is estimated; a heap of 256 MiB holds any document within {@link DocumentLimits}.
 */
final class MemoryBudget {

    private static final long MEBIBYTE = 1L << 20;

    /** What the library and its host hold. */
    private static final long RESERVED = 32 * MEBIBYTE;

    /** A document of this size is never refused. */
    private static final long MIN_BUDGET = 8 * MEBIBYTE;

    /** A node, its place in a list, and a name or number. */
    private static final int NODE_BYTES = 48;

    private static final int TEXT_BYTES = 44;

    private final long budget;
    private long taken;

    private MemoryBudget(long budget) {
        this.budget = budget;
    }

    /** Two thirds of what this Java has left beside the bytes of the document: the rest is for what is made of it. */
    static MemoryBudget beside(int documentBytes) {
        long left = Runtime.getRuntime().maxMemory() - RESERVED - documentBytes;
        return of(Math.max(MIN_BUDGET, left * 2 / 3));
    }

    static MemoryBudget of(long bytes) {
        return new MemoryBudget(bytes);
    }

    void takeNode(DocumentNode node) {
        take(node, NODE_BYTES);
    }

    void takeText(DocumentNode node, int length) {
        take(node, TEXT_BYTES + length);
    }

    private void take(DocumentNode node, int bytes) {
        taken += bytes;
        if (taken > budget) {
            throw node.fail("expected a document that fits into the memory of Java; this one takes more than "
                    + budget / MEBIBYTE + " MiB: give Java more, for example java -Xmx512m");
        }
    }
}
