package id.msme.partnership;

import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.text.NumberText;
import java.util.Map;
import java.util.OptionalLong;

/** Writes the standing of a commitment as named parts. */
final class StandingText {

    private final CommitmentStanding standing;
    private final Language language;
    private final Messages messages;

    StandingText(CommitmentStanding standing, Language language) {
        this.standing = standing;
        this.language = language;
        this.messages = Messages.of(language);
    }

    Explanation toExplanation() {
        var parts = Explanation.builder().add("state", label("state"), state());
        parts.add("delivered", label("delivered"), delivered());
        if (standing.owedLow().isPresent()) {
            parts.add("owed", label("owed"), owed());
        }
        if (standing.deliveredHigh().isEmpty()) {
            parts.add(
                    "reports-missing",
                    messages.text(
                            "commitment.reports-missing",
                            Map.of("day", standing.asOf().toString())));
        }
        return parts.build();
    }

    /** Both ranges after commas; what is owed only if a quantity was promised. */
    String numbers() {
        String delivered = ", " + delivered() + " " + label("delivered");
        return standing.owedLow().isPresent() ? delivered + ", " + owed() + " " + label("owed") : delivered;
    }

    private String state() {
        return standing.worst() == standing.best()
                ? state(standing.worst())
                : messages.text(
                        "commitment.state.between",
                        Map.of("worst", state(standing.worst()), "best", state(standing.best())));
    }

    private String state(CommitmentState state) {
        return messages.text("commitment.state." + state);
    }

    private String delivered() {
        return range(standing.deliveredLow(), standing.deliveredHigh());
    }

    private String owed() {
        return range(standing.owedLow().orElse(0), standing.owedHigh());
    }

    private String range(long low, OptionalLong high) {
        if (high.isEmpty()) {
            return messages.text("commitment.number.from", Map.of("low", number(low)));
        }
        return high.getAsLong() == low
                ? number(low)
                : messages.text(
                        "commitment.number.range", Map.of("low", number(low), "high", number(high.getAsLong())));
    }

    private String label(String name) {
        return messages.text("commitment.label." + name);
    }

    private String number(long number) {
        return NumberText.of(number, language);
    }
}
