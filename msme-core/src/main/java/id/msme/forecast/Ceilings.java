package id.msme.forecast;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The range of ceilings that an outlook allows for: the highest is an assumption, and the counts do not rule out a
 * lower one.
 */
final class Ceilings {

    private static final int NUMBER = 9;
    private static final long TENTH = 10;

    private Ceilings() {}

    /**
     * The lowest ceiling: the one given, but at least a tenth above the largest count and at most the highest.
     *
     * @param given the lowest ceiling asked for
     * @param largest the largest count
     * @param highest the highest ceiling
     */
    static long lowest(OptionalLong given, long largest, long highest) {
        return Math.min(highest, Math.max(given.orElse(0), largest + largest / TENTH + 1));
    }

    /** Evenly spaced ceilings, both ends included. */
    static long[] between(long lowest, long highest) {
        long[] ceilings = new long[NUMBER];
        for (int i = 0; i < NUMBER; i++) {
            ceilings[i] = lowest + (highest - lowest) / (NUMBER - 1) * i;
        }
        ceilings[NUMBER - 1] = highest;
        return Arrays.stream(ceilings).distinct().toArray();
    }

    static long checked(long ceiling) {
        if (ceiling < 1) {
            throw new IllegalArgumentException("expected a ceiling of at least 1, found " + ceiling);
        }
        return ceiling;
    }

    static long checkedLowest(long lowest, long ceiling) {
        if (lowest < 1 || lowest > ceiling) {
            throw new IllegalArgumentException(
                    "expected a lowest ceiling from 1 to the ceiling, " + ceiling + ", found " + lowest);
        }
        return lowest;
    }
}
