package id.msme.spark;

import id.msme.enrolment.Judgement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Finds the records whose MSME was accepted before, over all parts.
 *
 * <p>Each record with a usable number gives a row: bytes that stand for the MSME, its place, its part, and whether it
 * would be accepted alone. Rows of one MSME are brought together (a <em>shuffle</em>, the one costly step of a run);
 * the first accepted place wins, and every later place is a duplicate. The places go back to the parts they came from,
 * and the records themselves never move.
 */
final class Duplicates {

    private static final StructType ROW = new StructType()
            .add("msme", DataTypes.BinaryType, false)
            .add("place", DataTypes.LongType, false)
            .add("part", DataTypes.IntegerType, false)
            .add("accepted", DataTypes.BooleanType, false);

    private Duplicates() {}

    /** The places of duplicates, by the number of the part that holds them. */
    static JavaPairRDD<Integer, Long> of(JavaRDD<FormAt> forms, Broadcast<Settings> settings, SparkSession spark) {
        JavaRDD<Row> rows = forms.mapPartitions(part -> rows(part, Judge.of(settings.value())));
        Dataset<Row> later = spark.createDataFrame(rows, ROW)
                .withColumn(
                        "first",
                        functions
                                .min(functions.when(functions.col("accepted"), functions.col("place")))
                                .over(Window.partitionBy("msme")))
                .where("place > first")
                .select("part", "place");
        return later.toJavaRDD()
                .mapToPair(row -> new Tuple2<>(row.getInt(0), row.getLong(1)))
                .partitionBy(new HashPartitioner(forms.getNumPartitions()));
    }

    private static Iterator<Row> rows(Iterator<FormAt> part, Judge judge) {
        int number = TaskContext.getPartitionId();
        PartJudge inTurn = judge.ofPart();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(part, Spliterator.ORDERED), false)
                .flatMap(record -> {
                    Judgement judgement = inTurn.judge(record.form());
                    return judge.key(judgement).stream()
                            .map(msme -> RowFactory.create(msme, record.place(), number, judgement.accepted()));
                })
                .iterator();
    }

    /** The places of one part, in order. */
    static long[] sorted(Iterator<Tuple2<Integer, Long>> places) {
        var all = new ArrayList<Long>();
        places.forEachRemaining(place -> all.add(place._2()));
        return all.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
