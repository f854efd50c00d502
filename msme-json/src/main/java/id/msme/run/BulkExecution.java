package id.msme.run;

import static java.util.Objects.requireNonNull;

import id.msme.checkpoint.Checkpoint;
import id.msme.checkpoint.Checkpoints;
import id.msme.checkpoint.Failure;
import id.msme.checkpoint.RunLocks;
import id.msme.checkpoint.Standing;
import id.msme.file.CheckpointRefusedException;
import id.msme.input.StoredBytes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run, from its first file opened to its last one closed.
 *
 * @param <R> what is made of a record
 */
final class BulkExecution<R> {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRun.class);

    private final RunPlan plan;
    private final Product<R> product;
    private final List<BulkInput> inputs;
    private final RunInputs sources;
    private final RunKeys keys;
    private @Nullable BulkPass<R> pass;
    private BulkReport before = BulkReport.NOTHING;
    private boolean wasInterrupted;

    BulkExecution(RunPlan plan, Product<R> product, List<BulkInput> inputs) {
        this.plan = plan;
        this.product = product;
        this.inputs = inputs;
        this.sources = new RunInputs(
                inputs, plan.pace().reading(), plan.files().rejected().isWanted());
        this.keys = new RunKeys(plan.keys());
    }

    BulkReport run() throws BulkException {
        LOG.info(
                "a run starts: inputs {}, threads {}, as of {}",
                inputs.size(),
                plan.pace().threads(),
                plan.made().validator().asOf());
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            new RunFiles(plan, inputs).check();
            BulkReport report = runOverSources();
            LOG.info("the run is done: {}", report);
            return report;
        } catch (Failure e) {
            throw isInterrupt(e) ? interrupted() : ended(e.isReading(), e.name(), e.reason());
        } catch (InterruptedException e) {
            wasInterrupted = true;
            throw interrupted();
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A channel reports an interrupt of its thread as a failure of its file. */
    private static boolean isInterrupt(Failure e) {
        return e.reason() instanceof ClosedByInterruptException
                && Thread.currentThread().isInterrupted();
    }

    private BulkException interrupted() {
        return ended(true, current(), new InterruptedIOException("the run was interrupted"));
    }

    private BulkException ended(boolean isReading, String name, IOException reason) {
        LOG.info("the run ended early: {}", report());
        return new BulkException(isReading, name, report(), reason);
    }

    private BulkReport runOverSources() throws Failure, InterruptedException {
        // before an input is opened: a pipe may keep a run waiting that is to be refused
        Optional<RunSettings> settings = checkpointSettings();
        try (sources) {
            sources.look();
            return runLocked(settings).ignoring(sources.ignoredColumns());
        } catch (Failure e) {
            throw e;
        } catch (IOException e) {
            throw Failure.reading(current(), e);
        }
    }

    private BulkReport runLocked(Optional<RunSettings> settings) throws Failure, InterruptedException {
        try (var locks = new RunLocks()) {
            locks.take(plan.files().checkpoint());
            locks.take(plan.keys().to());
            try (keys;
                    Checkpoints checkpoints = settings.isPresent() ? open(settings.get()) : null) {
                Checkpoint start = checkpoints == null ? Checkpoint.start(Map.of()) : checkpoints.start();
                before = reportOf(start);
                keys.read();
                return run(checkpoints, start);
            }
        }
    }

    private BulkReport run(@Nullable Checkpoints checkpoints, Checkpoint start) throws Failure, InterruptedException {
        RunPlan.Files files = plan.files();
        boolean isResumed = checkpoints != null && checkpoints.isResumed();
        try (Outputs outputs = Outputs.open(files.lines(), files.rejected(), isResumed, start.lengths())) {
            var judge = new LineJudge<>(wanted());
            var taking = new BulkPass<>(
                    judge, keys.open(checkpoints), outputs, plan.made().messages(), before, start.place());
            outputs.begin(start.lengths());
            pass = taking;
            judgeAll(taking, outputs, checkpoints);
            taking.endTables(sources.columns());
            return end(taking, outputs, checkpoints);
        }
    }

    private BulkReport report() {
        return pass == null ? before : pass.report();
    }

    private static BulkReport reportOf(Checkpoint start) {
        return new BulkReport(start.tally(), start.place().allLines(), RunDigest.parse(start.digest()));
    }

    private static Standing secured(BulkPass<?> pass, Outputs outputs) throws Failure {
        outputs.checkPlaces();
        outputs.force();
        BulkReport report = pass.report();
        return new Standing(
                pass.place(),
                outputs.committed(),
                report.tally(),
                report.digest().toString());
    }

    private String current() {
        int input = pass == null ? 0 : pass.place().input();
        return inputs.isEmpty()
                ? "inputs"
                : inputs.get(Math.min(input, inputs.size() - 1)).name();
    }

    private LineJudge.Wanted<R> wanted() {
        return new LineJudge.Wanted<>(
                product, plan.files().lines().isWanted(), plan.made().isDigested());
    }

    private void judgeAll(BulkPass<R> taking, Outputs outputs, @Nullable Checkpoints checkpoints)
            throws Failure, InterruptedException {
        OptionalLong size = size();
        RunPlan.Pace pace = plan.pace();
        boolean isDone = false;
        try (var lanes = new Lanes<>(sources, taking.place(), pace.threads(), wanted())) {
            for (JudgedBlock<R> block = lanes.next(); block != null; block = lanes.next()) {
                taking.take(block);
                lanes.giveBack(block);
                if (checkpoints != null && !taking.isInLine()) {
                    checkpoints.next(() -> secured(taking, outputs));
                }
                pace.listener()
                        .progress(new BulkProgress(
                                taking.records(), taking.place().allStored(), size));
            }
            isDone = true;
        } catch (InterruptedException e) {
            // the thread is interrupted again when all is closed, also if the checkpoint cannot be saved
            wasInterrupted = true;
            outputs.cutBack();
            if (checkpoints != null) {
                checkpoints.save(() -> secured(taking, outputs));
            }
            throw e;
        } finally {
            if (!isDone) {
                outputs.cutBack();
            }
        }
    }

    /** Order matters: killed between any two steps, the next run comes to the same end. */
    private BulkReport end(BulkPass<R> done, Outputs outputs, @Nullable Checkpoints checkpoints) throws Failure {
        outputs.checkPlaces();
        keys.writeDraft();
        if (checkpoints != null) {
            outputs.force();
            checkpoints.delete();
        }
        keys.putInPlace();
        return done.report();
    }

    private OptionalLong size() {
        long sum = 0;
        for (BulkInput input : inputs) {
            OptionalLong size = StoredBytes.size(input.stored());
            if (size.isEmpty()) {
                return size;
            }
            sum += size.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    /** What a checkpoint would be bound to, if one is kept. */
    private Optional<RunSettings> checkpointSettings() throws Failure {
        Path file = plan.files().checkpoint();
        if (file == null) {
            return Optional.empty();
        }
        refuse(plan.keys().areGiven(), file, "a checkpoint holds a run's own keys, and the keys are given");
        refuse(
                product.isHandedOver(),
                file,
                "a checkpoint can be kept for files only, and " + product.name() + " are handed over");
        return Optional.of(new RunSettings(plan, product, inputs));
    }

    private Checkpoints open(RunSettings settings) throws Failure {
        return Checkpoints.open(
                requireNonNull(plan.files().checkpoint()),
                plan.files().pause(),
                settings.values(),
                inputs.stream().map(BulkInput::stored).toList());
    }

    private static void refuse(boolean isRefused, Path file, String reason) throws Failure {
        if (isRefused) {
            throw Failure.writing(file, new CheckpointRefusedException(reason));
        }
    }
}
