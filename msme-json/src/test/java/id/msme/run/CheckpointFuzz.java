package id.msme.run;

import id.msme.checkpoint.Checkpoint;
import id.msme.checkpoint.FlatJson;
import id.msme.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A fuzz target: a checkpoint is refused, or written again as it was; one with a right checksum too. */
public final class CheckpointFuzz {

    private CheckpointFuzz() {}

    /**
     * Reads a checkpoint.
     *
     * @param file any bytes
     */
    public static void fuzzerTestOneInput(byte[] file) {
        String json = new String(file, StandardCharsets.UTF_8);
        parse(json);
        try {
            parse(withChecksum(FlatJson.read(json)));
        } catch (IOException e) {
            // refused before it comes to a checksum
        }
    }

    private static String withChecksum(Map<String, String> read) {
        var texts = new TreeMap<>(read);
        texts.remove("checksum");
        texts.put("checksum", Sha256.hex(FlatJson.write(texts).getBytes(StandardCharsets.UTF_8)));
        return FlatJson.write(texts);
    }

    private static void parse(String json) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(json);
        } catch (IOException e) {
            return;
        }
        try {
            if (!Checkpoint.parse(checkpoint.toJson()).equals(checkpoint)) {
                throw new IllegalStateException("read differently: " + json);
            }
        } catch (IOException e) {
            throw new IllegalStateException("not read again: " + json, e);
        }
    }
}
