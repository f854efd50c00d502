package id.msme.run;

/** Is told how far a run has come, on the thread that runs it and many times a second; so it should be quick. */
@FunctionalInterface
public interface BulkListener {

    /**
     * Some more records were judged and written.
     *
     * @param progress how far the run has come
     */
    void progress(BulkProgress progress);
}
