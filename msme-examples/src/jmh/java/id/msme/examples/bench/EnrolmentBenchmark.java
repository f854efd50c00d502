package id.msme.examples.bench;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentJudge;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.json.EnrolmentReader;
import id.msme.json.FormReader;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reading and judging one record, beside a bare walk of the JSON parser over the same records. The ratio of the two is
 * what counts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EnrolmentBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    /** So few that the forms stay in the cache, as the one form of a reader does. */
    private static final int FORMS = 16;

    /** Which records. */
    @Param({"example", "generated"})
    public String set;

    /** How many of a hundred draw findings. */
    @Param({"0", "10", "50", "100"})
    public int broken;

    private final JsonFactory factory = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();
    private final JsonFactory strictFactory = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final EnrolmentValidator validator = EnrolmentValidator.of(Catalogue.standard(), AS_OF);
    private final EnrolmentReader reader = EnrolmentReader.of(validator);
    private final EnrolmentJudge judge = EnrolmentJudge.of(validator);
    private final FormReader formReader = new FormReader();
    private final EnrolmentForm[] forms = new EnrolmentForm[FORMS];
    private byte[][] records;
    private int next;

    /** Makes the records. */
    @Setup
    public void makeRecords() {
        records = Records.of(set, broken);
        for (int i = 0; i < FORMS; i++) {
            byte[] record = records[i * (Records.COUNT / FORMS)];
            forms[i] = new FormReader().read(record, 0, record.length);
        }
    }

    private byte[] next() {
        next = (next + 1) & (Records.COUNT - 1);
        return records[next];
    }

    private static int walk(JsonFactory factory, byte[] record) {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), record, 0, record.length)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        } catch (JacksonException e) {
            return -tokens;
        }
        return tokens;
    }

    /** The peer: the tokens of a record, and nothing done with them. */
    @Benchmark
    public int walk() {
        return walk(factory, next());
    }

    /** The peer, which also looks for names that stand twice, as the format asks. */
    @Benchmark
    public int walkLookingForDuplicates() {
        return walk(strictFactory, next());
    }

    /** From bytes to a form. */
    @Benchmark
    public EnrolmentForm form() {
        byte[] record = next();
        return formReader.read(record, 0, record.length);
    }

    /** From a form to the verdict. */
    @Benchmark
    public Verdict judge() {
        next = (next + 1) & (FORMS - 1);
        return validator.judge(forms[next]);
    }

    /** From a form to a judgement that is valid until the next, as runs count them. */
    @Benchmark
    public boolean judgeInTurn() {
        next = (next + 1) & (FORMS - 1);
        return judge.judge(forms[next]).accepted();
    }

    /** From bytes to a judgement that is valid until the next. */
    @Benchmark
    public boolean readAndJudgeInTurn() {
        byte[] record = next();
        return judge.judge(formReader.read(record, 0, record.length)).accepted();
    }

    /** From bytes to the verdict. */
    @Benchmark
    public Verdict readAndJudge() {
        return reader.read(next());
    }

    /** From bytes to the verdict, on two threads at once. */
    @Benchmark
    @Threads(2)
    public Verdict readAndJudgeOnTwoThreads() {
        return reader.read(next());
    }
}
