package id.msme.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.cohort.CohortReadiness;
import id.msme.cohort.CohortTally;
import id.msme.json.answer.CohortWriter;
import id.msme.readiness.ReadinessModel;
import id.msme.run.BulkInput;
import id.msme.run.BulkRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run on Spark gives what a run on one machine gives, however the input is cut and stored. */
class SparkRunTest {

    private static final int RECORDS = Integer.getInteger("msme.records", 20_000);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path lines;
    private static Sample.OneMachine expected;

    @BeforeAll
    static void generate() throws IOException {
        lines = shared.resolve("enrolments.jsonl");
        Sample.write(lines, RECORDS, "0.1");
        expected = Sample.OneMachine.over(lines);
    }

    private static void assertRan(Ran ran, Sample.OneMachine expected) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(expected.summary());
        assertThat(ran.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void anyNumberOfPartsGivesTheTotalsTheDigestAndTheLinesOfOneMachine(int parts) throws IOException {
        Path verdicts = folder.resolve("verdicts");
        Ran ran = Ran.compared(
                List.of("--partitions", Integer.toString(parts), "--verdicts", verdicts.toString()), lines);
        assertRan(ran, expected);
        assertThat(Ran.parts(verdicts)).isEqualTo(expected.verdicts());
    }

    @Test
    void gzipGivesTheSame() throws IOException {
        Path gzip = folder.resolve("compressed");
        Sample.gzip(lines, gzip);
        assertRan(Ran.compared(List.of("--partitions", "7"), gzip), expected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSerializerMakesNoDifference(boolean isKryo) throws IOException {
        Path gzip = folder.resolve("e.jsonl.gz");
        Path few = folder.resolve("e.jsonl");
        Sample.write(few, 2_000, "0.3");
        Sample.gzip(few, gzip);
        System.setProperty(
                "spark.serializer", "org.apache.spark.serializer." + (isKryo ? "Kryo" : "Java") + "Serializer");
        try {
            assertRan(Ran.compared(List.of("--partitions", "5"), few, gzip), Sample.OneMachine.over(few, gzip));
        } finally {
            System.clearProperty("spark.serializer");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void parquetOfTextsGivesWhatTheSameRecordsGiveAsJson(int parts) throws IOException {
        Path json = folder.resolve("records.jsonl");
        Sample.writeForTables(json, RECORDS, "0.1");
        Path table = folder.resolve("records.parquet");
        Tables.writeTexts(json, table);
        Ran ran = Ran.compared(List.of("--partitions", Integer.toString(parts)), table);
        assertRan(ran, Sample.OneMachine.over(json));
    }

    @Test
    void parquetOfTypedColumnsDoesToo() throws IOException {
        Path json = folder.resolve("records.jsonl");
        Sample.writeForTables(json, RECORDS / 10, "0");
        Path table = folder.resolve("records.parquet");
        Tables.writeTyped(json, table);
        Ran ran = Ran.compared(List.of("--partitions", "3"), table);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(Sample.OneMachine.over(json).summary());
    }

    /** Few MSMEs, so that most records have another before them, in this part or another, in this file or another. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theFirstAcceptedRecordWinsOverAllFilesAndParts(long seed) throws IOException {
        var random = new Random(seed);
        var files = new Path[3];
        for (int i = 0; i < files.length; i++) {
            files[i] = folder.resolve("file-" + i + ".jsonl");
            Files.writeString(files[i], text(random));
        }
        for (int parts : List.of(1, 40)) {
            Path verdicts = folder.resolve("verdicts-" + parts);
            List<String> arguments =
                    List.of("--partitions", Integer.toString(parts), "--verdicts", verdicts.toString());
            for (Path[] order : List.of(files, new Path[] {files[2], files[0], files[1]})) {
                Sample.OneMachine plain = Sample.OneMachine.over(order);
                assertRan(Ran.compared(arguments, order), plain);
                assertThat(Ran.parts(verdicts)).isEqualTo(plain.verdicts());
                delete(verdicts);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        for (int i = 0; i < 60; i++) {
            text.append(line(random)).append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        return text.append(random.nextBoolean() ? line(random) : "").toString();
    }

    private static String line(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> " \t";
            case 2 -> "{\"id\":";
            case 3 -> "{\"id\":\"" + "x".repeat(random.nextInt(200_000)) + "\"}";
            default -> record(random);
        };
    }

    private static String record(Random random) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"R-%d\",\"program\":\"%s\",\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\","
                        + "\"consent\":%s,\"msme\":{\"name\":\"Contoh\",\"nib\":\"%013d\",\"kbli\":\"14111\","
                        + "\"region\":\"34.71\",\"annualSales\":%d}}",
                random.nextInt(1_000),
                random.nextInt(4) == 0 ? "kki" : "go-online",
                random.nextInt(4) > 0,
                1_000_000_000_000L + random.nextInt(20),
                random.nextInt(400_000_000));
    }

    @Test
    void duplicatesCanBeLeftOut() throws IOException {
        Path file = folder.resolve("twice.jsonl");
        String one = record(new Random(4)).replace("false", "true");
        Files.writeString(file, one + "\n" + one + "\n");
        assertThat(Ran.compared(List.of(), file).out()).contains("\"accepted\":1,\"rejected\":1");
        assertThat(Ran.compared(List.of("--duplicates", "skip"), file).out()).contains("\"accepted\":2,\"rejected\":0");
    }

    @Test
    void theCohortIsThatOfOneMachine() throws IOException {
        Path file = folder.resolve("some.jsonl");
        Sample.write(file, 3_000, "0.2");
        Path cohort = folder.resolve("cohort.json");
        Ran.compared(List.of("--partitions", "4", "--cohort", cohort.toString()), file);

        ReadinessModel model = Sample.VALIDATOR.catalogue().models().standard();
        var tally = CohortTally.builder();
        BulkRun.of(Sample.VALIDATOR)
                .assessmentsTo(
                        record -> record.assessment()
                                .ifPresent(assessment -> tally.add(
                                        assessment,
                                        record.verdict().scale(),
                                        record.verdict()
                                                .region()
                                                .map(region -> region.province().toString()),
                                        record.treatment())),
                        model)
                .run(List.of(BulkInput.of(file)));
        assertThat(Files.readString(cohort))
                .isEqualTo(CohortWriter.write(
                                tally.build(), CohortReadiness.builder().build(), model, 5) + "\n");
    }

    @Test
    void verdictsAndTalliesAreTables() throws IOException {
        Path file = folder.resolve("some.jsonl");
        Sample.write(file, 3_000, "0.2");
        Path tables = folder.resolve("tables");
        Ran ran = Ran.compared(List.of("--partitions", "4", "--tables", tables.toString()), file);
        assertRan(ran, Sample.OneMachine.over(file));
        try (SparkSession spark = Tables.session()) {
            var verdicts = spark.read().parquet(tables.resolve("verdicts").toString());
            verdicts.createOrReplaceTempView("verdicts");
            spark.read().parquet(tables.resolve("tallies").toString()).createOrReplaceTempView("tallies");
            Row counted = spark.sql("select count(*), count_if(accepted), count(distinct line), "
                            + "count_if(exists(findings, f -> f.code = 'enrolment.duplicate')) from verdicts")
                    .first();
            Row told = spark.sql("select records, accepted from tallies where by = 'all'")
                    .first();
            assertThat(told.getLong(0)).isEqualTo(counted.getLong(0)).isEqualTo(counted.getLong(2));
            assertThat(told.getLong(1)).isEqualTo(counted.getLong(1));
            assertThat(spark.sql("select records from tallies where key = 'enrolment.duplicate'")
                            .first()
                            .getLong(0))
                    .isEqualTo(counted.getLong(3))
                    .isPositive();
            assertThat(spark.sql("select target from tallies where by = 'target' and key = 'go-online-8m'")
                            .first()
                            .getLong(0))
                    .isEqualTo(8_000_000);
        }
    }

    @Test
    void anEmptyFileHasNoRecords() throws IOException {
        Path empty = folder.resolve("empty.jsonl");
        Files.writeString(empty, "");
        Path blank = folder.resolve("blank.jsonl");
        Files.writeString(blank, "\n \n\r\n");
        Ran ran = Ran.compared(List.of("--partitions", "3"), empty, blank);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEqualTo(Sample.OneMachine.over(empty, blank).summary());
    }

    @Test
    void aFolderIsItsFilesByName() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("_SUCCESS"), "");
        Sample.write(in.resolve("b.jsonl"), 100, "0.1");
        Sample.gzip(in.resolve("b.jsonl"), in.resolve("a.jsonl.gz"));
        Path verdicts = folder.resolve("verdicts");
        Ran ran = Ran.compared(List.of("--verdicts", verdicts.toString()), in);
        Sample.OneMachine plain = Sample.OneMachine.over(in.resolve("a.jsonl.gz"), in.resolve("b.jsonl"));
        assertRan(ran, plain);
        assertThat(Ran.parts(verdicts)).isEqualTo(plain.verdicts());
    }
}
