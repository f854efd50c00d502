package id.msme.run;

import id.msme.enrolment.EnrolmentValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with inputs, in which a run with a checkpoint is disturbed and taken up again. */
final class Workplace {

    private final Path folder;
    private final List<Path> inputs = new ArrayList<>();

    Workplace(Path folder) {
        this.folder = folder;
    }

    Path add(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        inputs.add(file);
        return file;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A run that notes down every block. */
    BulkRun prepare(EnrolmentValidator validator) {
        return BulkRun.of(validator)
                .threads(2)
                .digest()
                .verdictsTo(file("verdicts"))
                .rejectedTo(file("rejected"))
                .checkpoint(file("checkpoint"))
                .checkpointEvery(Duration.ZERO);
    }

    BulkReport run(BulkRun run) throws BulkException {
        return run.run(inputs.stream().map(BulkInput::of).toList());
    }

    /** Runs up to a block, and leaves everything as a kill just then would. */
    void runAndKillAfter(int blocks, BulkRun run) throws BulkException {
        var state = new LinkedHashMap<String, byte[]>();
        var seen = new int[1];
        run(run.listener(progress -> {
            if (++seen[0] == blocks) {
                state.putAll(state());
            }
        }));
        if (seen[0] >= blocks) {
            restore(state);
        }
    }

    /** All that a run writes, except what goes with its process. */
    Map<String, byte[]> state() {
        var state = new LinkedHashMap<String, byte[]>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !inputs.contains(file))
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .sorted()
                    .toList()) {
                state.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return state;
    }

    private void restore(Map<String, byte[]> state) {
        try {
            for (Map.Entry<String, byte[]> file : state.entrySet()) {
                Files.write(file(file.getKey()), file.getValue());
                if (!file.getKey().equals("checkpoint")) {
                    // what was written after the checkpoint, and is not known to be whole
                    Files.write(file(file.getKey()), Lines.utf8("{\"li"), StandardOpenOption.APPEND);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
