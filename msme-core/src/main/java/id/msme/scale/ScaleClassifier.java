package id.msme.scale;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Determination;
import id.msme.money.Rupiah;
import id.msme.timeline.Dated;
import id.msme.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Tells the scale of an enterprise by the law in force on a day.
 */
public final class ScaleClassifier {

    private final Timeline<ScaleRule> rules;
    private final TiePolicy ties;
    private final RuleOutcomes[] outcomes;

    private ScaleClassifier(Timeline<ScaleRule> rules, TiePolicy ties) {
        this.rules = rules;
        this.ties = ties;
        this.outcomes = rules.entries().stream()
                .map(entry -> new RuleOutcomes(entry.value(), ties))
                .toArray(RuleOutcomes[]::new);
    }

    /**
     * {@return a classifier over laws that follow each other}
     *
     * @param rules the laws, in any order
     * @param ties what counts where two criteria of a law differ
     * @throws IllegalArgumentException if two laws overlap, or leave days between them
     */
    public static ScaleClassifier of(List<ScaleRule> rules, TiePolicy ties) {
        var dated = rules.stream()
                .map(rule -> new Dated<>(rule, rule.validity(), rule.citations().get(0)))
                .toList();
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
        return new ScaleClassifier(rules, policy);
    }

    /**
     * {@return this classifier with one law changed, for a what-if}
     *
     * @param id the id of the law, for example {@code pp-7-2021}
     * @param change makes the new rule of the old
     * @throws IllegalArgumentException if there is no such law, or the laws then overlap or leave a gap
     */
    public ScaleClassifier withRule(String id, UnaryOperator<ScaleRule> change) {
        var ids = rules().stream().map(ScaleRule::id).toList();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("no scale rule " + id + "; there are " + ids);
        }
        return of(
                rules().stream()
                        .map(rule -> rule.id().equals(id) ? change.apply(rule) : rule)
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
     * {@return the scale by annual sales alone, for facilitation}
     *
     * @param annualSales the sales of a year
     * @param onDay the day whose law counts
     */
    public Determination<Scale> bySales(Rupiah annualSales, LocalDate onDay) {
        requireNonNull(annualSales, "annualSales");
        return classify(ScaleFacts.none().withAnnualSales(annualSales), Purpose.FACILITATION, onDay)
                .on(onDay);
    }

    /**
     * {@return the classification of an enterprise}
     *
     * @param facts what it states
     * @param purpose what the scale is wanted for
     * @param onDay the day whose law counts
     */
    public Classification classify(ScaleFacts facts, Purpose purpose, LocalDate onDay) {
        return classify(facts, purpose, onDay.toEpochDay());
    }

    /**
     * {@return the classification of an enterprise; nothing is allocated}
     *
     * @param facts what it states
     * @param purpose what the scale is wanted for
     * @param epochDay the day whose law counts, counted from 1970-01-01
     */
    public Classification classify(ScaleFacts facts, Purpose purpose, long epochDay) {
        int index = rules.indexAt(epochDay);
        return index < 0 ? Classification.NO_LAW : outcomes[index].classify(facts, purpose);
    }

    /**
     * {@return the law in force on a day, if there is one}
     *
     * @param onDay the day
     */
    public Optional<ScaleRule> ruleOn(LocalDate onDay) {
        return rules.at(onDay).map(Dated::value);
    }
}
