package id.msme.evidence;

import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One fact as it was stated.
 *
 * @param fact which
 * @param value the value in the unit of the fact, or {@link Facts#REFUSED}
 * @param measuredOn the day it was measured, where it is known
 * @param source who says so, where it is known
 */
public record Statement(Fact fact, long value, Optional<LocalDate> measuredOn, Optional<Citation> source) {

    /**
     * Checks the value.
     *
     * @param fact which
     * @param value the value
     * @param measuredOn the day it was measured
     * @param source who says so
     * @throws IllegalArgumentException if the value is not in the range of the fact
     */
    public Statement {
        if (value != Facts.REFUSED && !fact.includes(value)) {
            throw new IllegalArgumentException(
                    fact + " is from " + fact.least() + " to " + fact.most() + " in its unit");
        }
    }

    /**
     * {@return a fact without day and source}
     *
     * @param fact which
     * @param value the value in the unit of the fact, or {@link Facts#REFUSED}
     * @throws IllegalArgumentException if the value is not in the range of the fact
     */
    public static Statement of(Fact fact, long value) {
        return new Statement(fact, value, Optional.empty(), Optional.empty());
    }

    /** {@return whether it can be used} */
    public boolean isUsable() {
        return value != Facts.REFUSED;
    }
}
