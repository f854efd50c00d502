package id.msme.cli;

import id.msme.finding.FindingCode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the codes that records must draw, a line of JSON each; codes are names that need no escapes. */
final class Manifest implements AutoCloseable {

    private final BufferedWriter out;
    private long line;

    /** The file cannot be written. */
    static final class Failure extends IOException {

        private static final long serialVersionUID = 1L;

        private final IOException reason;

        Failure(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    Manifest(Path file) throws Failure {
        try {
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    /** Writes the codes of the next record. */
    void write(List<FindingCode> codes) throws Failure {
        line++;
        var json = new StringBuilder("{\"line\":").append(line).append(",\"codes\":[");
        for (int i = 0; i < codes.size(); i++) {
            json.append(i == 0 ? "\"" : ",\"").append(codes.get(i).id()).append('"');
        }
        try {
            out.append(json.append("]}\n"));
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void close() throws Failure {
        try {
            out.close();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }
}
