package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.enrolment.Verdict;
import id.msme.evidence.Fact;
import id.msme.finding.Finding;
import id.msme.language.Language;
import id.msme.readiness.Assessment;
import id.msme.readiness.Gate;
import id.msme.scoring.ScoreRange;
import id.msme.treatment.Treatment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes assessments of readiness as JSON Lines.
 *
 * <p>{@code refused} lists the members of the evidence that were stated and refused. An element of the wrong type
 * refuses its array, so that {@code /msme/channels} is listed for it. A refused object is listed itself; the facts in
 * it count as refused, and questions say so. A right {@code lastOnlineActivityOn} without a usable {@code submittedOn}
 * is not refused: how long ago it was is just not known.
 *
 * <p>A writer belongs to one thread at a time. It flushes on {@link #flush()} only, and never closes the stream.
 */
public final class AssessmentWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final String CHANNELS = "/msme/channels";
    private static final String TRAININGS = "/readiness/trainings";

    /** The pointers of the members of evidence, and of the objects that hold them. */
    private static final Set<String> EVIDENCE = Stream.concat(
                    Stream.of(CHANNELS, "/readiness", "/readiness/digitalLiteracy", TRAININGS),
                    Arrays.stream(Fact.values())
                            .filter(fact -> fact != Fact.CHANNELS)
                            .map(fact -> "/readiness/" + fact.member().replace('.', '/')))
            .collect(Collectors.toUnmodifiableSet());

    private final JsonLines lines;
    private final Language language;

    private AssessmentWriter(JsonLines lines, Language language) {
        this.lines = lines;
        this.language = language;
    }

    /**
     * {@return a writer of JSON Lines}
     *
     * @param out receives the lines
     * @param language the language of the reasons for a treatment
     */
    public static AssessmentWriter to(OutputStream out, Language language) {
        return new AssessmentWriter(new JsonLines(requireNonNull(out, "out")), requireNonNull(language, "language"));
    }

    /**
     * Writes the line of an assessed record.
     *
     * @param line the number of the record's line in its file, from 1
     * @param verdict the verdict on the record
     * @param assessment the assessment
     * @param treatment the treatments recommended
     * @throws IOException if the stream cannot be written
     */
    public void write(long line, Verdict verdict, Assessment assessment, List<Treatment> treatment) throws IOException {
        requireNonNull(verdict, "verdict");
        requireNonNull(assessment, "assessment");
        requireNonNull(treatment, "treatment");
        lines.write(generator -> {
            generator.writeNumberProperty("line", line);
            generator.writeStringProperty("id", verdict.id().orElse(null));
            writeRefused(generator, verdict);
            write(generator, assessment);
            generator.writeArrayPropertyStart("treatment");
            treatment.forEach(one -> write(generator, one));
            generator.writeEndArray();
        });
    }

    /**
     * Writes the line of a record that cannot be read.
     *
     * @param line the number of the record's line in its file, from 1
     * @param verdict the verdict on the record, whose first finding gives the reason
     * @throws IOException if the stream cannot be written
     */
    public void writeUnreadable(long line, Verdict verdict) throws IOException {
        requireNonNull(verdict, "verdict");
        lines.write(generator -> {
            generator.writeNumberProperty("line", line);
            generator.writeNullProperty("id");
            generator.writeStringProperty(
                    "error", verdict.findings().get(0).code().id());
        });
    }

    /**
     * Writes one assessment as text.
     *
     * @param assessment the assessment
     * @return a JSON object of the members {@code low}, {@code high}, {@code level}, {@code dimensions} and {@code
     *     gates} of a line
     */
    public static String toJson(Assessment assessment) {
        requireNonNull(assessment, "assessment");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            write(generator, assessment);
            generator.writeEndObject();
        }
        return text.toString();
    }

    /**
     * The members of the evidence that were stated and refused, in the order of the findings. An element of the wrong
     * type refuses its array; a refused member of a training does not.
     */
    private static void writeRefused(JsonGenerator generator, Verdict verdict) {
        List<String> refused = verdict.findings().stream()
                .filter(Finding::isError)
                .map(AssessmentWriter::member)
                .filter(EVIDENCE::contains)
                .distinct()
                .toList();
        if (!refused.isEmpty()) {
            generator.writeArrayPropertyStart("refused");
            refused.forEach(generator::writeString);
            generator.writeEndArray();
        }
    }

    private static String member(Finding finding) {
        String pointer = finding.pointer();
        String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        return parent.equals(CHANNELS) || parent.equals(TRAININGS) ? parent : pointer;
    }

    private static void write(JsonGenerator generator, Assessment assessment) {
        write(generator, assessment.overall());
        generator.writeStringProperty(
                "level", assessment.level().map(band -> band.level()).orElse(null));
        generator.writeObjectPropertyStart("dimensions");
        for (int i = 0; i < assessment.model().dimensions().size(); i++) {
            generator.writeObjectPropertyStart(
                    assessment.model().dimensions().get(i).id());
            write(generator, assessment.score(i));
            generator.writeEndObject();
        }
        generator.writeEndObject();
        generator.writeArrayPropertyStart("gates");
        for (Gate gate : assessment.closedGates()) {
            generator.writeString(gate.id());
        }
        generator.writeEndArray();
    }

    private static void write(JsonGenerator generator, ScoreRange range) {
        generator.writeName("low");
        generator.writeNumber(range.low().toString());
        generator.writeName("high");
        generator.writeNumber(range.high().toString());
    }

    private void write(JsonGenerator generator, Treatment treatment) {
        generator.writeStartObject();
        generator.writeStringProperty("activity", treatment.activity());
        generator.writeStringProperty("mode", treatment.mode().name());
        generator.writeStringProperty("because", treatment.because(language));
        generator.writeEndObject();
    }

    /**
     * Writes all buffered lines to the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void flush() throws IOException {
        lines.flush();
    }
}
