package id.msme.report;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.lint.LintFinding;
import id.msme.text.Printable;
import java.util.List;
import java.util.Map;

/** The findings in catalogue files, for a person: the place, the reason, and what to do. */
public final class LintReport {

    private final StringBuilder text = new StringBuilder();

    public LintReport(Map<String, List<LintFinding>> findings, Language language) {
        Messages words = Words.of(language);
        findings.forEach((file, all) -> {
            String name = Printable.name(file);
            if (all.isEmpty()) {
                text.append(words.text("lint.nothing", Map.of("file", name))).append('\n');
            }
            all.forEach(finding -> text.append(name)
                    .append(' ')
                    .append(finding.pointer())
                    .append(" [")
                    .append(finding.code())
                    .append("]\n  ")
                    .append(finding.why(language))
                    .append("\n  ")
                    .append(finding.whatToDo(language))
                    .append('\n'));
        });
    }

    @Override
    public String toString() {
        return Printable.lines(text.toString());
    }
}
