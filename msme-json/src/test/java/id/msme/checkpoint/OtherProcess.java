package id.msme.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another process, for what one process cannot find out about its own locks. */
public final class OtherProcess {

    private static final String CODE = "import java.nio.channels.*; import java.nio.file.*;"
            + " public class Take { public static void main(String[] a) throws Exception {"
            + " try (var c = FileChannel.open(Path.of(a[0]), StandardOpenOption.WRITE)) {"
            + " System.exit(c.tryLock() == null ? 7 : 8); } } }";

    private OtherProcess() {}

    /** Whether another process can lock a file. */
    public static boolean canLock(Path file) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("take");
        Path source = Files.writeString(folder.resolve("Take.java"), CODE);
        try {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            int exit = new ProcessBuilder(java.toString(), source.toString(), file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 7 && exit != 8) {
                throw new IllegalStateException("exit " + exit);
            }
            return exit == 8;
        } finally {
            Files.delete(source);
            Files.delete(folder);
        }
    }
}
