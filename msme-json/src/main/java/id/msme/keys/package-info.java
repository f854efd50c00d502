/**
 * Keys of accepted MSMEs that outlive a process.
 *
 * <p>A {@link HashedKeyFile} is a {@link KnownKeys} for a consumer of a topic or a queue: it finds an MSME that was
 * accepted on an earlier day, and keeps hashes instead of identity numbers. It serves one process at a time; consumers
 * in several processes need a {@link KnownKeys} over a database. What counts as a duplicate is decided by {@link
 * id.msme.duplicate}, not here.
 */
@NullMarked
package id.msme.keys;

import id.msme.duplicate.KnownKeys;
import org.jspecify.annotations.NullMarked;
