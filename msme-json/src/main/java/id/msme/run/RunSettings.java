package id.msme.run;

import id.msme.checkpoint.Checkpoint;
import id.msme.checkpoint.Failure;
import id.msme.digest.Sha256;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.file.CheckpointRefusedException;
import id.msme.json.CatalogueWriter;
import id.msme.json.Library;
import id.msme.sheet.HeaderMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All settings that the outputs of a run depend on, by name, to determine whether a run can resume another. */
final class RunSettings {

    // enough to distinguish one nightly file from another
    private static final int PREFIX = 1 << 16;

    private final Map<String, String> values = new TreeMap<>();

    RunSettings(RunPlan plan, Product<?> product, List<BulkInput> inputs) throws Failure {
        EnrolmentValidator validator = plan.made().validator();
        put("library", Library.version());
        put("catalogue edition", validator.catalogue().edition());
        put("digest of the catalogue", CatalogueWriter.digest(validator.catalogue()));
        put("as-of date", validator.asOf().toString());
        put("program", validator.program().orElse("all"));
        plan.files().dependencies().forEach((name, value) -> put(Checkpoint.ofHost(name), value));
        RunPlan.Messages messages = plan.made().messages();
        put("language", messages.language().tag());
        if (!messages.texts().asMap().isEmpty()) {
            putDigest("texts of messages", messages.texts().asMap().toString());
        }
        if (!plan.pace().reading().headers().equals(HeaderMap.NONE)) {
            putDigest(
                    "map of columns",
                    MappedHeaders.described(plan.pace().reading().headers()));
        }
        put("digest", plan.made().isDigested() ? "wanted" : "not wanted");
        product.describe(this);
        putKeys(plan.keys());
        plan.files().lines().describe("file of " + product.name(), this);
        plan.files().rejected().describe("file of rejected lines", this);
        put("number of inputs", Integer.toString(inputs.size()));
        for (int i = 0; i < inputs.size(); i++) {
            putFile("input " + (i + 1), path(inputs.get(i)));
        }
    }

    private void putKeys(KeyPlan keys) throws Failure {
        put("duplicate step", keys.isWanted() ? keys.secret() == null ? "check" : "check hashed keys" : "skip");
        if (keys.isWanted() && keys.from() != null) {
            putFile("file of keys", keys.from());
        }
    }

    private static Path path(BulkInput input) throws Failure {
        return input.path().orElseThrow(() -> Failure.reading(input.name(), CheckpointRefusedException.noFile()));
    }

    /** Takes note of a text by its SHA-256. */
    void putDigest(String name, String text) {
        put(name, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    }

    RunSettings put(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Takes note of a file: its size, when it was changed, and how it starts. */
    void putFile(String name, Path file) throws Failure {
        try {
            if (!Files.isRegularFile(file) && Files.exists(file)) {
                throw CheckpointRefusedException.noFile();
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
            return Sha256.hex(in.readNBytes(PREFIX));
        }
    }

    Map<String, String> values() {
        return values;
    }
}
