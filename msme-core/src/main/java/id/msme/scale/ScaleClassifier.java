package id.msme.scale;

import static java.util.Objects.requireNonNull;

import id.msme.enterprise.Msme;
import id.msme.money.Rupiah;
import id.msme.text.UnknownName;
import id.msme.timeline.Dated;
import id.msme.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Determines the scale of an enterprise by the law in force on a day.
 *
 * <pre>{@code
 * Scale scale = catalogue.scales().bySales(Rupiah.parse("450 juta"), LocalDate.of(2019, 6, 1)).orElseThrow();
 * }</pre>
 */
public final class ScaleClassifier {

    private final Timeline<ScaleRule> rules;
    private final TiePolicy ties;
    private final RuleOutcomes[] outcomes;

    private ScaleClassifier(Timeline<ScaleRule> rules, TiePolicy ties) {
        this.rules = rules;
        this.ties = ties;
        List<Dated<ScaleRule>> entries = rules.entries();
        this.outcomes = new RuleOutcomes[entries.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = new RuleOutcomes(entries.get(i).value(), ties);
        }
    }

    /**
     * {@return a classifier over laws that follow each other}
     *
     * @param rules the laws, in any order
     * @param ties what counts where two criteria of a law differ
     * @throws IllegalArgumentException if two laws overlap, or leave days between them
     */
    public static ScaleClassifier of(List<ScaleRule> rules, TiePolicy ties) {
        requireNonNull(ties, "ties");
        var dated = new ArrayList<Dated<ScaleRule>>();
        for (ScaleRule rule : requireNonNull(rules, "rules")) {
            dated.add(new Dated<>(rule, rule.validity(), rule.citations().get(0)));
        }
        return new ScaleClassifier(Timeline.of(dated), ties);
    }

    /** {@return the classifier over UU 20/2008 and PP 7/2021, the larger scale deciding a tie} */
    public static ScaleClassifier standard() {
        return StandardScaleRules.CLASSIFIER;
    }

    /**
     * {@return this classifier with another tie policy}
     *
     * @param policy what counts where two criteria of a law differ
     */
    public ScaleClassifier withTiePolicy(TiePolicy policy) {
        return new ScaleClassifier(rules, requireNonNull(policy, "policy"));
    }

    /**
     * {@return this classifier with one law changed, as a what-if; the changed law no longer cites the old one}
     *
     * @param id the id of the law, for example {@code pp-7-2021}
     * @param change makes the new rule from the old
     * @throws IllegalArgumentException if there is no such law, or the laws then overlap or leave a gap
     */
    public ScaleClassifier withRule(String id, UnaryOperator<ScaleRule> change) {
        requireNonNull(id, "id");
        requireNonNull(change, "change");
        var ids = rules().stream().map(ScaleRule::id).toList();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(UnknownName.message("scale rule", id, ids));
        }
        return of(
                rules().stream()
                        .map(rule -> rule.id().equals(id)
                                ? requireNonNull(change.apply(rule), "rule").inPlaceOf(rule)
                                : rule)
                        .toList(),
                ties);
    }

    /** {@return the laws, earliest first} */
    public List<ScaleRule> rules() {
        return rules.entries().stream().map(Dated::value).toList();
    }

    /** {@return what counts where two criteria of a law differ} */
    public TiePolicy tiePolicy() {
        return ties;
    }

    /**
     * Classifies by annual sales alone, for facilitation.
     *
     * @param annualSales the sales of a year, not negative
     * @param day the day whose law is applied
     * @return the classification
     * @throws IllegalArgumentException if the amount is negative
     */
    public Classification bySales(Rupiah annualSales, LocalDate day) {
        return classify(
                ScaleFacts.none().withAnnualSales(requireNonNull(annualSales, "annualSales")),
                Purpose.FACILITATION,
                day);
    }

    /**
     * Classifies an enterprise for facilitation, such as a program.
     *
     * @param msme the enterprise
     * @param day the day whose law is applied
     * @return the classification
     */
    public Classification of(Msme msme, LocalDate day) {
        return classify(ScaleFacts.of(msme), Purpose.FACILITATION, day);
    }

    /**
     * Classifies by the facts of an enterprise.
     *
     * @param facts the facts
     * @param purpose what the scale is used for
     * @param day the day whose law is applied
     * @return the classification
     */
    public Classification classify(ScaleFacts facts, Purpose purpose, LocalDate day) {
        return classify(facts, purpose, requireNonNull(day, "day").toEpochDay());
    }

    /**
     * Classifies by the facts of an enterprise.
     *
     * @param facts the facts
     * @param purpose what the scale is used for
     * @param epochDay the day whose law is applied, counted from 1970-01-01
     * @return the classification
     */
    public Classification classify(ScaleFacts facts, Purpose purpose, long epochDay) {
        requireNonNull(facts, "facts");
        requireNonNull(purpose, "purpose");
        return classify(
                        facts.amount(Criterion.ANNUAL_SALES),
                        facts.amount(Criterion.NET_ASSETS),
                        facts.amount(Criterion.BUSINESS_CAPITAL),
                        facts.startedOn(),
                        purpose,
                        epochDay)
                .on(epochDay);
    }

    /** The classification by the law of a day, still undated, so that nothing is allocated. */
    Classification classify(
            long annualSales, long netAssets, long businessCapital, long startedOn, Purpose purpose, long epochDay) {
        int index = rules.indexAt(epochDay);
        return index < 0
                ? ScaleOutcome.NO_LAW
                : outcomes[index].classify(annualSales, netAssets, businessCapital, startedOn, purpose);
    }

    /**
     * {@return the law in force on a day, if there is one}
     *
     * @param onDay the day
     */
    public Optional<ScaleRule> ruleOn(LocalDate onDay) {
        return rules.at(requireNonNull(onDay, "onDay")).map(Dated::value);
    }

    /** {@return the ids of the laws, on one line} */
    @Override
    public String toString() {
        return "ScaleClassifier by " + rules().stream().map(ScaleRule::id).toList() + ", " + ties;
    }
}
