package id.msme.examples.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Measures whole processes, starts and runs of the command line, and writes the results into the page. */
public final class WholeRuns {

    private static final MarkedPart STARTS = new MarkedPart("the starts of WholeRuns");
    private static final MarkedPart RUNS = new MarkedPart("the runs of WholeRuns");

    private WholeRuns() {}

    /**
     * Measures, and writes the page.
     *
     * @param args how many records the file of the runs has, and the page
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        long records = Long.parseLong(args[0]);
        Path page = Path.of(args[1]);
        Path folder = TemporaryFolder.make();
        var child = new Child(folder, ClassPathJars.in(folder));
        String jdk = System.getProperty("java.version");
        STARTS.write(page, jdk, new Starts(child, folder).table());
        RUNS.write(page, jdk, new BulkRuns(child, folder, records).table());
    }
}
