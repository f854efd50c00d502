package id.msme.activity;

import id.msme.number.Share;

/**
 * How far a promised number of activities has come.
 *
 * @param promised how many were promised, at least 1
 * @param entered how many are named so far
 * @param held how many of those were held
 */
public record Completion(long promised, long entered, long held) {

    /**
     * Checks the numbers.
     *
     * @param promised how many were promised
     * @param entered how many are named so far
     * @param held how many of those were held
     * @throws IllegalArgumentException if none was promised, or more were held than are named
     */
    public Completion {
        if (promised < 1 || held < 0 || held > entered) {
            throw new IllegalArgumentException(
                    "at least one activity is promised, and those held are among those named: " + promised + ", "
                            + entered + ", " + held);
        }
    }

    /** {@return how many are still to be held} */
    public long remaining() {
        return Math.max(0, promised - held);
    }

    /** {@return whether all that was promised was held} */
    public boolean isComplete() {
        return remaining() == 0;
    }

    /** {@return the share of the promise that was held, at most all} */
    public Share share() {
        return Share.of(Math.min(held, promised), promised);
    }
}
