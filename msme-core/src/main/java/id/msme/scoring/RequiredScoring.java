package id.msme.scoring;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Another function that counts only if a fact reaches a minimum; otherwise the score is 0. Without a channel, for
 * example, there is no market presence. If the fact is unknown, the score is anything from 0 to that of the other
 * function.
 */
public final class RequiredScoring extends Scoring {

    private final Measure atLeast;
    private final Scoring scoring;

    /**
     * Creates a function that requires a minimum.
     *
     * @param atLeast a fact of which more is better, and its minimum
     * @param scoring the other function
     * @throws IllegalArgumentException if less of the fact is better
     */
    public RequiredScoring(Measure atLeast, Scoring scoring) {
        this.atLeast = requireNonNull(atLeast, "atLeast");
        this.scoring = requireNonNull(scoring, "scoring");
        if (!atLeast.fact().isMoreBetter()) {
            throw new IllegalArgumentException("a minimum is for a fact of which more is better; found " + atLeast);
        }
    }

    /** {@return a fact of which more is better, and its minimum} */
    public Measure atLeast() {
        return atLeast;
    }

    /** {@return the function that counts from the minimum on} */
    public Scoring scoring() {
        return scoring;
    }

    /** {@return the fact that has to reach the minimum} */
    public Fact fact() {
        return atLeast.fact();
    }

    @Override
    public Set<Fact> facts() {
        var facts = EnumSet.of(fact());
        facts.addAll(scoring.facts());
        return Collections.unmodifiableSet(facts);
    }

    @Override
    long lowMillionths(Facts facts) {
        return FACTS.value(facts, fact()) < minimum() ? 0 : scoring.lowMillionths(facts);
    }

    @Override
    long highMillionths(Facts facts) {
        long value = FACTS.value(facts, fact());
        return value >= 0 && value < minimum() ? 0 : scoring.highMillionths(facts);
    }

    private long minimum() {
        return FACTS.units(atLeast);
    }

    @Override
    public boolean isMonotone() {
        return scoring.isMonotone();
    }

    /** {@return whether the other requires the same minimum for the same function} */
    @Override
    public boolean equals(Object other) {
        return other instanceof RequiredScoring that && atLeast.equals(that.atLeast) && scoring.equals(that.scoring);
    }

    @Override
    public int hashCode() {
        return Objects.hash(atLeast, scoring);
    }

    /** {@return the minimum and the other function, for example {@code from channels 1: line FALLING […]}} */
    @Override
    public String toString() {
        return "from " + atLeast + ": " + scoring;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        requireNonNull(visitor, "visitor");
        return visitor.visit(this);
    }
}
