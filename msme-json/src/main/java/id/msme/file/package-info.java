/**
 * What jobs on files refuse, before they touch one: a file that is read and written at once, one that another job is
 * at, and a checkpoint that is of another job.
 *
 * <p>{@link DistinctFiles} is for hosts that write files beside those of a run.
 */
@NullMarked
package id.msme.file;

import org.jspecify.annotations.NullMarked;
