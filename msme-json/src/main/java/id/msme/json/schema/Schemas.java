package id.msme.json.schema;

import static java.util.Objects.requireNonNull;

import id.msme.text.UnknownName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schemas of the documents that this library reads and writes.
 *
 * <pre>{@code
 * String schema = Schemas.enrolment();
 * Schemas.names().forEach(name -> serve("/schemas/" + name, Schemas.schema(name)));
 * }</pre>
 */
public final class Schemas {

    private static final List<String> NAMES = List.of(
            "assessment",
            "catalogue",
            "columns",
            "comparison",
            "enrolment",
            "lint",
            "population",
            "progress",
            "readiness-model",
            "receipt",
            "summary",
            "verdict");

    private Schemas() {}

    /** {@return the names of the schemas, sorted} */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns a schema.
     *
     * @param name one of {@link #names()}
     * @return the JSON text of the schema
     * @throws IllegalArgumentException if there is no such schema; the message lists the names
     */
    public static String schema(String name) {
        return findSchema(name)
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message("schema", name, NAMES)));
    }

    /**
     * Finds a schema.
     *
     * @param name the name
     * @return the JSON text of the schema, or empty
     */
    public static Optional<String> findSchema(String name) {
        return NAMES.contains(requireNonNull(name, "name")) ? Optional.of(read(name + ".json")) : Optional.empty();
    }

    /** {@return the schema of one enrolment, {@code msme-enrolment/1}} */
    public static String enrolment() {
        return schema("enrolment");
    }

    /** {@return the schema of a verdict: a verdict line, or the answer to one request} */
    public static String verdict() {
        return schema("verdict");
    }

    /** {@return the schema of the summary of a run, {@code msme-summary/1}} */
    public static String summary() {
        return schema("summary");
    }

    /** {@return the schema of a catalogue, {@code msme-catalogue/1}} */
    public static String catalogue() {
        return schema("catalogue");
    }

    /** {@return the schema of a readiness model, {@code msme-readiness-model/1}} */
    public static String readinessModel() {
        return schema("readiness-model");
    }

    /** {@return the schema of a receipt, {@code msme-receipt/1}} */
    public static String receipt() {
        return schema("receipt");
    }

    /** {@return the schema of a map of columns, {@code msme-columns/1}} */
    public static String columns() {
        return schema("columns");
    }

    /** {@return the schema of the progress to a target} */
    public static String progress() {
        return schema("progress");
    }

    /** {@return the schema of a line of assess} */
    public static String assessment() {
        return schema("assessment");
    }

    /** {@return the schema of what a change of the catalogue does to records, {@code msme-comparison/1}} */
    public static String comparison() {
        return schema("comparison");
    }

    /** {@return the schema of what was found in catalogue files, {@code msme-lint/1}} */
    public static String lint() {
        return schema("lint");
    }

    /** {@return the schema of counts of a synthetic population, {@code msme-population/1}} */
    public static String population() {
        return schema("population");
    }

    private static String read(String file) {
        try (InputStream stream = Objects.requireNonNull(Schemas.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
