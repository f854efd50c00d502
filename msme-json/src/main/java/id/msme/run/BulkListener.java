package id.msme.run;

/** Receives the progress of a run many times a second, on the thread that runs it, so it should return quickly. */
@FunctionalInterface
public interface BulkListener {

    /**
     * Some more records were judged and written.
     *
     * @param progress how far the run has come
     */
    void progress(BulkProgress progress);
}
