package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.scoring.GateState;
import id.msme.scoring.ScoreRange;
import id.msme.text.Millionths;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sentences in which readiness is told to people; no decision rests on them. */
public final class Explanation {

    private static final long HOUR = 3_600;

    private Explanation() {}

    static List<String> of(Assessment assessment, Language language) {
        var lines = new ArrayList<String>();
        lines.add(overall(assessment, language));
        List<Dimension> dimensions = assessment.model().dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            lines.add(message(
                    language,
                    "dimension",
                    Map.of(
                            "dimension", dimensions.get(i).title().in(language),
                            "score", range(assessment.score(i), language))));
        }
        for (Gate gate : assessment.gates(GateState.CLOSED)) {
            lines.add(message(language, "gate.closed", gateArguments(assessment, gate, language)));
        }
        for (Gate gate : assessment.gates(GateState.UNDETERMINED)) {
            lines.add(message(language, "gate.undetermined", gateArguments(assessment, gate, language)));
        }
        return List.copyOf(lines);
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

    public static String message(Language language, String key, Map<String, String> arguments) {
        return Messages.of(language).text("readiness." + key, arguments);
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

    /** A decimal with a comma in Indonesian and a point in English. */
    public static String decimal(long millionths, Language language) {
        return decimal(new BigDecimal(Millionths.toText(millionths)), language);
    }

    private static String decimal(BigDecimal value, Language language) {
        String text = value.toPlainString();
        return language == Language.ID ? text.replace('.', ',') : text;
    }

    /** The value of a fact with its unit; seconds are shown in hours, rounded at six places. */
    static String value(Measure measure, Language language) {
        Fact fact = measure.fact();
        long value = measure.value(fact);
        return switch (fact.unit()) {
            case DECIMAL -> decimal(value, language);
            case COUNT -> Long.toString(value);
            case SECONDS -> inUnit(decimal(hours(value), language), "hours", language);
            case DAYS -> inUnit(Long.toString(value), "days", language);
            case MONTHS -> inUnit(Long.toString(value), "months", language);
        };
    }

    private static long hours(long seconds) {
        return seconds / HOUR * Millionths.ONE + Millionths.rounded(seconds % HOUR * Millionths.ONE, HOUR);
    }

    private static String inUnit(String number, String unit, Language language) {
        return message(language, "unit." + unit, Map.of("number", number));
    }
}
