package id.msme.neglect;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The finding that a shop which went online is neglected by a rule. */
public final class Neglect implements Answer {

    private final String shop;
    private final NeglectRule rule;
    private final LocalDate since;
    private final LocalDate asOf;

    Neglect(String shop, NeglectRule rule, LocalDate since, LocalDate asOf) {
        this.shop = shop;
        this.rule = rule;
        this.since = since;
        this.asOf = asOf;
    }

    /** {@return the platform's id of the shop} */
    public String shop() {
        return shop;
    }

    /** {@return the rule that holds} */
    public NeglectRule rule() {
        return rule;
    }

    /** {@return the day on which the rule began to hold; for the offline share the day of the look} */
    public LocalDate since() {
        return since;
    }

    @Override
    public Basis basis() {
        return new Basis(List.of(rule.id()), rule.citations(), asOf);
    }

    /** {@return parts named {@code shop}, {@code since} and {@code reason}} */
    @Override
    public Explanation explain(Language language) {
        requireNonNull(language, "language");
        return Explanation.builder()
                .add("shop", label("shop", language), shop)
                .add("since", label("since", language), since.toString())
                .add("reason", rule.reason().in(language))
                .build();
    }

    private static String label(String name, Language language) {
        return Messages.of(language).text("readiness.neglect.label." + name);
    }

    /**
     * {@return the finding as one sentence}
     *
     * @param language the language
     */
    public String text(Language language) {
        requireNonNull(language, "language");
        return Messages.of(language)
                .text(
                        "readiness.neglect",
                        Map.of(
                                "shop",
                                shop,
                                "since",
                                since.toString(),
                                "reason",
                                rule.reason().in(language)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Neglect that
                && shop.equals(that.shop)
                && rule.equals(that.rule)
                && since.equals(that.since)
                && asOf.equals(that.asOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shop, rule, since, asOf);
    }

    /** {@return shop, rule and day, for example {@code shop-1: stock.out since 2024-01-08}} */
    @Override
    public String toString() {
        return shop + ": " + rule.id() + " since " + since;
    }
}
