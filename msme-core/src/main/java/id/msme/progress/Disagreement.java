package id.msme.progress;

import java.util.Objects;

/**
 * Two publishers whose cumulative counts cannot both be right if they count the same.
 */
public final class Disagreement {

    private final Kind kind;
    private final Observation first;
    private final Observation second;

    Disagreement(Kind kind, Observation first, Observation second) {
        this.kind = kind;
        this.first = first;
        this.second = second;
    }

    /** {@return in which way} */
    public Kind kind() {
        return kind;
    }

    /** {@return the statement that speaks of the earlier day} */
    public Observation first() {
        return first;
    }

    /** {@return the statement of the other publisher} */
    public Observation second() {
        return second;
    }

    /** In which way two publishers disagree. */
    public enum Kind {
        /** Their days may be the same, their counts are not. */
        SAME_TIME,
        /** The one counted more earlier than the other counted later. */
        MORE_EARLIER
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disagreement that
                && kind.equals(that.kind)
                && first.equals(that.first)
                && second.equals(that.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, first, second);
    }

    /** {@return the kind and both counts} */
    @Override
    public String toString() {
        return kind + ": " + first.inShort() + " against " + second.inShort();
    }
}
