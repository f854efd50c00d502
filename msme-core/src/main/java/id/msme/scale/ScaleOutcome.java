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

    static final Classification NO_LAW = Classification.undated(new ScaleOutcome(
            Outcome.NO_LAW, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of()));

    ScaleOutcome {
        parts = parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(parts));
        wanted = List.copyOf(wanted);
    }

    static Classification classified(ScaleRule rule, Scale scale, Criterion criterion, Map<Criterion, Scale> parts) {
        return Classification.undated(new ScaleOutcome(
                Outcome.CLASSIFIED, Optional.of(rule), Optional.of(scale), Optional.of(criterion), parts, List.of()));
    }

    static Classification missing(ScaleRule rule, List<Criterion> wanted) {
        return Classification.undated(new ScaleOutcome(
                Outcome.FACT_MISSING, Optional.of(rule), Optional.empty(), Optional.empty(), Map.of(), wanted));
    }

    static Classification unusable(ScaleRule rule) {
        return Classification.undated(new ScaleOutcome(
                Outcome.FACT_UNUSABLE, Optional.of(rule), Optional.empty(), Optional.empty(), Map.of(), List.of()));
    }
}
