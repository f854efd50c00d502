package id.msme.run;

import id.msme.checkpoint.Checkpoints;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.finding.Finding;
import id.msme.finding.FindingTexts;
import id.msme.input.Reading;
import id.msme.json.receipt.ReceiptIssuer;
import id.msme.language.Language;
import id.msme.readiness.ReadinessModel;
import id.msme.sheet.HeaderMap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a run.
 *
 * @param made what is made of each record
 * @param files what is written
 * @param keys the keys by which duplicates are found
 * @param pace how the run goes
 */
record RunPlan(Made made, Files files, KeyPlan keys, Pace pace) {

    /**
     * What is made of each record.
     *
     * @param validator judges it
     * @param messages renders messages
     * @param isDigested whether verdicts are digested
     * @param model the model that assesses it, or null for a run of verdicts
     * @param consumer takes the assessments, or null
     * @param asked asks for receipts, or null
     */
    record Made(
            EnrolmentValidator validator,
            Messages messages,
            boolean isDigested,
            @Nullable ReadinessModel model,
            @Nullable AssessmentConsumer consumer,
            @Nullable Asked asked) {

        Made in(Language language) {
            return new Made(validator, new Messages(language, messages.texts()), isDigested, model, consumer, asked);
        }

        Made with(FindingTexts texts) {
            return new Made(validator, new Messages(messages.language(), texts), isDigested, model, consumer, asked);
        }

        Made digested() {
            return new Made(validator, messages, true, model, consumer, asked);
        }

        Made assessed(@Nullable ReadinessModel by, @Nullable AssessmentConsumer taker) {
            return new Made(validator, messages, isDigested, by, taker, null);
        }

        Made asked(Asked receipts) {
            return new Made(validator, messages, isDigested, null, null, receipts);
        }
    }

    /**
     * How messages are rendered.
     *
     * @param language their language
     * @param texts their texts
     */
    record Messages(Language language, FindingTexts texts) {

        String of(Finding finding) {
            return texts.message(finding, language);
        }
    }

    /**
     * Receipts that are asked for.
     *
     * @param issuer makes them
     * @param request takes them
     */
    record Asked(ReceiptIssuer issuer, ReceiptRequest request) {}

    /**
     * What is written.
     *
     * @param lines where the line of each record goes
     * @param rejected where rejected lines go
     * @param checkpoint where the checkpoint is kept, or null
     * @param dependencies what else the outputs depend on, by name
     * @param pause how long the run goes on between two checkpoints
     */
    record Files(
            OutputTarget lines,
            OutputTarget rejected,
            @Nullable Path checkpoint,
            Map<String, String> dependencies,
            Duration pause) {

        Files lines(OutputTarget target) {
            return new Files(target, rejected, checkpoint, dependencies, pause);
        }

        Files rejected(OutputTarget target) {
            return new Files(lines, target, checkpoint, dependencies, pause);
        }

        Files checkpoint(Path file, Map<String, String> dependsOn) {
            return new Files(lines, rejected, file, dependsOn, pause);
        }

        Files every(Duration another) {
            return new Files(lines, rejected, checkpoint, dependencies, another);
        }
    }

    /**
     * How the run goes.
     *
     * @param threads how many threads judge
     * @param reading how inputs are read
     * @param listener is informed how far the run has come
     */
    record Pace(int threads, Reading reading, BulkListener listener) {

        Pace threads(int count) {
            return new Pace(count, reading, listener);
        }

        Pace maxInflation(int times) {
            return new Pace(threads, new Reading(times, reading.inflatedFreely(), reading.headers()), listener);
        }

        Pace inflatedFreely(long bytes) {
            return new Pace(threads, new Reading(reading.maxInflation(), bytes, reading.headers()), listener);
        }

        Pace headers(HeaderMap headers) {
            return new Pace(threads, new Reading(reading.maxInflation(), reading.inflatedFreely(), headers), listener);
        }

        Pace listener(BulkListener another) {
            return new Pace(threads, reading, another);
        }
    }

    static RunPlan of(EnrolmentValidator validator) {
        return new RunPlan(
                new Made(validator, new Messages(Language.ID, FindingTexts.standard()), false, null, null, null),
                new Files(OutputTarget.NONE, OutputTarget.NONE, null, Map.of(), Checkpoints.USUAL_PAUSE),
                KeyPlan.OWN,
                new Pace(1, Reading.USUAL, progress -> {}));
    }

    RunPlan with(Made another) {
        return new RunPlan(another, files, keys, pace);
    }

    RunPlan with(Files another) {
        return new RunPlan(made, another, keys, pace);
    }

    RunPlan with(KeyPlan another) {
        return new RunPlan(made, files, another, pace);
    }

    RunPlan with(Pace another) {
        return new RunPlan(made, files, keys, another);
    }
}
