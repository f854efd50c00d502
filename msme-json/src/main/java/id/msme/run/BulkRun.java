package id.msme.run;

import static java.util.Objects.requireNonNull;

import id.msme.digest.Secret;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.file.CheckpointRefusedException;
import id.msme.file.FileInUseException;
import id.msme.file.SameFileException;
import id.msme.finding.FindingTexts;
import id.msme.json.receipt.ReceiptIssuer;
import id.msme.keys.HashedKeyFile;
import id.msme.language.Language;
import id.msme.log.RuleFailureLog;
import id.msme.readiness.ReadinessModel;
import id.msme.table.ColumnMap;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a run over inputs. A plan is immutable: each method returns another one, and a plan can be run any number
 * of times, on any thread, as far as its streams can.
 *
 * <pre>{@code
 * var report = BulkRun.of(validator).threads(2).verdictsTo(Path.of("verdicts.jsonl")).run(Path.of("enrolments.jsonl"));
 * }</pre>
 */
public final class BulkRun {

    /** The maximum number of threads that judge; each holds memory of its own. */
    public static final int MAX_THREADS = 1_024;

    private final RunPlan plan;

    private BulkRun(RunPlan plan) {
        this.plan = plan;
    }

    /**
     * {@return a run that judges, finds duplicates and counts, and writes nothing}
     *
     * @param validator judges each record
     */
    public static BulkRun of(EnrolmentValidator validator) {
        return new BulkRun(RunPlan.of(RuleFailureLog.of(requireNonNull(validator, "validator"))));
    }

    /**
     * {@return this run with its messages in a language} The default is Indonesian.
     *
     * @param language the language
     */
    public BulkRun language(Language language) {
        return with(plan.made().in(requireNonNull(language, "language")));
    }

    /**
     * {@return this run with messages of the application, in verdicts and beside rejected rows} The default is the
     * library's own. A line of verdicts also has the codes and arguments, which do not change.
     *
     * @param texts the messages
     */
    public BulkRun texts(FindingTexts texts) {
        return with(plan.made().with(requireNonNull(texts, "texts")));
    }

    /** {@return this run without the duplicate step} */
    public BulkRun withoutDuplicates() {
        return new BulkRun(plan.with(plan.keys().leftOut()));
    }

    /**
     * {@return this run with keys of MSMEs that were accepted before} The run adds to them. If they throw an {@link
     * UncheckedIOException}, the run ends with a {@link BulkException}.
     *
     * @param known the keys, such as a {@link HashedKeyFile} that a consumer of a topic uses too
     */
    public BulkRun duplicatesOf(KnownKeys known) {
        return new BulkRun(plan.with(plan.keys().given(requireNonNull(known, "known"))));
    }

    /**
     * {@return this run, writing a verdict on each record as a line of JSON, in the order of the input}
     *
     * @param file the file; it is created or overwritten
     */
    public BulkRun verdictsTo(Path file) {
        return verdicts(OutputTarget.of(requireNonNull(file, "file")));
    }

    /**
     * {@return this run, writing a verdict on each record as a line of JSON, in the order of the input}
     *
     * @param out takes the lines; the run closes it
     */
    public BulkRun verdictsTo(OutputStream out) {
        return verdicts(OutputTarget.of("verdicts", requireNonNull(out, "out")));
    }

    /**
     * {@return this run, writing an assessment of each record as a line of JSON, in the order of the input} Assessments
     * take the place of verdicts. A record that is rejected is assessed, too.
     *
     * @param file the file; it is created or overwritten
     * @param model assesses each record
     */
    public BulkRun assessmentsTo(Path file, ReadinessModel model) {
        return assessments(OutputTarget.of(requireNonNull(file, "file")), requireNonNull(model, "model"), null);
    }

    /**
     * {@return this run, writing an assessment of each record as a line of JSON, in the order of the input} Assessments
     * take the place of verdicts. A record that is rejected is assessed, too.
     *
     * @param out takes the lines; the run closes it
     * @param model assesses each record
     */
    public BulkRun assessmentsTo(OutputStream out, ReadinessModel model) {
        return assessments(
                OutputTarget.of("assessments", requireNonNull(out, "out")), requireNonNull(model, "model"), null);
    }

    /**
     * {@return this run, handing over an assessment of each record, in the order of the input} Nothing is written of
     * it. A record that is rejected is assessed, too. There can be no checkpoint.
     *
     * @param consumer takes the assessments
     * @param model assesses each record
     */
    public BulkRun assessmentsTo(AssessmentConsumer consumer, ReadinessModel model) {
        return assessments(OutputTarget.NONE, requireNonNull(model, "model"), requireNonNull(consumer, "consumer"));
    }

    /**
     * {@return this run, handing over receipts of the records that are asked for, in the order of the input} Nothing is
     * written but rejected lines. There can be no checkpoint.
     *
     * @param request says which receipts are wanted, and takes them
     * @param issuer makes the receipts; its rules should be those of this run
     */
    public BulkRun receiptsTo(ReceiptRequest request, ReceiptIssuer issuer) {
        var asked = new RunPlan.Asked(requireNonNull(issuer, "issuer"), requireNonNull(request, "request"));
        return new BulkRun(plan.with(plan.made().asked(asked)).with(plan.files().lines(OutputTarget.NONE)));
    }

    /**
     * {@return this run, writing the rejected records} Of JSON these are the bytes of each record and a line feed; of
     * tables a CSV with the header, the text of the cells, and two more columns, {@code findings} and {@code messages}.
     *
     * @param file the file; it is created or overwritten
     */
    public BulkRun rejectedTo(Path file) {
        return with(plan.files().rejected(OutputTarget.of(requireNonNull(file, "file"))));
    }

    /**
     * {@return this run, writing the rejected records} They have the form that {@link #rejectedTo(Path)} describes.
     *
     * @param out takes the lines; the run closes it
     */
    public BulkRun rejectedTo(OutputStream out) {
        return with(plan.files().rejected(OutputTarget.of("rejected lines", requireNonNull(out, "out"))));
    }

    /**
     * {@return this run with a number of threads that judge} The default is 1. They take turns to read, and the thread
     * that calls {@link #run(List)} writes. The result is the same for any number.
     *
     * @param count how many, 1 to 1,024
     * @throws IllegalArgumentException if it is another number
     */
    public BulkRun threads(int count) {
        if (count < 1 || count > MAX_THREADS) {
            throw new IllegalArgumentException("a run has 1 to 1,024 threads, not " + count);
        }
        return with(plan.pace().threads(count));
    }

    /** {@return this run with a digest in its report} */
    public BulkRun digest() {
        return with(plan.made().digested());
    }

    /**
     * {@return this run with a listener that receives its progress}
     *
     * @param listener is called many times a second
     */
    public BulkRun listener(BulkListener listener) {
        return with(plan.pace().listener(requireNonNull(listener, "listener")));
    }

    /**
     * {@return this run with a limit on the inflation of gzip inputs, against decompression bombs} An input that
     * inflates to more than 2 GiB and more than this many times its size is refused. The default is 250; DEFLATE goes
     * no further than about 1,030.
     *
     * @param times how many times its size an input may inflate to, from 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public BulkRun inflationAtMost(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("an input inflates to at least 1 time its size, not " + times);
        }
        return with(plan.pace().maxInflation(times));
    }

    /** This run with another length to which an input may inflate whatever its size. */
    BulkRun inflatedFreely(long bytes) {
        return with(plan.pace().inflatedFreely(bytes));
    }

    /**
     * {@return this run with a map of the headers of its tables} Without it, headers are the names of the format.
     *
     * @param map what the headers mean
     */
    public BulkRun columns(ColumnMap map) {
        return with(plan.pace().headers(MappedHeaders.of(requireNonNull(map, "map"))));
    }

    /**
     * {@return this run with keys of MSMEs that earlier runs accepted} A file of keys holds no identifier: each key is
     * the first 64 bits of an HMAC-SHA256 under a secret, and duplicates are found by these alone. Two MSMEs may share
     * them: among all 64.2 million of the country, the odds that one such pair exists are 1 to 9,000.
     *
     * @param file what an earlier run wrote with {@link #keysTo}
     * @param secret the secret of that run, at least 16 bytes
     * @throws IllegalArgumentException if the secret is shorter
     */
    public BulkRun keysFrom(Path file, byte[] secret) {
        return new BulkRun(plan.with(plan.keys().from(requireNonNull(file, "file"), new Secret(secret))));
    }

    /**
     * {@return this run, writing its keys and those it started from to a file for later runs} The file is written when
     * the run is done, and replaces one that exists; it may be the file that the keys come from. Only its owner may
     * read it. While the run is under way, {@code FILE.lock} beside it keeps other runs from writing it.
     *
     * @param file the file; see {@link #keysFrom}
     * @param secret the secret, at least 16 bytes; the same as that of {@link #keysFrom} if both are given
     * @throws IllegalArgumentException if the secret is shorter
     */
    public BulkRun keysTo(Path file, byte[] secret) {
        return new BulkRun(plan.with(plan.keys().to(requireNonNull(file, "file"), new Secret(secret))));
    }

    /**
     * {@return this run with a checkpoint, so that a run that was killed can resume} The run records its position a few
     * times a second. If the file exists when the run starts, the run cuts its outputs back to where the file says and
     * goes on, to the same bytes and totals as a run that was never disturbed. It is refused with a {@link
     * CheckpointRefusedException} if an input, an output, the edition of the catalogue, this library or another
     * setting, except the number of threads, is not what it was. When the run is done, the file is deleted.
     *
     * <p>Inputs and outputs must be files. Neither they nor other files may have the name of the checkpoint with {@code
     * .keys} or {@code .lock} appended. While the run is under way, the first holds the keys of the MSMEs accepted;
     * they are personal data as the input is, and only the file's owner may read it. The second keeps other runs away.
     *
     * @param file the file
     */
    public BulkRun checkpoint(Path file) {
        return checkpoint(file, Map.of());
    }

    /**
     * {@return this run with a checkpoint that is also bound to what the run cannot see}
     *
     * @param file the file; see {@link #checkpoint(Path)}
     * @param dependsOn what else the verdicts depend on, by name, for example digests of catalogue files
     */
    public BulkRun checkpoint(Path file, Map<String, String> dependsOn) {
        return with(plan.files()
                .checkpoint(requireNonNull(file, "file"), Map.copyOf(requireNonNull(dependsOn, "dependsOn"))));
    }

    /** This run with another pause between its checkpoints. */
    BulkRun checkpointEvery(Duration pause) {
        return with(plan.files().every(pause));
    }

    /**
     * Runs over files in order.
     *
     * @param files the files; line numbers start anew with each
     * @return the counts and, if wanted, the digest
     * @throws BulkException if an input cannot be read or an output cannot be written, or the thread was interrupted
     * @throws IllegalStateException if it has {@link #keysFrom} or {@link #keysTo} and no keys of its own
     */
    public BulkReport run(Path... files) throws BulkException {
        return run(Stream.of(requireNonNull(files, "files")).map(BulkInput::of).toList());
    }

    /**
     * Runs over inputs in order.
     *
     * <p>Before it empties an output it tries all that it needs: the first input, if it is a file, must exist and be
     * readable; every output, the checkpoint and the file of keys must be writable and not in use by another run
     * ({@link FileInUseException}); and no file it writes may be an input or another one it writes, by whatever name
     * ({@link SameFileException}).
     *
     * <p>If it fails, the lines that were whole before are judged and written, and files hold what the exception's
     * report counts. A thread that is interrupted ends its run in the same way.
     *
     * @param inputs the inputs; line numbers start anew with each
     * @return the counts and, if wanted, the digest
     * @throws BulkException if an input cannot be read or an output cannot be written, or the thread was interrupted
     * @throws IllegalStateException if it has {@link #keysFrom} or {@link #keysTo} and no keys of its own
     */
    public BulkReport run(List<BulkInput> inputs) throws BulkException {
        requireNonNull(inputs, "inputs").forEach(input -> requireNonNull(input, "input"));
        plan.keys().check();
        RunPlan.Made made = plan.made();
        List<BulkInput> all = List.copyOf(inputs);
        RunPlan.Asked asked = made.asked();
        if (asked != null) {
            var product = new Explanations(
                    made.validator(),
                    asked.issuer(),
                    asked.request(),
                    plan.keys().isWanted());
            return new BulkExecution<>(plan, product, all).run();
        }
        return made.model() == null
                ? new BulkExecution<>(plan, new Verdicts(made.validator(), made.messages()), all).run()
                : new BulkExecution<>(
                                plan,
                                new Assessments(
                                        made.validator(), made.messages().language(), made.model(), made.consumer()),
                                all)
                        .run();
    }

    private BulkRun verdicts(OutputTarget target) {
        return new BulkRun(
                plan.with(plan.made().assessed(null, null)).with(plan.files().lines(target)));
    }

    private BulkRun assessments(OutputTarget target, ReadinessModel model, @Nullable AssessmentConsumer consumer) {
        return new BulkRun(plan.with(plan.made().assessed(model, consumer))
                .with(plan.files().lines(target)));
    }

    private BulkRun with(RunPlan.Made made) {
        return new BulkRun(plan.with(made));
    }

    private BulkRun with(RunPlan.Files files) {
        return new BulkRun(plan.with(files));
    }

    private BulkRun with(RunPlan.Pace pace) {
        return new BulkRun(plan.with(pace));
    }

    /** {@return what it makes, and where it writes} */
    @Override
    public String toString() {
        String what =
                plan.made().asked() != null ? "receipts" : plan.made().model() == null ? "verdicts" : "assessments";
        String duplicates = plan.keys().isWanted() ? "duplicates refused" : "duplicates not looked for";
        return "BulkRun[" + what + " to " + plan.files().lines().name() + ", rejected lines to "
                + plan.files().rejected().name() + ", " + duplicates + ", threads: "
                + plan.pace().threads() + "]";
    }
}
