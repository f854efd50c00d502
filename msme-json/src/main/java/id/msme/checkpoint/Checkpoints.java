package id.msme.checkpoint;

import id.msme.duplicate.KnownKeys;
import id.msme.file.CheckpointRefusedException;
import id.msme.input.Place;
import id.msme.input.StoredInput;
import id.msme.text.Counted;
import id.msme.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the checkpoint of a run as it proceeds, in a file beside the log of its keys. */
public final class Checkpoints implements AutoCloseable {

    /** How long a run goes on before the next checkpoint. */
    public static final Duration USUAL_PAUSE = Duration.ofMillis(250);

    // a run over a hundred thousand files comes to half of it
    private static final int MAX_BYTES = 64 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final Path file;
    private final long pauseNanos;
    private final Checkpoint start;
    private @Nullable KeyLog keyLog;
    private boolean isSaved;
    private long lastNanos = System.nanoTime();

    private Checkpoints(Path file, Duration pause, Checkpoint start, boolean isSaved) {
        this.file = file;
        this.isSaved = isSaved;
        this.pauseNanos = pause.toNanos();
        this.start = start;
    }

    /**
     * Looks for a checkpoint to go on from.
     *
     * @param file where it is, if there is one
     * @param pause how long a run goes on before the next
     * @param settings what the outputs of the run depend on
     * @param inputs the inputs of the run
     */
    public static Checkpoints open(Path file, Duration pause, Map<String, String> settings, List<StoredInput> inputs)
            throws Failure {
        if (Files.notExists(file)) {
            checkReplaceable(file);
            return new Checkpoints(file, pause, Checkpoint.start(settings), false);
        }
        try {
            Checkpoint found = Checkpoint.parse(text(file));
            found.checkSettings(settings);
            found.checkInputs(inputs);
            LOG.info(
                    "going on from {}: {} done",
                    Printable.name(file),
                    Counted.of(found.tally().records(), "record"));
            return new Checkpoints(file, pause, found, true);
        } catch (IOException e) {
            throw Failure.reading(file, e);
        }
    }

    private static void checkReplaceable(Path file) throws Failure {
        try {
            KeyLog.checkReplaceable(keyLog(file));
        } catch (CheckpointRefusedException e) {
            throw Failure.reading(file, e);
        } catch (IOException e) {
            throw Failure.reading(keyLog(file), e);
        }
    }

    /** The text of a checkpoint, as far as memory allows for one. */
    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw CheckpointRefusedException.noFile();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("it is no " + Checkpoint.FORMAT_1 + ": it has more than 64 MiB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is no " + Checkpoint.FORMAT_1, e);
        }
    }

    /** Where the run goes on. */
    public Checkpoint start() {
        return start;
    }

    /** Whether the run goes on from an earlier one. */
    public boolean isResumed() {
        return !start.place().equals(Place.START);
    }

    /** Has keys logged, and remembers those of the run so far. */
    public KnownKeys log(KnownKeys keys) throws Failure {
        try {
            keyLog = KeyLog.open(logFile(), start.keys(), keys);
            return keyLog;
        } catch (IOException e) {
            throw isResumed() ? Failure.reading(logFile(), e) : Failure.writing(logFile(), e);
        }
    }

    private Path logFile() {
        return keyLog(file);
    }

    /** Where the log of keys of a checkpoint is. */
    public static Path keyLog(Path checkpoint) {
        return checkpoint.resolveSibling(checkpoint.getFileName() + ".keys");
    }

    /** The pass took a block: time for a checkpoint, perhaps. */
    public void next(Standing.Source run) throws Failure {
        if (keyLog != null) {
            flush(keyLog);
        }
        if (System.nanoTime() - lastNanos >= pauseNanos) {
            save(run);
        }
    }

    private void flush(KeyLog log) throws Failure {
        try {
            log.flush();
        } catch (IOException e) {
            throw Failure.writing(logFile(), e);
        }
    }

    private KeyLog.Written force(KeyLog log) throws Failure {
        try {
            return log.force();
        } catch (IOException e) {
            throw Failure.writing(logFile(), e);
        }
    }

    /** Writes a checkpoint: first what it speaks of, then the file itself. */
    public void save(Standing.Source run) throws Failure {
        Standing standing = run.secured();
        KeyLog.Written keys = keyLog == null ? KeyLog.Written.NOTHING : force(keyLog);
        try {
            var checkpoint = new Checkpoint(
                    start.settings(), standing.place(), standing.lengths(), keys, standing.tally(), standing.digest());
            byte[] json = checkpoint.toJson().getBytes(StandardCharsets.UTF_8);
            Draft.write(file, out -> out.write(json)).putInPlace();
            isSaved = true;
        } catch (IOException e) {
            throw Failure.writing(file, e);
        }
        lastNanos = System.nanoTime();
    }

    /** The run is done. */
    public void delete() throws Failure {
        close();
        delete(file);
        delete(logFile());
    }

    private static void delete(Path file) throws Failure {
        try {
            Draft.delete(file);
        } catch (IOException e) {
            throw Failure.writing(file, e);
        }
    }

    /** Closes the log of keys, and deletes it if there is no checkpoint to which it belongs. */
    @Override
    public void close() {
        if (keyLog == null) {
            return;
        }
        keyLog.close();
        keyLog = null;
        if (!isSaved) {
            try {
                delete(logFile());
            } catch (Failure e) {
                LOG.warn("could not delete {}: {}", Printable.name(logFile()), Printable.line(e.toString()));
            }
        }
    }
}
