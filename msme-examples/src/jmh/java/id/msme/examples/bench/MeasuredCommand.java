package id.msme.examples.bench;

import com.sun.management.OperatingSystemMXBean;
import id.msme.cli.Msme;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The command line, which at its end writes a last line to standard error: its CPU time in nanoseconds, and the most
 * memory it had in KiB, a dash where the system does not say.
 */
final class MeasuredCommand {

    static final String UNKNOWN = "–";

    private static final Path STATUS = Path.of("/proc/self/status");
    /** The peak of the memory in use, which Linux calls high water mark. */
    private static final String PEAK = "VmHWM:";

    private MeasuredCommand() {}

    /** Takes what the command line takes. */
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println(processorTime() + " " + memory())));
        Msme.main(args);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static String memory() {
        try {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(PEAK)) {
                    return line.replaceAll("\\D", "");
                }
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        return UNKNOWN;
    }
}
