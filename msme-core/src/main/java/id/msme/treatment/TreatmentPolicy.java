package id.msme.treatment;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.scale.Scale;
import id.msme.text.Counted;
import id.msme.text.Inside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A policy of treatments by scale and readiness. It recommends to each MSME the rules whose conditions certainly hold,
 * training first, and each activity once.
 */
public final class TreatmentPolicy {

    static final Inside.FactNumbers<Facts, Fact, Measure> FACTS = Inside.factNumbers();

    private final String version;
    private final ReadinessModel model;
    private final List<TreatmentRule> rules;

    private TreatmentPolicy(String version, ReadinessModel model, List<TreatmentRule> rules) {
        this.version = version;
        this.model = model;
        this.rules = rules;
    }

    /**
     * Checks a policy.
     *
     * @param version the edition of the policy
     * @param model the model whose dimensions, gates and levels it names
     * @param rules the lines; of two that recommend one activity to an MSME the earlier counts
     * @return the policy
     * @throws IllegalArgumentException if the version is blank, or a line names what the model does not have
     */
    public static TreatmentPolicy of(String version, ReadinessModel model, List<TreatmentRule> rules) {
        requireNonNull(version, "version");
        requireNonNull(model, "model");
        requireNonNull(rules, "rules");
        if (version.isBlank()) {
            throw new IllegalArgumentException("a policy has a version");
        }
        rules.forEach(rule -> rule.conditions().forEach(condition -> checkNames(model, condition)));
        // A stable sort: within a stage the lines keep their order.
        return new TreatmentPolicy(
                version,
                model,
                rules.stream()
                        .sorted(Comparator.comparing(TreatmentRule::stage))
                        .toList());
    }

    private static void checkNames(ReadinessModel model, TreatmentCondition condition) {
        if (!condition.fits(model)) {
            throw new IllegalArgumentException("the model " + model.id() + " has nothing that " + condition + " names");
        }
    }

    /**
     * {@return this policy for another model, such as a new version; empty where that model lacks what a line names}
     *
     * @param other the other model
     */
    public Optional<TreatmentPolicy> forModel(ReadinessModel other) {
        requireNonNull(other, "other");
        boolean fits =
                rules.stream().flatMap(rule -> rule.conditions().stream()).allMatch(condition -> condition.fits(other));
        return fits ? Optional.of(new TreatmentPolicy(version, other, rules)) : Optional.empty();
    }

    /** {@return the edition of the policy} */
    public String version() {
        return version;
    }

    /** {@return the model whose assessments it reads} */
    public ReadinessModel model() {
        return model;
    }

    /** {@return the lines, training first} */
    public List<TreatmentRule> rules() {
        return rules;
    }

    /**
     * Recommends treatments for an MSME.
     *
     * @param scale the scale of the MSME; a large enterprise gets nothing
     * @param assessment an assessment by the model of this policy
     * @return the treatments, training first
     * @throws IllegalArgumentException if the assessment is by another model or version
     */
    public List<Treatment> recommend(Scale scale, Assessment assessment) {
        requireNonNull(scale, "scale");
        requireNonNull(assessment, "assessment");
        if (!assessment.model().equals(model)) {
            throw new IllegalArgumentException("the policy reads " + model.id() + " " + model.version() + ", not "
                    + assessment.model().id() + " " + assessment.model().version());
        }
        var treatments = new ArrayList<Treatment>();
        Set<String> given = new HashSet<>();
        for (TreatmentRule rule : rules) {
            if (rule.holds(scale, assessment) && given.add(rule.activity())) {
                treatments.add(new Treatment(rule, scale));
            }
        }
        return List.copyOf(treatments);
    }

    /** {@return the version, the number of rules and the model} */
    @Override
    public String toString() {
        return "TreatmentPolicy " + version + ": " + Counted.of(rules.size(), "rule") + " for " + model.id();
    }
}
