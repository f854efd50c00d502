package id.msme.scale;

import id.msme.scale.Classification.Outcome;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a law says of facts, whatever the day. There are few different ones; they are made once and shared. */
record ScaleOutcome(
        Outcome outcome,
        Optional<ScaleRule> rule,
        Optional<Scale> scale,
        Optional<Criterion> criterion,
        Map<Criterion, Scale> parts,
        List<Criterion> wanted) {

    static final ScaleOutcome NO_LAW =
            new ScaleOutcome(Outcome.NO_LAW, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of());

    ScaleOutcome {
        parts = parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(parts));
        wanted = List.copyOf(wanted);
    }

    static ScaleOutcome classified(ScaleRule rule, Scale scale, Criterion criterion, Map<Criterion, Scale> parts) {
        return new ScaleOutcome(
                Outcome.CLASSIFIED, Optional.of(rule), Optional.of(scale), Optional.of(criterion), parts, List.of());
    }

    static ScaleOutcome missing(ScaleRule rule, List<Criterion> wanted) {
        return new ScaleOutcome(
                Outcome.FACT_MISSING, Optional.of(rule), Optional.empty(), Optional.empty(), Map.of(), wanted);
    }

    static ScaleOutcome unusable(ScaleRule rule) {
        return new ScaleOutcome(
                Outcome.FACT_UNUSABLE, Optional.of(rule), Optional.empty(), Optional.empty(), Map.of(), List.of());
    }
}
