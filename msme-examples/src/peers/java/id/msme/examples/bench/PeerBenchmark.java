package id.msme.examples.bench;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/** Other libraries over the same records, with as nearly the same rules as they can say. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerBenchmark {

    private static final int BEANS = 16;

    /** Which records. */
    @Param({"example", "generated"})
    public String set;

    /** How many of a hundred draw findings. */
    @Param({"0", "100"})
    public int broken;

    private final ObjectReader binder = Peers.binder();
    private final Validator validator = Peers.validator();
    private final Schema schema = Peers.schema();
    private final PeerBean[] beans = new PeerBean[BEANS];
    private byte[][] records;
    private int next;

    /** Makes the records. */
    @Setup
    public void makeRecords() {
        records = Records.of(set, broken);
        byte[][] good = Records.of(set, 0);
        for (int i = 0; i < BEANS; i++) {
            beans[i] = binder.readValue(good[i]);
        }
    }

    private byte[] next() {
        next = (next + 1) & (Records.COUNT - 1);
        return records[next];
    }

    /** Hibernate Validator on a bean that is there. */
    @Benchmark
    public int validateBean() {
        next = (next + 1) & (BEANS - 1);
        return validator.validate(beans[next]).size();
    }

    /** From bytes to a bean by Jackson, and its constraints by Hibernate Validator. */
    @Benchmark
    public int bindAndValidate() {
        try {
            return validator.validate(binder.<PeerBean>readValue(next())).size();
        } catch (JacksonException e) {
            return -1;
        }
    }

    /** The schema of the format by networknt's validator. */
    @Benchmark
    public int schema() {
        try {
            return schema.validate(new String(next(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .size();
        } catch (RuntimeException e) {
            return -1;
        }
    }
}
