package id.msme.report;

import id.msme.language.Messages;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import java.util.Map;

/** A target in one line. */
record TargetLine(Messages words, Numbers numbers) {

    String of(Target target) {
        return words.text(
                target.kind() == TargetKind.ADDITIONAL ? "programs.target.more" : "programs.target",
                Map.of(
                        "id", target.id(),
                        "value", numbers.count(target.value()),
                        "total", numbers.count(target.cumulativeValue()),
                        "indicator",
                                words.text("indicator." + target.indicator().name()),
                        "deadline", target.deadline().toString()));
    }
}
