package id.msme.document;

import id.msme.text.CatalogueLimits;

/**
 * The limits of a document, so that none needs much more memory than its bytes.
 *
 * @param bytes the maximum number of bytes
 * @param depth the maximum number of objects and lists within each other
 * @param values the maximum number of values, objects and lists included
 * @param nameLength the maximum length of a member name, in characters
 * @param textLength the maximum length of a text, in characters
 * @param numberLength the maximum length of a number, in characters
 */
public record DocumentLimits(int bytes, int depth, int values, int nameLength, int textLength, int numberLength) {

    /** The limits of a document that people write: 1 MiB, 64 levels, 100,000 values. */
    public static final DocumentLimits STANDARD =
            new DocumentLimits(1 << 20, 64, 100_000, 200, CatalogueLimits.MAX_TEXT_LENGTH, 64);

    /** The limits of a catalogue, which may hold 10,000 programs: 16 MiB, 64 levels, 1,000,000 values. */
    public static final DocumentLimits CATALOGUE =
            new DocumentLimits(16 << 20, 64, 1_000_000, 200, CatalogueLimits.MAX_TEXT_LENGTH, 64);
}
