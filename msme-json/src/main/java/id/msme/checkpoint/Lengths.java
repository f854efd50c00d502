package id.msme.checkpoint;

/**
 * How long the outputs of a run are.
 *
 * @param lines bytes of the lines of all records
 * @param rejected bytes of rejected lines
 */
public record Lengths(long lines, long rejected) {

    /** Nothing was written yet. */
    public static final Lengths NONE = new Lengths(0, 0);
}
