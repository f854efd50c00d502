package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.tally.EnrolmentTally;
import id.msme.tally.EnrolmentTally.Count;
import id.msme.tally.EnrolmentTally.ProgramTally;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the summary of a run, {@code msme-summary/1}. */
public final class SummaryWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SummaryWriter() {}

    /**
     * {@return the summary as one JSON object; keys of maps are sorted, and contain no zeros}
     *
     * @param tally the counts of the run
     * @param edition the edition of the catalogue
     * @param library the version of this library
     * @param asOf the day of the run
     */
    public static String write(EnrolmentTally tally, String edition, String library, LocalDate asOf) {
        requireNonNull(tally, "tally");
        requireNonNull(edition, "edition");
        requireNonNull(library, "library");
        requireNonNull(asOf, "asOf");
        return write(tally, edition, library, asOf, Optional.empty());
    }

    /**
     * {@return the summary as one JSON object, with a digest of the run}
     *
     * @param tally the counts of the run
     * @param edition the edition of the catalogue
     * @param library the version of this library
     * @param asOf the day of the run
     * @param digest the digest of what was said of each record, if the run made one
     */
    public static String write(
            EnrolmentTally tally, String edition, String library, LocalDate asOf, Optional<String> digest) {
        requireNonNull(tally, "tally");
        requireNonNull(edition, "edition");
        requireNonNull(library, "library");
        requireNonNull(asOf, "asOf");
        requireNonNull(digest, "digest");
        return write(tally, edition, library, asOf, digest, Optional.empty());
    }

    /**
     * {@return the summary as one JSON object, of a run that may have read tables}
     *
     * @param tally the counts of the run
     * @param edition the edition of the catalogue
     * @param library the version of this library
     * @param asOf the day of the run
     * @param digest the digest of what was said of each record, if the run made one
     * @param ignoredColumns the headers of columns that were ignored, if the run read a table
     */
    public static String write(
            EnrolmentTally tally,
            String edition,
            String library,
            LocalDate asOf,
            Optional<String> digest,
            Optional<List<String>> ignoredColumns) {
        requireNonNull(tally, "tally");
        requireNonNull(edition, "edition");
        requireNonNull(library, "library");
        requireNonNull(asOf, "asOf");
        requireNonNull(digest, "digest");
        requireNonNull(ignoredColumns, "ignoredColumns");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", "msme-summary/1");
            generator.writeStringProperty("edition", edition);
            generator.writeStringProperty("library", library);
            generator.writeStringProperty("asOf", asOf.toString());
            generator.writeNumberProperty("records", tally.records());
            generator.writeNumberProperty("accepted", tally.accepted());
            generator.writeNumberProperty("rejected", tally.rejected());
            writeCounts(generator, "findings", tally.findings());
            writeCounts(generator, "scales", tally.scales());
            writeCounts(generator, "provinces", tally.provinces());
            writePrograms(generator, tally.programs());
            ignoredColumns.ifPresent(some -> {
                generator.writeObjectPropertyStart("columns");
                generator.writeArrayPropertyStart("ignored");
                some.forEach(generator::writeString);
                generator.writeEndArray();
                generator.writeEndObject();
            });
            digest.ifPresent(some -> generator.writeStringProperty("digest", some));
            generator.writeEndObject();
        }
        return text.toString();
    }

    private static void writeCounts(JsonGenerator generator, String name, Map<?, Long> counts) {
        generator.writeObjectPropertyStart(name);
        counts.entrySet().stream()
                .map(count -> Map.entry(count.getKey().toString(), count.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(count -> generator.writeNumberProperty(count.getKey(), count.getValue()));
        generator.writeEndObject();
    }

    private static void writePrograms(JsonGenerator generator, Map<String, ProgramTally> programs) {
        generator.writeObjectPropertyStart("programs");
        programs.forEach((id, program) -> {
            generator.writeObjectPropertyStart(id);
            writeCount(generator, program.total());
            generator.writeObjectPropertyStart("partners");
            program.partners().forEach((partner, count) -> {
                generator.writeObjectPropertyStart(partner);
                writeCount(generator, count);
                generator.writeEndObject();
            });
            generator.writeEndObject();
            generator.writeEndObject();
        });
        generator.writeEndObject();
    }

    private static void writeCount(JsonGenerator generator, Count count) {
        generator.writeNumberProperty("records", count.records());
        generator.writeNumberProperty("accepted", count.accepted());
    }
}
