/**
 * A run over enrolments on Apache Spark: on this machine, or on the machines of a cluster.
 *
 * <p>Spark cuts the input into <em>parts</em>, and has each part worked on by some machine, in any order. What must
 * hold whatever the number of parts: the verdict on each record, its line number, which of two equal MSMEs is the
 * duplicate, the totals, and the digest. The types here are few, and each has one idea:
 *
 * <ul>
 *   <li>{@link id.msme.spark.SparkValidate} is the command, {@link id.msme.spark.ClusterRun} the run in two passes;
 *   <li>{@link id.msme.spark.InputFiles}, {@link id.msme.spark.LineSlices} and {@link id.msme.spark.ParquetRows} cut
 *       files into parts and number their records;
 *   <li>{@link id.msme.spark.Judge} is what a machine builds once: catalogue, validator, readiness model;
 *   <li>{@link id.msme.spark.Duplicates} finds MSMEs that come again, over all parts;
 *   <li>{@link id.msme.spark.PartAnswers} gives the verdicts of one part, and {@link id.msme.spark.CountsByPart}
 *       carries its counts to the program that asked.
 * </ul>
 *
 * An example of how a host embeds the library on a cluster, not a product.
 */
@org.jspecify.annotations.NullMarked
package id.msme.spark;
