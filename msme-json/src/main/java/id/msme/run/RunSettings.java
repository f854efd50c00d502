package id.msme.run;

import id.msme.enrolment.EnrolmentValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** All that the outputs of a run depend on, by name, to tell whether a run can be taken up where another stood. */
final class RunSettings {

    // enough to tell one nightly file from another
    private static final int PREFIX = 1 << 16;

    private final Map<String, String> values = new TreeMap<>();

    RunSettings(EnrolmentValidator validator) {
        put("library", LibraryVersion.VALUE);
        put("catalogue edition", validator.catalogue().edition());
        put("as-of date", validator.asOf().toString());
        put("program", validator.program().orElse("all"));
    }

    RunSettings put(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Takes note of a file: its size, when it was changed, and how it starts. */
    void putFile(String name, Path file) throws Failure {
        try {
            if (!Files.isRegularFile(file) && Files.exists(file)) {
                throw new CheckpointRefusedException("a checkpoint can be kept for files only, and this is none");
            }
            put(
                    name,
                    file + ", " + Files.size(file) + " bytes, changed " + Files.getLastModifiedTime(file)
                            + ", SHA-256 of its start " + prefix(file));
        } catch (IOException e) {
            throw Failure.reading(file, e);
        }
    }

    private static String prefix(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readNBytes(PREFIX));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Map<String, String> values() {
        return values;
    }

    /** Refuses to go on where something is not as it was. */
    static void check(Map<String, String> before, Map<String, String> now) throws CheckpointRefusedException {
        var names = new TreeMap<>(before);
        names.putAll(now);
        for (String name : names.keySet()) {
            if (!Objects.equals(before.get(name), now.get(name))) {
                throw new CheckpointRefusedException("the " + name + " is not what it was: " + before.get(name)
                        + " then, " + now.get(name) + " now; delete the checkpoint to start anew");
            }
        }
    }
}
