package id.msme.readiness;

import id.msme.scoring.ScoreRange;

/** The ways in which a score can move between two assessments. */
public enum Movement {
    /** Surely up: the least score now is above the most before. */
    IMPROVED,
    /** The same, known exactly both times. */
    UNCHANGED,
    /** Surely down: the most now is below the least before. */
    DECLINED,
    /** The evidence leaves it open. */
    UNCERTAIN;

    static Movement between(ScoreRange earlier, ScoreRange later) {
        if (later.low().compareTo(earlier.high()) > 0) {
            return IMPROVED;
        }
        if (later.high().compareTo(earlier.low()) < 0) {
            return DECLINED;
        }
        return earlier.isExact() && earlier.equals(later) ? UNCHANGED : UNCERTAIN;
    }
}
