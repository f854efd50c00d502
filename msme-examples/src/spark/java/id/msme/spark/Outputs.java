package id.msme.spark;

import id.msme.catalogue.Catalogue;
import id.msme.json.VerdictWriter;
import id.msme.language.Language;
import id.msme.tally.EnrolmentTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * Where the verdicts of a run go.
 *
 * @param verdicts a folder for lines of JSON, if any: one file for each part, in the order of the input
 * @param tables a folder for Parquet, if any: {@code verdicts} and {@code tallies}
 */
record Outputs(Optional<String> verdicts, Optional<String> tables) {

    private static final String VERDICTS = "/verdicts";
    private static final String TALLIES = "/tallies";

    /** Refuses a folder that exists, before anything is written. */
    void check(Configuration hadoop) throws IOException {
        for (String folder :
                List.of(verdicts, tables).stream().flatMap(Optional::stream).toList()) {
            var path = new Path(folder);
            if (path.getFileSystem(hadoop).exists(path)) {
                throw new IOException(folder + " exists; a run writes to a folder that it creates");
            }
        }
    }

    /** Judges all records, and writes the verdicts. */
    void write(JavaRDD<Answer> answers, List<String> files, Language language, SparkSession spark) {
        Broadcast<List<String>> names =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(files);
        verdicts.ifPresent(folder -> answers.mapPartitions(part -> lines(part, names.value(), language))
                .saveAsTextFile(folder));
        tables.ifPresent(folder -> spark.createDataFrame(
                        answers.map(answer -> VerdictTable.row(answer, names.value(), language)), VerdictTable.SCHEMA)
                .write()
                .parquet(folder + VERDICTS));
        if (verdicts.isEmpty() && tables.isEmpty()) {
            answers.foreachPartition(part -> part.forEachRemaining(answer -> {}));
        }
    }

    /** Writes the totals as a table, if tables are wanted. */
    void writeTallies(EnrolmentTally tally, Catalogue catalogue, SparkSession spark) {
        tables.ifPresent(folder -> spark.createDataFrame(TallyTable.of(tally, catalogue), TallyTable.SCHEMA)
                .coalesce(1)
                .write()
                .parquet(folder + TALLIES));
    }

    private static Iterator<String> lines(Iterator<Answer> part, List<String> files, Language language) {
        var bytes = new ByteArrayOutputStream();
        VerdictWriter writer = VerdictWriter.to(bytes, language);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return part.hasNext();
            }

            @Override
            public String next() {
                Answer answer = part.next();
                bytes.reset();
                try {
                    writer.write(
                            Place.line(answer.place()),
                            files.get(Place.file(answer.place())),
                            answer.judgement().verdict());
                    writer.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException("memory takes every byte", e);
                }
                // Spark adds the line feed
                return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
            }
        };
    }
}
