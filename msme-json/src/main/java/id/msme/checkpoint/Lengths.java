package id.msme.checkpoint;

/**
 * The lengths of the outputs of a run.
 *
 * @param lines bytes of the lines of all records
 * @param rejected bytes of rejected lines
 */
public record Lengths(long lines, long rejected) {

    /** Nothing was written yet. */
    public static final Lengths NONE = new Lengths(0, 0);
}
