package id.msme.run;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.KnownKeys;
import id.msme.language.Language;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run over inputs: set up, then run once.
 *
 * <pre>{@code
 * var report = BulkRun.of(validator).verdictsTo(Path.of("verdicts.jsonl")).run(List.of(BulkInput.of(file)));
 * }</pre>
 */
public final class BulkRun {

    /** How many threads may judge at the most; each holds memory of its own. */
    public static final int MOST_THREADS = 1_024;

    final EnrolmentValidator validator;
    final RunKeys keys = new RunKeys();
    Language language = Language.ID;
    OutputTarget verdicts = OutputTarget.NONE;
    OutputTarget rejected = OutputTarget.NONE;
    int threads = 1;
    boolean isDigested;
    int mostInflation = InputBytes.USUAL_INFLATION;
    BulkListener listener = progress -> {};
    Map<String, String> dependencies = Map.of();
    Duration checkpointPause = Checkpoints.USUAL_PAUSE;

    @Nullable
    Path checkpoint;

    private boolean isRun;

    private BulkRun(EnrolmentValidator validator) {
        this.validator = validator;
    }

    /**
     * {@return a run that judges, finds duplicates and counts, and writes nothing}
     *
     * @param validator judges each record
     */
    public static BulkRun of(EnrolmentValidator validator) {
        return new BulkRun(validator);
    }

    /**
     * {@return this run, with its messages in a language; Indonesian unless said}
     *
     * @param messages the language
     */
    public BulkRun language(Language messages) {
        language = messages;
        return this;
    }

    /**
     * {@return this run, without the duplicate step}
     */
    public BulkRun withoutDuplicates() {
        keys.leaveOut();
        return this;
    }

    /**
     * {@return this run, with keys of MSMEs accepted before; the run adds to them}
     *
     * @param known the keys
     */
    public BulkRun duplicatesOf(KnownKeys known) {
        keys.give(known);
        return this;
    }

    /**
     * {@return this run, writing a line of JSON for each record, in the order of the input}
     *
     * @param file the file; it is made or overwritten
     */
    public BulkRun verdictsTo(Path file) {
        verdicts = OutputTarget.of(file);
        return this;
    }

    /**
     * {@return this run, writing a line of JSON for each record, in the order of the input}
     *
     * @param out takes the lines; the run closes it
     */
    public BulkRun verdictsTo(OutputStream out) {
        verdicts = OutputTarget.of("verdicts", out);
        return this;
    }

    /**
     * {@return this run, writing each rejected line byte for byte}
     *
     * @param file the file; it is made or overwritten
     */
    public BulkRun rejectedTo(Path file) {
        rejected = OutputTarget.of(file);
        return this;
    }

    /**
     * {@return this run, writing each rejected line byte for byte}
     *
     * @param out takes the lines; the run closes it
     */
    public BulkRun rejectedTo(OutputStream out) {
        rejected = OutputTarget.of("rejected lines", out);
        return this;
    }

    /**
     * {@return this run, with a number of threads that judge; 1 unless said} One thread more reads ahead of them. What comes out is the
     * same for any number.
     *
     * @param count how many, 1 to 1,024
     * @throws IllegalArgumentException if it is another number
     */
    public BulkRun threads(int count) {
        if (count < 1 || count > MOST_THREADS) {
            throw new IllegalArgumentException("a run has 1 to 1,024 threads, not " + count);
        }
        threads = count;
        return this;
    }

    /** {@return this run, with a digest in its report} */
    public BulkRun digest() {
        isDigested = true;
        return this;
    }

    /**
     * {@return this run, telling how far it has come}
     *
     * @param told is told
     */
    public BulkRun listener(BulkListener told) {
        listener = told;
        return this;
    }

    /**
     * {@return this run, with a bound on gzip inputs made to swell} An input that inflates to more than 2 GiB and more than this many
     * times its size is refused there; 250 unless said. DEFLATE goes no further than about 1,030.
     *
     * @param times how many times its size an input may inflate to, from 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public BulkRun inflationAtMost(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("an input inflates to at least 1 time its size, not " + times);
        }
        mostInflation = times;
        return this;
    }

    /**
     * {@return this run, with keys of MSMEs that earlier runs accepted} A file of keys holds no identifier: each key is the first 64 bits
     * of an HMAC-SHA256 under a secret, and duplicates are found by these alone. Two MSMEs may share them: among all 64.2 million of the
     * country, with odds of 1 to 9,000 that there is one such pair.
     *
     * @param file what an earlier run wrote with {@link #keysTo}
     * @param secret the secret of that run, at least 16 bytes
     * @throws IllegalArgumentException if the secret is shorter
     */
    public BulkRun keysFrom(Path file, byte[] secret) {
        keys.from(file, new Secret(secret));
        return this;
    }

    /**
     * {@return this run, writing its keys and those it started from to a file for later runs} It is written when the run is done, in
     * place of the one that may be there; it may be the file the keys come from.
     *
     * @param file the file; see {@link #keysFrom}
     * @param secret the secret, at least 16 bytes; the same as that of {@link #keysFrom} if both are given
     * @throws IllegalArgumentException if the secret is shorter
     */
    public BulkRun keysTo(Path file, byte[] secret) {
        keys.to(file, new Secret(secret));
        return this;
    }

    /**
     * {@return this run, with a checkpoint: a run that was killed goes on where it stood} The run notes down a few times a second how far
     * it has come. If the file is there at its start, it cuts its outputs back to what the file tells and goes on, to the same bytes and
     * totals as a run that was never disturbed. It is refused with a {@link CheckpointRefusedException} where an input, an output, the
     * edition of the catalogue, this library or another setting but the number of threads is not what it was. When the run is done,
     * the file goes.
     *
     * <p>Inputs and outputs must be files. Neither they nor other files may be called as the first with {@code .new} or {@code .keys} after
     * it. While the run is under way a second file, named as the first with {@code .keys} after it,
     * holds the keys of the MSMEs accepted; they are personal data as the input is, and only the file's owner may read it.
     *
     * @param file the file
     */
    public BulkRun checkpoint(Path file) {
        return checkpoint(file, Map.of());
    }

    /**
     * {@return this run, with a checkpoint that is also bound to what the run cannot see}
     *
     * @param file the file; see {@link #checkpoint(Path)}
     * @param dependsOn what else the verdicts depend on, by name, for example digests of catalogue files
     */
    public BulkRun checkpoint(Path file, Map<String, String> dependsOn) {
        checkpoint = file;
        dependencies = Map.copyOf(dependsOn);
        return this;
    }

    /** This run, with another pause between its checkpoints. */
    BulkRun checkpointEvery(Duration pause) {
        checkpointPause = pause;
        return this;
    }

    /**
     * Runs over inputs in order, once.
     *
     * <p>Before it opens an output it tries that the first input, if it is a file, is there and can be read, and that no file it writes is
     * an input or another one it writes, by whatever name; the cause of its exception is then a {@link SameFileException}.
     *
     * <p>Where it fails, the lines that were whole before are judged and written, and files hold what the exception's report tells of. A
     * thread that is interrupted ends its run in the same way.
     *
     * @param inputs the inputs; line numbers start anew with each
     * @return what it came to
     * @throws BulkException if an input cannot be read or an output not be written, or the thread was interrupted
     * @throws IllegalStateException if it was run before, or has {@link #keysFrom} or {@link #keysTo} and no keys of its own
     */
    public BulkReport run(List<BulkInput> inputs) throws BulkException {
        keys.check();
        if (isRun) {
            throw new IllegalStateException("a run is run once; set up another");
        }
        isRun = true;
        return new BulkExecution(this, List.copyOf(inputs)).run();
    }
}
