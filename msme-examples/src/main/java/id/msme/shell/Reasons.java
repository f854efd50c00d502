package id.msme.shell;

import id.msme.enrolment.Verdict;
import id.msme.finding.Answer;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.reach.Reach;
import id.msme.report.Words;
import id.msme.source.Citation;
import id.msme.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer's explanation and sources as lines. */
final class Reasons {

    private Reasons() {}

    static String of(Object answer, Language language) {
        List<String> lines = lines(answer, language);
        int width = Screen.width();
        return String.join(
                "\n",
                lines.stream()
                        .map(Printable::text)
                        .flatMap(line -> Screen.wrap(line, width).stream())
                        .toList());
    }

    private static List<String> lines(Object answer, Language language) {
        if (answer instanceof Answer one) {
            return lines(one, language);
        }
        if (answer instanceof Optional<?> some && some.isPresent()) {
            return lines(some.get(), language);
        }
        if (answer instanceof Verdict verdict) {
            return verdict.findings().stream()
                    .map(finding -> finding.message(language))
                    .toList();
        }
        Messages words = Words.of(language);
        if (answer instanceof Reach) {
            return List.of(answer.toString(), words.text("shell.reach"));
        }
        return List.of(answer.toString(), words.text("shell.nowhy"));
    }

    private static List<String> lines(Answer answer, Language language) {
        Explanation explanation = answer.explain(language);
        var lines = new ArrayList<>(explanation.lines());
        answer.basis().citations().stream()
                .map(Citation::toString)
                .filter(source -> explanation.parts().stream()
                        .noneMatch(part -> part.text().contains(source)))
                .forEach(source -> lines.add(Words.of(language).text("shell.source", Map.of("source", source))));
        return lines;
    }
}
