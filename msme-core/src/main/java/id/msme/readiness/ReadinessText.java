package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.scoring.GateState;
import id.msme.scoring.ScoreRange;
import id.msme.text.Counted;
import id.msme.text.Inside;
import id.msme.text.Millionths;
import id.msme.text.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Formats the sentences about readiness for people. No decision depends on them. */
final class ReadinessText {

    private static final Inside.FactNumbers<Facts, Fact, Measure> FACTS = Inside.factNumbers();
    private static final long HOUR = 3_600;

    private ReadinessText() {}

    static Explanation of(Assessment assessment, Language language) {
        var parts = Explanation.builder().add("overall", overall(assessment, language));
        List<Dimension> dimensions = assessment.model().dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            parts.add("dimension", dimensions.get(i).title().in(language), range(assessment.score(i), language));
        }
        addGates(parts, assessment, GateState.CLOSED, "gate.closed", language);
        addGates(parts, assessment, GateState.UNDETERMINED, "gate.undetermined", language);
        return parts.build();
    }

    private static void addGates(
            Explanation.Builder parts, Assessment assessment, GateState state, String name, Language language) {
        for (Gate gate : assessment.gates(state)) {
            parts.add(name, message(language, name, gateArguments(assessment, gate, language)));
        }
    }

    private static String overall(Assessment assessment, Language language) {
        String score = range(assessment.overall(), language);
        return assessment
                .level()
                .map(level -> message(
                        language,
                        "overall.certain",
                        Map.of("score", score, "level", level.title().in(language))))
                .orElseGet(() -> message(
                        language,
                        "overall.open",
                        Map.of(
                                "score", score,
                                "low", assessment.lowLevel().title().in(language),
                                "high", assessment.highLevel().title().in(language))));
    }

    private static Map<String, String> gateArguments(Assessment assessment, Gate gate, Language language) {
        Band cap = assessment.model().bands().get(assessment.model().bandOf(gate.cap()));
        return Map.of("reason", gate.reason().in(language), "level", cap.title().in(language));
    }

    /** The message with a key, given without {@code readiness.}. */
    static String message(Language language, String key, Map<String, String> arguments) {
        return Messages.of(language).text("readiness." + key, arguments);
    }

    /** The message with a key about a number, given without {@code readiness.}. */
    static String message(Language language, String key, boolean isOne, Map<String, String> arguments) {
        return Counted.text(Messages.of(language), "readiness." + key, isOne, arguments);
    }

    static String name(Fact fact, Language language) {
        return Messages.of(language).text("readiness.fact." + fact.member());
    }

    static String range(ScoreRange range, Language language) {
        return range.isExact()
                ? decimal(range.low().toBigDecimal(), language)
                : decimal(range.low().toBigDecimal(), language)
                        + "–"
                        + decimal(range.high().toBigDecimal(), language);
    }

    static String decimal(long millionths, Language language) {
        return decimal(new BigDecimal(Millionths.toText(millionths)), language);
    }

    static String decimal(BigDecimal value, Language language) {
        return NumberText.in(language, value.toPlainString());
    }

    /** The value of a fact with its unit; seconds are shown in hours, rounded at six places. */
    static String value(Measure measure, Language language) {
        Fact fact = measure.fact();
        long value = FACTS.units(measure);
        return switch (fact.unit()) {
            case DECIMAL -> decimal(value, language);
            case COUNT -> Long.toString(value);
            case SECONDS -> inUnit(decimal(hours(value), language), "hours", value == HOUR, language);
            case DAYS -> inUnit(Long.toString(value), "days", value == 1, language);
            case MONTHS -> inUnit(Long.toString(value), "months", value == 1, language);
        };
    }

    private static long hours(long seconds) {
        return seconds / HOUR * Millionths.ONE + Millionths.rounded(seconds % HOUR * Millionths.ONE, HOUR);
    }

    private static String inUnit(String number, String unit, boolean isOne, Language language) {
        return message(language, "unit." + unit, isOne, Map.of("number", number));
    }
}
