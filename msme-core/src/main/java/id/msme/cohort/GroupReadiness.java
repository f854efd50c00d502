package id.msme.cohort;

import id.msme.scoring.ScoreRange;
import id.msme.text.Counted;
import java.util.Comparator;

/** The mean readiness of the MSMEs of a province or a scale. */
public final class GroupReadiness {

    static final Comparator<GroupReadiness> LEAST_READY_FIRST = Comparator.comparing((GroupReadiness group) ->
                    group.score().low().toBigDecimal().add(group.score().high().toBigDecimal()))
            .thenComparing(GroupReadiness::key);

    private final String key;
    private final long msmes;
    private final ScoreRange score;

    GroupReadiness(String key, long msmes, ScoreRange score) {
        this.key = key;
        this.msmes = msmes;
        this.score = score;
    }

    /** {@return the two digits of the province or the scale; empty for those of which it is not known} */
    public String key() {
        return key;
    }

    /** {@return how many MSMEs were assessed} */
    public long msmes() {
        return msmes;
    }

    /** {@return the mean of the overall scores that the evidence leaves possible, 0 to 100} */
    public ScoreRange score() {
        return score;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupReadiness that
                && key.equals(that.key)
                && msmes == that.msmes
                && score.equals(that.score);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + score.hashCode();
    }

    /** {@return group, score and number, on one line} */
    @Override
    public String toString() {
        return (key.isEmpty() ? "unknown" : key) + ": " + score + " (" + Counted.of(msmes, "MSME") + ")";
    }
}
