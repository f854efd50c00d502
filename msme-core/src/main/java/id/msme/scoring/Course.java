package id.msme.scoring;

/** What a scoring function says of itself as the fact grows; it is checked when the function is built. */
public enum Course {
    /** The score never falls. */
    RISING,
    /** The score never rises. */
    FALLING,
    /** Nothing is said: the score may rise and fall, and better evidence may lower it. */
    ANY;

    /** {@return whether a score may follow another as the fact grows} */
    boolean allows(long score, long next) {
        return switch (this) {
            case RISING -> score <= next;
            case FALLING -> score >= next;
            case ANY -> true;
        };
    }
}
