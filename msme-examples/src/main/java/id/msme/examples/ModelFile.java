package id.msme.examples;

import id.msme.json.DocumentException;
import id.msme.json.ReadinessModelReader;
import id.msme.readiness.ReadinessModel;
import id.msme.readiness.ReadinessModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The model that an assessment is asked for. */
final class ModelFile {

    /** The file cannot be read; the message says which and why. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    private ModelFile() {}

    static ReadinessModel read(Optional<Path> file) throws Unreadable {
        if (file.isEmpty()) {
            return ReadinessModels.standard();
        }
        try {
            return ReadinessModelReader.read(Files.readAllBytes(file.get()));
        } catch (DocumentException e) {
            throw new UsageException("--model " + file.get() + ": " + e.getMessage());
        } catch (IOException e) {
            throw new Unreadable("cannot read " + file.get() + ": " + Failures.reason(e));
        }
    }
}
