/**
 * The files from which a run resumes after it was killed: its {@link id.msme.checkpoint.Checkpoint}, the log of its
 * keys, files of hashed keys for later runs, and the locks and drafts that make these safe to replace.
 */
@NullMarked
package id.msme.checkpoint;

import org.jspecify.annotations.NullMarked;
