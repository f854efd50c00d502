package id.msme.scoring;

import id.msme.number.Score;

/** The declared course of a scoring function as its fact grows; checked when the function is built. */
public enum Course {
    /** The score never falls. */
    RISING,
    /** The score never rises. */
    FALLING,
    /** Nothing is declared: the score may rise and fall, and better evidence may lower it. */
    ANY;

    /** {@return whether a score may follow another as the fact grows} */
    boolean allows(Score score, Score next) {
        return switch (this) {
            case RISING -> score.compareTo(next) <= 0;
            case FALLING -> score.compareTo(next) >= 0;
            case ANY -> true;
        };
    }
}
