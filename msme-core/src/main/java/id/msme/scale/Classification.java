package id.msme.scale;

import id.msme.finding.Basis;
import id.msme.finding.Determination;
import id.msme.finding.Determination.Determined;
import id.msme.finding.Determination.Undetermined;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an enterprise was classified: under which law, by which criterion, with which part-results, or why not.
 *
 * <p>There are few different ones; they are made once and shared.
 */
public final class Classification {

    /** Why there is or is not a scale. */
    public enum Outcome {
        /** The scale is told. */
        CLASSIFIED,
        /** No law on scales was in force. */
        NO_LAW,
        /** No fact that the law reads was stated. */
        FACT_MISSING,
        /** A fact that the law reads was stated in a way that cannot be used. */
        FACT_UNUSABLE
    }

    static final Classification NO_LAW = new Classification(
            Outcome.NO_LAW, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of());

    private final Outcome outcome;
    private final Optional<ScaleRule> rule;
    private final Optional<Scale> scale;
    private final Optional<Criterion> criterion;
    private final Map<Criterion, Scale> parts;
    private final List<Criterion> wanted;

    private Classification(
            Outcome outcome,
            Optional<ScaleRule> rule,
            Optional<Scale> scale,
            Optional<Criterion> criterion,
            Map<Criterion, Scale> parts,
            List<Criterion> wanted) {
        this.outcome = outcome;
        this.rule = rule;
        this.scale = scale;
        this.criterion = criterion;
        this.parts = parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(parts));
        this.wanted = List.copyOf(wanted);
    }

    static Classification classified(ScaleRule rule, Scale scale, Criterion criterion, Map<Criterion, Scale> parts) {
        return new Classification(
                Outcome.CLASSIFIED, Optional.of(rule), Optional.of(scale), Optional.of(criterion), parts, List.of());
    }

    static Classification missing(ScaleRule rule, List<Criterion> wanted) {
        return new Classification(
                Outcome.FACT_MISSING, Optional.of(rule), Optional.empty(), Optional.empty(), Map.of(), wanted);
    }

    static Classification unusable(ScaleRule rule) {
        return new Classification(
                Outcome.FACT_UNUSABLE, Optional.of(rule), Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    /** {@return why there is or is not a scale} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return the law, empty where none was in force} */
    public Optional<ScaleRule> rule() {
        return rule;
    }

    /** {@return the scale, where it is told} */
    public Optional<Scale> scale() {
        return scale;
    }

    /** {@return the criterion that decided, where a scale is told} */
    public Optional<Criterion> criterion() {
        return criterion;
    }

    /** {@return the scale by each criterion of the law that was stated, the decisive one among them; empty where no scale is told} */
    public Map<Criterion, Scale> parts() {
        return parts;
    }

    /** {@return the criteria any of which would have given a scale, where none was stated} */
    public List<Criterion> wanted() {
        return wanted;
    }

    /**
     * {@return the scale with what it rests on, or what is missing}
     *
     * @param asOf the day for which the law was taken
     */
    public Determination<Scale> on(LocalDate asOf) {
        var basis = new Basis(
                rule.map(ScaleRule::id).stream().toList(),
                rule.map(ScaleRule::citations).orElse(List.of()),
                asOf);
        return scale.<Determination<Scale>>map(told -> new Determined<>(told, basis))
                .orElseGet(() ->
                        new Undetermined<>(wanted.stream().map(Criterion::fact).toList(), basis));
    }

    /** {@return law, criterion, scale and part-results, on one line} */
    @Override
    public String toString() {
        return outcome
                + rule.map(r -> " " + r.law()).orElse("")
                + criterion.map(c -> " by " + c.fact()).orElse("")
                + scale.map(s -> ": " + s + " " + parts).orElse("");
    }
}
