package id.msme.catalogue;

import static java.util.Objects.requireNonNull;

import id.msme.financing.FinancingNorm;
import id.msme.neglect.NeglectRule;
import id.msme.readiness.ReadinessModel;
import id.msme.readiness.StepCosts;
import id.msme.text.UnknownName;
import id.msme.treatment.TreatmentPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The readiness models of a catalogue, the treatment policy based on them, and the norms for financing and neglect.
 *
 * <p>Immutable; each {@code with} method returns a changed copy. A changed model needs a version of its own, since
 * assessments by different models do not compare:
 *
 * <pre>{@code
 * var models = catalogue.models();
 * var strict = models.standard().toBuilder().version("1-strict").gates(gates).build();
 * var changed = catalogue.withModels(models.withModel(strict));
 * }</pre>
 */
public final class Models {

    private static final String GENERAL = StandardModels.GENERAL.id();
    private static final String OFFICIALS = StandardModels.OFFICIALS.id();

    static final Models STANDARD = new Models(new Parts());

    private final List<ReadinessModel> models;
    private final TreatmentPolicy treatment;
    private final StepCosts stepCosts;
    private final FinancingNorm financingNorm;
    private final List<NeglectRule> neglectRules;

    private static final class Parts {

        private final List<ReadinessModel> models = new ArrayList<>();
        private TreatmentPolicy treatment = StandardTreatment.POLICY;
        private StepCosts stepCosts = StandardNorms.COSTS;
        private FinancingNorm financingNorm = StandardNorms.FINANCING;
        private List<NeglectRule> neglectRules = StandardNorms.NEGLECT;

        Parts() {
            models.add(StandardModels.GENERAL);
            models.add(StandardModels.OFFICIALS);
            models.addAll(MarketplaceModels.ALL);
        }

        Parts(Models from) {
            models.addAll(from.models);
            treatment = from.treatment;
            stepCosts = from.stepCosts;
            financingNorm = from.financingNorm;
            neglectRules = from.neglectRules;
        }
    }

    private Models(Parts parts) {
        models = List.copyOf(parts.models);
        treatment = parts.treatment;
        stepCosts = parts.stepCosts;
        financingNorm = parts.financingNorm;
        neglectRules = List.copyOf(parts.neglectRules);
    }

    private Models with(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return new Models(parts);
    }

    /**
     * {@return the general model: digital literacy, responsiveness, production capacity, record keeping and market
     * presence, each of one fifth}
     */
    public ReadinessModel standard() {
        return model(GENERAL);
    }

    /** {@return the model of the digital literacy of officials who guide MSMEs} */
    public ReadinessModel officials() {
        return model(OFFICIALS);
    }

    /** {@return the service levels that marketplaces publish, one model for each platform and period} */
    public List<ReadinessModel> marketplaces() {
        return models.stream().filter(model -> model.platform().isPresent()).toList();
    }

    /**
     * Returns the service levels of a marketplace on a day.
     *
     * @param platform the id of a channel, for example {@code shopee}
     * @param day the day
     * @return the model
     * @throws IllegalArgumentException if none is known for that day; the message lists the channels with one
     */
    public ReadinessModel marketplace(String platform, LocalDate day) {
        return findMarketplace(platform, day)
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                        "service levels on " + day + " of",
                        platform,
                        models.stream()
                                .filter(model -> model.validity().includes(day))
                                .flatMap(model -> model.platform().stream())
                                .toList())));
    }

    /**
     * Finds the service levels of a marketplace on a day.
     *
     * @param platform the id of a channel, for example {@code shopee}
     * @param day the day
     * @return the model, or empty if none is known for that day
     */
    public Optional<ReadinessModel> findMarketplace(String platform, LocalDate day) {
        requireNonNull(platform, "platform");
        requireNonNull(day, "day");
        return models.stream()
                .filter(model -> model.platform().equals(Optional.of(platform)))
                .filter(model -> model.validity().includes(day))
                .findFirst();
    }

    /** {@return all models: the general one, the one of officials, then those of marketplaces and those added} */
    public List<ReadinessModel> all() {
        return models;
    }

    /**
     * Returns a model.
     *
     * @param id for example {@code readiness}
     * @return the model
     * @throws IllegalArgumentException if no model has that id
     */
    public ReadinessModel model(String id) {
        return findModel(id)
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                        "readiness model",
                        id,
                        models.stream().map(ReadinessModel::id).toList())));
    }

    /**
     * Finds a model.
     *
     * @param id for example {@code readiness}
     * @return the model, or empty if no model has that id
     */
    public Optional<ReadinessModel> findModel(String id) {
        requireNonNull(id, "id");
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /** {@return the treatment policy, which reads assessments by the general model} */
    public TreatmentPolicy treatment() {
        return treatment;
    }

    /** {@return what improvements cost} */
    public StepCosts stepCosts() {
        return stepCosts;
    }

    /** {@return what recorded trade is compared with} */
    public FinancingNorm financingNorm() {
        return financingNorm;
    }

    /** {@return when a shop counts as neglected, in the order in which the rules are reported} */
    public List<NeglectRule> neglectRules() {
        return neglectRules;
    }

    /**
     * Returns a copy with a model added, or replaced if one has its id. The treatment policy follows the general model.
     *
     * @param model the model
     * @return the changed copy
     * @throws IllegalArgumentException if it replaces the general model and lacks what the treatment policy names
     */
    public Models withModel(ReadinessModel model) {
        requireNonNull(model, "model");
        return with(parts -> {
            int index = models.stream().map(ReadinessModel::id).toList().indexOf(model.id());
            if (index < 0) {
                parts.models.add(model);
            } else {
                parts.models.set(index, model);
            }
            if (model.id().equals(GENERAL)) {
                parts.treatment = treatment
                        .forModel(model)
                        .orElseThrow(() -> new IllegalArgumentException("the model " + model.id()
                                + " lacks a dimension, gate or level of the treatment policy"));
            }
        });
    }

    /**
     * Returns a copy with another treatment policy.
     *
     * @param policy the policy
     * @return the changed copy
     */
    public Models withTreatment(TreatmentPolicy policy) {
        requireNonNull(policy, "policy");
        return with(parts -> parts.treatment = policy);
    }

    /**
     * Returns a copy with other costs of improvements.
     *
     * @param costs the costs
     * @return the changed copy
     */
    public Models withStepCosts(StepCosts costs) {
        requireNonNull(costs, "costs");
        return with(parts -> parts.stepCosts = costs);
    }

    /**
     * Returns a copy with another financing norm.
     *
     * @param norm the norm
     * @return the changed copy
     */
    public Models withFinancingNorm(FinancingNorm norm) {
        requireNonNull(norm, "norm");
        return with(parts -> parts.financingNorm = norm);
    }

    /**
     * Returns a copy with other rules of neglect.
     *
     * @param rules the rules
     * @return the changed copy
     */
    public Models withNeglectRules(List<NeglectRule> rules) {
        requireNonNull(rules, "rules");
        return with(parts -> parts.neglectRules = rules);
    }

    /** {@return the ids and versions of the models} */
    @Override
    public String toString() {
        return "Models "
                + String.join(
                        ", ",
                        models.stream()
                                .map(model -> model.id() + " " + model.version())
                                .toList());
    }
}
