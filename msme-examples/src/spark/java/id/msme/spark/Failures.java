package id.msme.spark;

import java.io.IOException;
import org.apache.hadoop.security.AccessControlException;

/** What ended a run, in one line that quotes no record. */
final class Failures {

    private Failures() {}

    /** Looks for a reason of ours within what Spark threw; of other reasons it gives the kind only. */
    static String line(Throwable thrown) {
        Throwable last = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableInputException ours) {
                return String.valueOf(ours.getMessage());
            }
            last = cause;
        }
        boolean isOfFiles = last instanceof IOException && !(last instanceof AccessControlException);
        return isOfFiles && last.getMessage() != null
                ? last.getMessage()
                : "the run failed on the cluster: " + last.getClass().getName() + "; its log has more";
    }
}
