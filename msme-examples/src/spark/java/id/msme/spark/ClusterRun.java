package id.msme.spark;

import id.msme.run.PartCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A run in two passes over the input. The first one judges each record alone and finds duplicates; the second one
 * judges again, now with the duplicates known, counts and writes. To read twice costs less than to move the records.
 */
final class ClusterRun {

    private static final long DEFAULT_PART = 64L << 20;

    private static final String SHUFFLED = "spark.sql.shuffle.partitions";

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Settings settings;
    private final List<InputFile> files;

    ClusterRun(SparkSession spark, Settings settings, List<InputFile> files) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.settings = settings;
        this.files = files;
    }

    /**
     * Runs.
     *
     * @param partitions about how many parts the input is cut into; by default parts of 64 MiB
     * @param isChecked whether duplicates are looked for
     * @param outputs where verdicts go
     */
    PartCounts run(OptionalInt partitions, boolean isChecked, Outputs outputs) throws IOException {
        outputs.check(spark.sparkContext().hadoopConfiguration());
        Broadcast<Settings> shared = context.broadcast(settings);
        JavaRDD<FormAt> forms = forms(partitions);
        // as many parts on the other side of the shuffle, unless somebody knows better
        if (!spark.sparkContext().getConf().contains(SHUFFLED)) {
            spark.conf().set(SHUFFLED, forms.getNumPartitions());
        }
        JavaPairRDD<Integer, Long> duplicates =
                isChecked ? Duplicates.of(forms, shared, spark) : none(forms.getNumPartitions());
        var counts = new CountsByPart();
        spark.sparkContext().register(counts);
        JavaRDD<Answer> answers = forms.zipPartitions(
                duplicates,
                (records, places) -> new PartAnswers(
                        records,
                        Duplicates.sorted(places),
                        Judge.of(shared.value()).ofPart(),
                        TaskContext.getPartitionId(),
                        counts));
        outputs.write(
                answers,
                files.stream().map(InputFile::name).toList(),
                Judge.of(settings).language(),
                spark);
        PartCounts all = counts.value();
        outputs.writeTallies(all.tally(), Judge.of(settings).validator().catalogue(), spark);
        return all;
    }

    private JavaPairRDD<Integer, Long> none(int parts) {
        return context.<Integer, Long>parallelizePairs(List.of(), 1).partitionBy(new HashPartitioner(parts));
    }

    /** The records of all files, in their order: a part holds records of one file that follow each other. */
    private JavaRDD<FormAt> forms(OptionalInt partitions) {
        long total = files.stream().mapToLong(InputFile::length).sum();
        long bytes = partitions.isPresent() ? Math.max(1, -Math.floorDiv(-total, partitions.getAsInt())) : DEFAULT_PART;
        spark.conf().set("spark.sql.files.maxPartitionBytes", bytes);
        spark.conf().set("spark.sql.files.openCostInBytes", 0);
        var hadoop = context.broadcast(
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        var slices = new LineSlices(context, hadoop);
        var parts = new ArrayList<JavaRDD<FormAt>>();
        var lines = new ArrayList<Slice>();
        for (InputFile file : files) {
            if (file.form() == FileForm.PARQUET) {
                addLines(lines, hadoop, parts);
                parts.add(ParquetRows.of(file, spark));
            } else {
                lines.addAll(slices.of(file, bytes));
            }
        }
        addLines(lines, hadoop, parts);
        return parts.size() == 1 ? parts.get(0) : union(parts);
    }

    /** Java has no arrays of generic types. */
    @SuppressWarnings("unchecked")
    private JavaRDD<FormAt> union(List<JavaRDD<FormAt>> parts) {
        return context.union((JavaRDD<FormAt>[]) parts.toArray(new JavaRDD<?>[0]));
    }

    private void addLines(
            List<Slice> slices, Broadcast<SerializableConfiguration> hadoop, List<JavaRDD<FormAt>> parts) {
        if (!slices.isEmpty()) {
            parts.add(context.parallelize(List.copyOf(slices), slices.size())
                    .flatMap(slice -> new SliceReader(slice, hadoop.value().value())));
            slices.clear();
        }
    }
}
