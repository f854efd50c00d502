package id.msme.comparison;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A law on scale as a reform has it: the law before ends on the day before the reform, which follows it. */
final class ReformedLaw {

    private ReformedLaw() {}

    static Catalogue in(Catalogue catalogue, Reform reform, UnaryOperator<ScaleRule> change) {
        List<ScaleRule> laws = catalogue.scales().rules();
        ScaleRule law = law(catalogue.scales(), reform);
        ScaleRule changed = requireNonNull(change.apply(law), "rule");
        if (changed.bands().equals(law.bands()) && changed.choice() == law.choice()) {
            return catalogue;
        }
        var after = new ArrayList<ScaleRule>();
        for (ScaleRule one : laws) {
            if (one.equals(law)) {
                before(law, reform).ifPresent(after::add);
                after.add(reformed(law, changed, reform));
            } else {
                after.add(one);
            }
        }
        return catalogue.withScales(ScaleClassifier.of(after, catalogue.scales().tiePolicy()));
    }

    private static ScaleRule law(ScaleClassifier scales, Reform reform) {
        List<ScaleRule> laws = scales.rules();
        return reform.from()
                .map(day -> scales.ruleOn(day)
                        .orElseThrow(() -> new IllegalArgumentException("no law on scale is in force on " + day
                                + ", the first day of the reform " + reform.id())))
                .orElseGet(() -> laws.get(laws.size() - 1));
    }

    private static Optional<ScaleRule> before(ScaleRule law, Reform reform) {
        Optional<LocalDate> first = law.validity().firstDay();
        return reform.from()
                .filter(day -> first.map(day::isAfter).orElse(true))
                .filter(day -> !isReform(law, reform))
                .map(day -> new ScaleRule(
                        law.id(),
                        law.law(),
                        Validity.closed(first, Optional.of(day.minusDays(1))),
                        law.choice(),
                        law.bands(),
                        law.citations()));
    }

    /** A second change of the same reform. */
    private static boolean isReform(ScaleRule law, Reform reform) {
        return law.id().equals(reform.id());
    }

    private static ScaleRule reformed(ScaleRule law, ScaleRule changed, Reform reform) {
        Validity validity = isReform(law, reform)
                ? law.validity()
                : reform.from()
                        .map(day ->
                                Validity.closed(Optional.of(day), law.validity().lastDay()))
                        .orElse(law.validity());
        return new ScaleRule(
                reform.id(),
                "reform " + reform.id(),
                validity,
                changed.choice(),
                changed.bands(),
                List.of(Citation.of("reform " + reform.id(), Reliability.INFERENCE)));
    }
}
