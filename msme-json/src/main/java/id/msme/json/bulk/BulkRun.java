package id.msme.json.bulk;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.KnownKeys;
import id.msme.language.Language;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A run over inputs: set up, then run once.
 *
 * <pre>{@code
 * var report = BulkRun.of(validator).verdictsTo(Path.of("verdicts.jsonl")).run(List.of(BulkInput.of(file)));
 * }</pre>
 */
public final class BulkRun {

    // plain enrolments shrink to a tenth; texts that repeat one record a thousand times to a hundredth
    static final int USUAL_INFLATION = 250;

    private final EnrolmentValidator validator;
    private Language language = Language.ID;
    private Optional<KnownKeys> keys = Optional.of(new KeySets());
    private @Nullable Opener verdicts;
    private @Nullable Opener rejected;
    private int threads = 1;
    private boolean isDigested;
    private int mostInflation = USUAL_INFLATION;
    private BulkListener listener = progress -> {};

    /** Opens an output when the run starts, so that a run that cannot start leaves nothing open. */
    private record Opener(String name, Opening opening) {

        @FunctionalInterface
        interface Opening {
            LineOutput open() throws IOException;
        }

        static Opener of(Path file) {
            return new Opener(file.toString(), () -> LineOutput.of(file));
        }

        static Opener of(String name, OutputStream out) {
            return new Opener(name, () -> LineOutput.of(name, out));
        }
    }

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
        keys = Optional.empty();
        return this;
    }

    /**
     * {@return this run, with keys of MSMEs accepted before; the run adds to them}
     *
     * @param known the keys
     */
    public BulkRun duplicatesOf(KnownKeys known) {
        keys = Optional.of(known);
        return this;
    }

    /**
     * {@return this run, writing a line of JSON for each record, in the order of the input}
     *
     * @param file the file; it is made or overwritten
     */
    public BulkRun verdictsTo(Path file) {
        verdicts = Opener.of(file);
        return this;
    }

    /**
     * {@return this run, writing a line of JSON for each record, in the order of the input}
     *
     * @param out takes the lines; the run closes it
     */
    public BulkRun verdictsTo(OutputStream out) {
        verdicts = Opener.of("verdicts", out);
        return this;
    }

    /**
     * {@return this run, writing each rejected line byte for byte}
     *
     * @param file the file; it is made or overwritten
     */
    public BulkRun rejectedTo(Path file) {
        rejected = Opener.of(file);
        return this;
    }

    /**
     * {@return this run, writing each rejected line byte for byte}
     *
     * @param out takes the lines; the run closes it
     */
    public BulkRun rejectedTo(OutputStream out) {
        rejected = Opener.of("rejected lines", out);
        return this;
    }

    /**
     * {@return this run, with a number of threads that judge; 1 unless said} One thread more reads ahead of them. What comes out is the
     * same for any number.
     *
     * @param count how many, from 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public BulkRun threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a run has at least 1 thread, not " + count);
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
     * Runs over inputs in order.
     *
     * <p>Where it fails, the lines that were whole before are judged and written, and files hold what the exception's report tells of. A
     * thread that is interrupted ends its run in the same way.
     *
     * @param inputs the inputs; line numbers start anew with each
     * @return what it came to
     * @throws BulkException if an input cannot be read or an output not be written, or the thread was interrupted
     */
    public BulkReport run(List<BulkInput> inputs) throws BulkException {
        try (var outputs = new Outputs(open(verdicts), open(rejected), Outputs.Lengths.NONE)) {
            return run(List.copyOf(inputs), outputs);
        }
    }

    private BulkReport run(List<BulkInput> inputs, Outputs outputs) throws BulkException {
        var wanted = new LineJudge.Wanted(validator, language, verdicts != null, isDigested);
        var pass = new BulkPass(new LineJudge(wanted), keys, outputs, BulkReport.NOTHING, Place.START);
        try (var lanes = new Lanes(inputs, pass.place(), mostInflation, threads, wanted)) {
            OptionalLong size = size(inputs);
            for (JudgedBlock block = lanes.next(); block != null; block = lanes.next()) {
                pass.take(block);
                lanes.giveBack(block);
                listener.progress(new BulkProgress(
                        pass.report().tally().records(), pass.place().allStored(), size));
            }
            return pass.report();
        } catch (Lanes.Failure e) {
            throw new BulkException(true, e.name(), pass.report(), e.reason());
        } catch (Outputs.Failure e) {
            throw new BulkException(false, e.name(), pass.report(), e.reason());
        } catch (IOException e) {
            throw new BulkException(false, "a temporary file", pass.report(), e);
        } catch (InterruptedException e) {
            throw interrupted(inputs, pass);
        } finally {
            outputs.cutBack();
        }
    }

    private static BulkException interrupted(List<BulkInput> inputs, BulkPass pass) {
        Thread.currentThread().interrupt();
        String name =
                inputs.get(Math.min(pass.place().input(), inputs.size() - 1)).name();
        return new BulkException(true, name, pass.report(), new InterruptedIOException("the run was interrupted"));
    }

    private static OptionalLong size(List<BulkInput> inputs) throws IOException {
        long sum = 0;
        for (BulkInput input : inputs) {
            long size = StoredBytes.size(input);
            if (size == 0) {
                return OptionalLong.empty();
            }
            sum += size;
        }
        return OptionalLong.of(sum);
    }

    private static @Nullable LineOutput open(@Nullable Opener opener) throws BulkException {
        try {
            return opener == null ? null : opener.opening().open();
        } catch (IOException e) {
            throw new BulkException(false, opener.name(), BulkReport.NOTHING, e);
        }
    }
}
