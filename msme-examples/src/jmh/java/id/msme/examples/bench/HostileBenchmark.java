package id.msme.examples.bench;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.EnrolmentReader;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading and judging a quarter of a mebibyte of records meant to cost much. One operation is a kibibyte. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HostileBenchmark {

    /** How much one call reads, nearly. */
    static final int KIB = 256;

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    /** Which records: each kind in turn. */
    @Param
    public HostileInput kind;

    private final EnrolmentReader reader = EnrolmentReader.of(EnrolmentValidator.of(Catalogue.standard(), AS_OF));
    private byte[][] records;

    /** Makes the records. */
    @Setup
    public void makeRecords() {
        records = kind.records();
    }

    /** From bytes to verdicts. */
    @Benchmark
    @OperationsPerInvocation(KIB)
    public int readAndJudgeHostileInput() {
        int accepted = 0;
        for (byte[] record : records) {
            accepted += reader.read(record).accepted() ? 1 : 0;
        }
        return accepted;
    }
}
