package id.msme.json.bulk;

import id.msme.enrolment.DuplicateStep;
import id.msme.enrolment.EnrolmentTally;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.KnownKeys;
import id.msme.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run over inputs: set up, then run once.
 *
 * <pre>{@code
 * var report = BulkRun.of(validator).verdictsTo(Path.of("verdicts.jsonl")).run(List.of(BulkInput.of(file)));
 * }</pre>
 */
public final class BulkRun {

    private final EnrolmentValidator validator;
    private Language language = Language.ID;
    private Optional<KnownKeys> keys = Optional.of(new KeySets());
    private @Nullable Opener verdicts;
    private @Nullable Opener rejected;

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
     * Runs over inputs in order.
     *
     * @param inputs the inputs; line numbers start anew with each
     * @return what it came to
     * @throws BulkException if an input cannot be read or an output not be written
     */
    public BulkReport run(List<BulkInput> inputs) throws BulkException {
        try (var outputs = new Outputs(open(verdicts), open(rejected), language)) {
            var pass = new BulkPass(validator, keys.map(DuplicateStep::over), outputs);
            for (BulkInput input : inputs) {
                pass.read(input);
            }
            return outputs.finish(pass.report());
        }
    }

    private static @Nullable LineOutput open(@Nullable Opener opener) throws BulkException {
        try {
            return opener == null ? null : opener.opening().open();
        } catch (IOException e) {
            throw new BulkException(false, opener.name(), new BulkReport(EnrolmentTally.none(), 0), e);
        }
    }
}
