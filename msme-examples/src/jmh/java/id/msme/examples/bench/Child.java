package id.msme.examples.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts JVMs like this one and waits for them.
 *
 * @param folder where the standard error of the last one is kept
 * @param classPath the class path of each
 */
record Child(Path folder, String classPath) {

    /** The one exit code, next to 0, of a run that is as it should be: some records were rejected. */
    private static final int REJECTED = 1;

    /**
     * What came of one.
     *
     * @param nanos the time until its end
     * @param errors the lines it wrote to standard error
     */
    record Outcome(long nanos, List<String> errors) {}

    /**
     * Runs a JVM to its end.
     *
     * @param options its options
     * @param command its main class and the arguments
     * @return how long it took
     * @throws IllegalStateException if it ends with another exit code than 0 and 1
     */
    Outcome run(List<String> options, List<String> command) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        var all = new ArrayList<String>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        all.addAll(options);
        all.addAll(List.of("-cp", classPath));
        all.addAll(command);
        var builder = new ProcessBuilder(all).redirectOutput(Redirect.DISCARD).redirectError(errors.toFile());
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        long took = System.nanoTime() - start;
        List<String> said = Files.readAllLines(errors);
        if (exit != 0 && exit != REJECTED) {
            throw new IllegalStateException(options + " " + command + " ended with " + exit + ": " + said);
        }
        return new Outcome(took, said);
    }
}
