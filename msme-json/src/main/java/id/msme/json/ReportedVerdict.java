package id.msme.json;

import id.msme.finding.Severity;
import id.msme.privacy.Guarded;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A verdict as a line of JSON reports it: what another process, or an earlier run, found. {@link VerdictReader} makes
 * it.
 *
 * <p>It is a report and not a {@link id.msme.enrolment.Verdict}, which only a validator of this library makes: nothing
 * here was checked against a catalogue.
 */
public final class ReportedVerdict extends Guarded {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MAX_LISTED = 5;

    private final transient OptionalLong line;
    private final transient @Nullable String file;
    private final transient @Nullable String id;
    private final transient boolean accepted;
    private final transient @Nullable Scale scale;
    private final transient @Nullable RegionCode region;
    private final transient List<ReportedFinding> findings;

    ReportedVerdict(
            OptionalLong line,
            @Nullable String file,
            @Nullable String id,
            boolean accepted,
            @Nullable Scale scale,
            @Nullable RegionCode region,
            List<ReportedFinding> findings) {
        this.line = line;
        this.file = file;
        this.id = id;
        this.accepted = accepted;
        this.scale = scale;
        this.region = region;
        this.findings = findings;
    }

    /** {@return the line of the record in its file, from 1; empty for a single record} */
    public OptionalLong line() {
        return line;
    }

    /** {@return the name of the record's file; empty for a single record} */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** {@return the partner's id of the record; empty if it is absent or refused} */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** {@return whether none of the findings is an error} */
    public boolean accepted() {
        return accepted;
    }

    /** {@return the scale; empty if it is unknown} */
    public Optional<Scale> scale() {
        return Optional.ofNullable(scale);
    }

    /** {@return the regency or city under which the record counts; empty if it is unknown} */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region);
    }

    /** {@return the findings in the order of the line} */
    public List<ReportedFinding> findings() {
        return findings;
    }

    /** {@return the errors among the findings} */
    public List<ReportedFinding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * Writes the verdict as {@link VerdictWriter} does.
     *
     * @return a JSON object, with {@code line} and {@code file} if the verdict has them
     */
    public String toJson() {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            line.ifPresent(number -> generator.writeNumberProperty("line", number));
            file().ifPresent(name -> generator.writeStringProperty("file", name));
            VerdictWriter.writeResult(generator, id, accepted, scale(), region());
            generator.writeArrayPropertyStart("findings");
            findings.forEach(finding -> finding.write(generator));
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedVerdict that
                && line.equals(that.line)
                && Objects.equals(file, that.file)
                && Objects.equals(id, that.id)
                && accepted == that.accepted
                && scale == that.scale
                && Objects.equals(region, that.region)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, file, id, accepted, findings);
    }

    /** {@return acceptance, scale, region and the first codes with their pointers, without an identifier} */
    @Override
    public String toString() {
        String listed = findings.stream()
                .limit(MAX_LISTED)
                .map(ReportedFinding::toString)
                .collect(Collectors.joining(", "));
        int more = findings.size() - MAX_LISTED;
        return (accepted ? "accepted" : "rejected")
                + scale().map(known -> " " + known).orElse("")
                + region().map(known -> " in " + known).orElse("")
                + (findings.isEmpty() ? "" : " [" + listed + (more > 0 ? ", … " + more + " more]" : "]"));
    }
}
