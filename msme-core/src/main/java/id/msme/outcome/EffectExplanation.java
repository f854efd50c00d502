package id.msme.outcome;

import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.number.Growth;
import id.msme.text.Counted;
import id.msme.text.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Writes the effect of a treatment as named parts. */
final class EffectExplanation {

    private static final String KEY = "outcome.uplift.";

    private final SalesEffect effect;
    private final Language language;
    private final Messages messages;
    private final Explanation.Builder parts = Explanation.builder();

    EffectExplanation(SalesEffect effect, Language language) {
        this.effect = effect;
        this.language = language;
        this.messages = Messages.of(language);
    }

    static String line(SalesEffect effect) {
        var words = new EffectExplanation(effect, Language.EN);
        return effect.overall()
                .map(uplift -> words.text("line", words.places(uplift)) + words.earlierOnLine())
                .orElseGet(words::none);
    }

    private String earlierOnLine() {
        return effect.earlier()
                .map(before -> text("line.earlier", places(before)))
                .orElse("");
    }

    Explanation toExplanation() {
        parts.add(
                "effect",
                effect.overall().map(uplift -> text("effect", places(uplift))).orElseGet(this::none));
        effect.byScale().forEach(this::scale);
        if (effect.overall().isPresent()) {
            parts.add("earlier", earlier());
        }
        coverage("participants", effect.participants());
        coverage("others", effect.others());
        parts.add("limit", text("limit.association", Map.of()));
        parts.add("limit", text("limit.missing", Map.of()));
        parts.add("limit", text("limit.chance", Map.of("resamples", number(Bootstrap.RESAMPLES))));
        return parts.build();
    }

    private void scale(ScaleEffect one) {
        parts.add(
                "scale",
                messages.term(one.scale().name()),
                text(
                        "scale",
                        Map.of(
                                "among", percent(one.among()),
                                "elsewhere", percent(one.elsewhere()),
                                "uplift", text("range", places(one.uplift())))));
    }

    private String earlier() {
        Optional<RelativeUplift> before = effect.earlier();
        if (before.isEmpty()) {
            return text("earlier.unknown", Map.of());
        }
        boolean isApart = before.get().interval().isClearOfZero();
        return text(isApart ? "earlier.apart" : "earlier.together", places(before.get()));
    }

    private void coverage(String side, GroupCoverage group) {
        parts.add(
                "missing",
                Counted.text(
                        messages,
                        KEY + "missing." + side,
                        group.monthsMissing() == 1,
                        Map.of(
                                "msmes", number(group.msmes()),
                                "compared", number(group.compared()),
                                "missing", number(group.monthsMissing()),
                                "wanted", number(group.monthsWanted()))));
        group.leftOut()
                .forEach((why, count) -> parts.add(
                        "leftOut",
                        text("leftOut." + side, Map.of("count", number(count), "why", text("why." + why, Map.of())))));
    }

    private String none() {
        return text(
                "none",
                Map.of(
                        "smallest", number(effect.study().smallest()),
                        "participants", number(effect.participants().msmes()),
                        "others", number(effect.others().msmes())));
    }

    private Map<String, String> places(RelativeUplift uplift) {
        return Map.of(
                "uplift", decimal(uplift.uplift()),
                "low", decimal(uplift.interval().low()),
                "high", decimal(uplift.interval().high()),
                "participants", number(uplift.participants()),
                "others", number(uplift.others()),
                "months", number(effect.study().months()));
    }

    private String text(String key, Map<String, String> places) {
        return messages.text(KEY + key, places);
    }

    private String percent(Growth growth) {
        return decimal(growth) + " %";
    }

    /** In percent with one decimal place and its sign. */
    private String decimal(Growth growth) {
        BigDecimal percent = growth.toPercent().setScale(1, RoundingMode.HALF_EVEN);
        return NumberText.of(percent.signum() == 0 ? "%,.1f" : "%+,.1f", percent, language);
    }

    private String number(long count) {
        return NumberText.of(count, language);
    }
}
