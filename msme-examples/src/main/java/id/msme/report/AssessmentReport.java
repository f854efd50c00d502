package id.msme.report;

import id.msme.catalogue.Catalogue;
import id.msme.finding.Finding;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.number.Score;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.run.AssessedRecord;
import id.msme.scoring.ScoreRange;
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
    private final Messages words;

    public AssessmentReport(Language language) {
        this.language = language;
        this.words = Words.of(language);
    }

    public String of(AssessedRecord record) {
        String title = words.text(
                "assess.title",
                Map.of(
                        "id", record.verdict().id().orElse("–"),
                        "line", Long.toString(record.line()),
                        "file", record.file()));
        return title
                + "\n"
                + record.assessment()
                        .map(assessment -> page(record, assessment))
                        .orElseGet(() -> unreadable(record.verdict().findings()))
                + "\n";
    }

    private String unreadable(List<Finding> findings) {
        return "  " + findings.get(0).message(language) + "\n";
    }

    private String page(AssessedRecord record, Assessment assessment) {
        ReadinessModel model = assessment.model();
        List<String> sentences = assessment.explain(language);
        var bars = new Columns("lll");
        for (int i = 0; i < model.dimensions().size(); i++) {
            bars.row(
                    model.dimensions().get(i).title().in(language),
                    bar(assessment.score(i)),
                    sentences.get(i + 1).substring(sentences.get(i + 1).lastIndexOf(": ") + 2));
        }
        var text = new StringBuilder();
        line(text, sentences.get(0));
        text.append(bars);
        sentences.subList(1 + model.dimensions().size(), sentences.size()).forEach(sentence -> line(text, sentence));
        model.nextQuestion(record.evidence()).ifPresent(question -> line(text, question.text(language)));
        model.nextStep(record.evidence(), Catalogue.standard().models().stepCosts())
                .ifPresent(step -> line(text, step.text(language)));
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
