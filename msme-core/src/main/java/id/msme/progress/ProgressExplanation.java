package id.msme.progress;

import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.List;
import java.util.Map;

/** Writes a progress as named parts. */
final class ProgressExplanation {

    private static final int MAX_REMARKS = 50;

    private final Progress progress;
    private final Language language;
    private final Messages messages;
    private final Counts numbers;
    private final Explanation.Builder parts = Explanation.builder();

    ProgressExplanation(Progress progress, Language language) {
        this.progress = progress;
        this.language = language;
        this.messages = Messages.of(language);
        this.numbers = new Counts(language);
    }

    Explanation toExplanation() {
        add("status", messages.text("progress.status." + progress.status()));
        progress.attained().ifPresent(attained -> {
            add(
                    "attained",
                    numbers.text(attained.count()) + " (" + attained.asOf() + ", " + attained.publisher() + ")");
            add("ratio", progress.ratio().map(numbers::percent).orElseThrow());
            progress.populationShare().ifPresent(share -> add("populationShare", numbers.percent(share)));
            add("remaining", numbers.text(progress.remaining().orElseThrow()));
        });
        progress.expected().ifPresent(expected -> add("expected", numbers.rounded(expected)));
        progress.requiredPerDay().ifPresent(pace -> add("pace", numbers.text(pace)));
        addRemarks();
        return parts.build();
    }

    private void addRemarks() {
        List<Remark> remarks = progress.remarks();
        remarks.stream().limit(MAX_REMARKS).forEach(remark -> add("remark", remark.message(language)));
        if (remarks.size() > MAX_REMARKS) {
            String more = numbers.text(remarks.size() - MAX_REMARKS);
            add("remark", messages.text("progress.remark-more", Map.of("more", more)));
        }
    }

    private void add(String name, String text) {
        parts.add(name, messages.text("progress.label." + name), text);
    }
}
