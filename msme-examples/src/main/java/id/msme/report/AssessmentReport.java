package id.msme.report;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Explanation;
import id.msme.finding.Finding;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.number.Score;
import id.msme.readiness.Assessment;
import id.msme.readiness.NextStep;
import id.msme.readiness.ReadinessModel;
import id.msme.readiness.StepCosts;
import id.msme.run.AssessedRecord;
import id.msme.scoring.ScoreRange;
import id.msme.text.Printable;
import id.msme.treatment.Treatment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The assessment of one MSME for a person: a bar a dimension, what is missing, the next step, the treatment. */
public final class AssessmentReport {

    private static final int BAR = 25;
    private static final String SURE = "█";
    private static final String POSSIBLE = "░";
    private static final String REST = "·";

    private final Language language;
    private final StepCosts costs;
    private final Messages words;

    /**
     * Creates a report.
     *
     * @param language the language of the pages
     * @param costs the costs by which the next step is chosen
     */
    public AssessmentReport(Language language, StepCosts costs) {
        this.language = requireNonNull(language, "language");
        this.costs = requireNonNull(costs, "costs");
        this.words = Words.of(language);
    }

    /**
     * Returns the page of one record.
     *
     * @param record the record; its treatment is that of the run
     * @return the page
     */
    public String of(AssessedRecord record) {
        String title = words.text(
                "assess.title",
                Map.of(
                        "id", record.verdict().id().map(Printable::name).orElse("–"),
                        "line", Long.toString(record.line()),
                        "file", Printable.name(record.file())));
        String page = title
                + "\n"
                + record.assessment()
                        .map(assessment -> page(record, assessment))
                        .orElseGet(() -> unreadable(record.verdict().findings()))
                + "\n";
        return Printable.lines(page);
    }

    private String unreadable(List<Finding> findings) {
        return "  " + findings.get(0).message(language) + "\n";
    }

    private String page(AssessedRecord record, Assessment assessment) {
        ReadinessModel model = assessment.model();
        Explanation explanation = assessment.explain(language);
        List<Explanation.Part> dimensions = explanation.parts("dimension");
        var bars = new Columns("lll");
        for (int i = 0; i < dimensions.size(); i++) {
            bars.row(
                    dimensions.get(i).label(),
                    bar(assessment.score(i)),
                    dimensions.get(i).text());
        }
        var text = new StringBuilder();
        explanation.parts("overall").forEach(part -> line(text, part.text()));
        text.append(bars);
        explanation.parts("gate.closed").forEach(part -> line(text, part.text()));
        explanation.parts("gate.undetermined").forEach(part -> line(text, part.text()));
        model.nextQuestion(record.evidence()).ifPresent(question -> line(text, question.text(language)));
        NextStep step = model.nextStep(record.evidence(), costs);
        if (step.isFound()) {
            line(text, step.text(language));
        }
        record.treatment().forEach(treatment -> line(text, sentence(treatment)));
        return text.toString();
    }

    private String sentence(Treatment treatment) {
        return words.text(
                "assess.treatment",
                Map.of(
                        "activity", treatment.activity(),
                        "mode", words.text("mode." + treatment.mode()),
                        "because", treatment.because(language)));
    }

    private static void line(StringBuilder text, String sentence) {
        text.append("  ").append(sentence).append('\n');
    }

    /** Full up to what is sure, shaded up to what is possible. */
    private static String bar(ScoreRange range) {
        int sure = cells(range.low());
        int possible = cells(range.high());
        return SURE.repeat(sure) + POSSIBLE.repeat(possible - sure) + REST.repeat(BAR - possible);
    }

    private static int cells(Score score) {
        return score.toBigDecimal()
                .multiply(BigDecimal.valueOf(BAR))
                .divideToIntegralValue(Score.MAX.toBigDecimal())
                .intValueExact();
    }
}
