package id.msme.document;

import id.msme.catalogue.CatalogueSection;
import id.msme.scale.Criterion;
import id.msme.scale.CriterionChoice;
import id.msme.scale.ScaleBands;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.text.ValueLimits;
import id.msme.timeline.Validity;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads changes of the laws on scale: other bounds of a law that exists. The other members of a law are those of the
 * catalogue; a file may state them, as a catalogue that was written out does, and may not change them.
 *
 * @param ids the ids that can be named
 */
record ScaleRuleReader(KnownIds ids) {

    private static final String[] MEMBERS = {
        "id", "law", "from", "to", "reads", "netAssets", "businessCapital", "annualSales", "sources"
    };

    /** The laws with the bounds of a file. */
    ScaleClassifier classifier(ScaleClassifier base, DocumentNode node) {
        node.withOnly(MEMBERS);
        String id = ids.known(CatalogueSection.SCALE_RULES, node.member("id"));
        ScaleClassifier changed = base.withRule(id, rule -> rule(rule, node));
        return changed;
    }

    private static ScaleRule rule(ScaleRule old, DocumentNode node) {
        Values.sources(node);
        ScaleRule rule = old;
        boolean hasBounds = false;
        for (Criterion criterion : Criterion.values()) {
            Optional<DocumentNode> bounds = node.find(criterion.fact());
            if (bounds.isPresent()) {
                rule = rule(rule, criterion, bounds.get());
                hasBounds = true;
            }
        }
        if (!hasBounds) {
            throw node.fail("expected bounds of "
                    + String.join(
                            " or ",
                            Arrays.stream(Criterion.values())
                                    .filter(old.bands()::containsKey)
                                    .map(Criterion::fact)
                                    .toList()));
        }
        checkStated(old, rule, node);
        return rule;
    }

    private static ScaleRule rule(ScaleRule old, Criterion criterion, DocumentNode node) {
        ScaleBands bands = node.make(() -> old.bands(criterion));
        node.withOnly("micro", "small", "medium");
        ScaleBands changed = node.make(() -> new ScaleBands(
                bound(node, "micro", bands.microUpTo()),
                bound(node, "small", bands.smallUpTo()),
                bound(node, "medium", bands.mediumUpTo())));
        return old.withBands(criterion, ignored -> changed);
    }

    private static long bound(DocumentNode node, String name, long otherwise) {
        return node.find(name)
                .map(bound -> Values.count(bound, 0, ValueLimits.MAX_RUPIAH))
                .orElse(otherwise);
    }

    private static void checkStated(ScaleRule old, ScaleRule rule, DocumentNode node) {
        node.find("law").ifPresent(law -> {
            if (!law.text().equals(old.law()) && !law.text().equals(rule.law())) {
                throw law.expected("\"" + old.law() + "\", since a file changes the bounds of a law only");
            }
        });
        node.find("reads").ifPresent(reads -> {
            if (reads.name(CriterionChoice.class) != old.choice()) {
                throw reads.expected("\"" + old.choice() + "\", since a file changes the bounds of a law only");
            }
        });
        Validity days = Values.days(node);
        if (!days.isAlways() && !days.equals(old.validity())) {
            throw node.fail("expected the days " + old.validity() + " of the law, since a file changes its bounds only;"
                    + " found " + days);
        }
    }
}
