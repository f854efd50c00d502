/**
 * Checks that jobs on files make before they change one: that no file is both read and written, that no other job uses
 * it, and that a checkpoint belongs to the job.
 *
 * <p>{@link DistinctFiles} is for hosts that write files beside those of a run.
 */
@NullMarked
package id.msme.file;

import org.jspecify.annotations.NullMarked;
