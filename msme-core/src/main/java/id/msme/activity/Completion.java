package id.msme.activity;

import id.msme.number.Share;
import java.util.Locale;
import java.util.Objects;

/**
 * The number of activities held out of the number promised.
 */
public final class Completion {

    private final long promised;
    private final long entered;
    private final long held;

    Completion(long promised, long entered, long held) {
        if (promised < 1 || held < 0 || held > entered) {
            throw new IllegalArgumentException(
                    "at least one activity is promised, and those held are among those named: " + promised + ", "
                            + entered + ", " + held);
        }
        this.promised = promised;
        this.entered = entered;
        this.held = held;
    }

    /** {@return how many were promised, at least 1} */
    public long promised() {
        return promised;
    }

    /** {@return how many are named so far} */
    public long entered() {
        return entered;
    }

    /** {@return how many of those were held} */
    public long held() {
        return held;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Completion that
                && promised == that.promised
                && entered == that.entered
                && held == that.held;
    }

    @Override
    public int hashCode() {
        return Objects.hash(promised, entered, held);
    }

    /** {@return the numbers, for example {@code 4 of 10 held, 10 entered}} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d of %,d held, %,d entered", held, promised, entered);
    }
}
