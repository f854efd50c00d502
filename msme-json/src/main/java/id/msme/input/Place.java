package id.msme.input;

/**
 * The place up to which the inputs of a run were read: the start of a line, or the end of an input.
 *
 * @param input how many inputs were read to their end
 * @param offset bytes read of the next one, inflated
 * @param lines lines read of it
 * @param stored bytes read of it as it is stored, ahead of the lines
 * @param linesBefore lines of the inputs that were read to their end
 * @param storedBefore bytes of those as they are stored
 */
public record Place(int input, long offset, long lines, long stored, long linesBefore, long storedBefore) {

    public static final Place START = new Place(0, 0, 0, 0, 0, 0);

    /** A place further on in the same input. */
    Place at(long newOffset, long newLines, long newStored) {
        return new Place(input, newOffset, newLines, newStored, linesBefore, storedBefore);
    }

    /** The start of the next input. */
    public Place nextInput() {
        return new Place(input + 1, 0, 0, 0, allLines(), allStored());
    }

    /** Lines read of all inputs. */
    public long allLines() {
        return linesBefore + lines;
    }

    /** Bytes read of all inputs as they are stored. */
    public long allStored() {
        return storedBefore + stored;
    }
}
