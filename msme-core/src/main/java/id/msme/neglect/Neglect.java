package id.msme.neglect;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.readiness.ReadinessText;
import java.time.LocalDate;
import java.util.Map;

/**
 * A shop that stands still.
 *
 * @param shop the platform's own id of the shop
 * @param rule the rule by which it does
 * @param since the day on which the rule began to hold; for the offline share the day of the look
 */
public record Neglect(String shop, NeglectRule rule, LocalDate since) {

    /** Refuses null. */
    public Neglect {
        requireNonNull(rule, "rule");
        requireNonNull(shop, "shop");
        requireNonNull(since, "since");
    }

    /**
     * {@return the sentence for a person}
     *
     * @param language the language
     */
    public String text(Language language) {
        return ReadinessText.message(
                language,
                "neglect",
                Map.of(
                        "shop",
                        shop,
                        "since",
                        since.toString(),
                        "reason",
                        rule.reason().in(language)));
    }
}
