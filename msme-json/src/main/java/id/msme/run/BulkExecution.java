package id.msme.run;

import id.msme.language.Language;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One run, from its first file opened to its last one closed. */
final class BulkExecution {

    private final BulkRun run;
    private final List<BulkInput> inputs;
    private @Nullable BulkPass pass;
    private BulkReport before = BulkReport.NOTHING;

    BulkExecution(BulkRun run, List<BulkInput> inputs) {
        this.run = run;
        this.inputs = inputs;
    }

    BulkReport run() throws BulkException {
        try {
            new RunFiles(run, inputs).check();
            return runChecked();
        } catch (Failure e) {
            throw e.with(report());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BulkException(true, current(), report(), new InterruptedIOException("the run was interrupted"));
        }
    }

    private BulkReport runChecked() throws Failure, InterruptedException {
        try (Checkpoints checkpoints = openCheckpoints()) {
            Checkpoint start = checkpoints == null ? Checkpoint.start(Map.of()) : checkpoints.start();
            before = start.report();
            run.keys.read();
            boolean isResumed = checkpoints != null && checkpoints.isResumed();
            try (Outputs outputs = openOutputs(isResumed, start.lengths())) {
                pass = new BulkPass(
                        new LineJudge(wanted()), run.keys.open(checkpoints), outputs, before, start.place());
                judgeAll(pass, outputs, checkpoints);
                return end(pass, outputs, checkpoints);
            }
        }
    }

    private BulkReport report() {
        return pass == null ? before : pass.report();
    }

    private String current() {
        int input = pass == null ? 0 : pass.place().input();
        return inputs.isEmpty()
                ? "inputs"
                : inputs.get(Math.min(input, inputs.size() - 1)).name();
    }

    private LineJudge.Wanted wanted() {
        return new LineJudge.Wanted(run.validator, run.language, run.verdicts.isWanted(), run.isDigested);
    }

    private Outputs openOutputs(boolean isResumed, Outputs.Lengths lengths) throws Failure {
        LineOutput verdicts = run.verdicts.open(isResumed, lengths.verdicts());
        try {
            return new Outputs(verdicts, run.rejected.open(isResumed, lengths.rejected()), lengths);
        } catch (Failure e) {
            new Outputs(verdicts, null, lengths).close();
            throw e;
        }
    }

    private void judgeAll(BulkPass taking, Outputs outputs, @Nullable Checkpoints checkpoints)
            throws Failure, InterruptedException {
        OptionalLong size = size();
        boolean isDone = false;
        try (var lanes = new Lanes(inputs, taking.place(), run.mostInflation, run.threads, wanted())) {
            for (JudgedBlock block = lanes.next(); block != null; block = lanes.next()) {
                taking.take(block);
                lanes.giveBack(block);
                if (checkpoints != null && !taking.isInLine()) {
                    checkpoints.next(taking, outputs);
                }
                run.listener.progress(new BulkProgress(
                        taking.report().tally().records(), taking.place().allStored(), size));
            }
            isDone = true;
        } catch (InterruptedException e) {
            outputs.cutBack();
            if (checkpoints != null) {
                checkpoints.save(taking, outputs);
            }
            throw e;
        } finally {
            if (!isDone) {
                outputs.cutBack();
            }
        }
    }

    /** Order matters: killed between any two steps, the next run comes to the same end. */
    private BulkReport end(BulkPass done, Outputs outputs, @Nullable Checkpoints checkpoints) throws Failure {
        run.keys.writeDraft();
        if (checkpoints != null) {
            outputs.force();
            checkpoints.delete();
        }
        run.keys.putInPlace();
        return done.report();
    }

    private OptionalLong size() {
        long sum = 0;
        for (BulkInput input : inputs) {
            OptionalLong size = StoredBytes.size(input);
            if (size.isEmpty()) {
                return size;
            }
            sum += size.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    private @Nullable Checkpoints openCheckpoints() throws Failure {
        Path file = run.checkpoint;
        if (file == null) {
            return null;
        }
        if (run.keys.areGiven()) {
            throw Failure.writing(
                    file,
                    new CheckpointRefusedException("a checkpoint holds a run's own keys, and the keys are given"));
        }
        return Checkpoints.open(file, run.checkpointPause, settings().values());
    }

    private RunSettings settings() throws Failure {
        var settings = new RunSettings(run.validator);
        run.dependencies.forEach(settings::put);
        settings.put("language", language(run.language));
        settings.put("digest", run.isDigested ? "wanted" : "not wanted");
        run.keys.describe(settings);
        run.verdicts.describe("file of verdicts", settings);
        run.rejected.describe("file of rejected lines", settings);
        settings.put("number of inputs", Integer.toString(inputs.size()));
        for (int i = 0; i < inputs.size(); i++) {
            settings.putFile("input " + (i + 1), path(inputs.get(i)));
        }
        return settings;
    }

    private static String language(Language language) {
        return language.tag();
    }

    private static Path path(BulkInput input) throws Failure {
        return input.path()
                .orElseThrow(() -> Failure.reading(
                        input.name(),
                        new CheckpointRefusedException("a checkpoint can be kept for files only, and this is none")));
    }
}
