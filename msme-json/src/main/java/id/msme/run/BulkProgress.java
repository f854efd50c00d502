package id.msme.run;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * The progress of a run.
 *
 * @param records records judged, those before a run was taken up again included
 * @param bytes bytes read of the inputs as they are stored; for a gzip file those of the compressed file
 * @param size bytes of all inputs as they are stored, empty where one of them is no file
 */
public record BulkProgress(long records, long bytes, OptionalLong size) {

    /** Refuses null. */
    public BulkProgress {
        requireNonNull(size, "size");
    }
}
