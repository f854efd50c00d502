package id.msme.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.msme.catalogue.Catalogue;
import id.msme.comparison.VerdictComparison;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.forecast.LinearTrend;
import id.msme.json.AssessmentWriter;
import id.msme.json.CatalogueWriter;
import id.msme.json.EnrolmentReader;
import id.msme.json.ReadinessModelWriter;
import id.msme.json.SummaryWriter;
import id.msme.json.VerdictWriter;
import id.msme.json.answer.ComparisonWriter;
import id.msme.json.answer.LintWriter;
import id.msme.json.answer.PopulationWriter;
import id.msme.json.answer.ProgressWriter;
import id.msme.json.receipt.ReceiptIssuer;
import id.msme.json.receipt.ReceiptWriter;
import id.msme.language.Language;
import id.msme.lint.CatalogueLint;
import id.msme.population.MsmePopulation;
import id.msme.population.PopulationDimension;
import id.msme.population.ScaleMoves;
import id.msme.program.Program;
import id.msme.progress.Progress;
import id.msme.readiness.Assessment;
import id.msme.scale.Scale;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.synthetic.SyntheticRecord;
import id.msme.tally.EnrolmentTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the library writes satisfies the schemas that it ships, and what is not so does not. */
class SchemasTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final EnrolmentReader READER = EnrolmentReader.of(EnrolmentValidator.of(CATALOGUE, AS_OF));

    static Stream<String> names() {
        return Schemas.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void schemaIsOneOfDraft202012(String name) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var meta = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(Schemas.schema(name), InputFormat.JSON)).isEmpty();
        JsonNode schema = MAPPER.readTree(Schemas.schema(name));
        assertThat(schema.get("$id").asString()).isEqualTo("urn:msme:schema:" + name);
        assertThat(schema.get("title").asString()).isNotBlank();
    }

    @Test
    void namesAreThoseOfTheFiles() throws IOException {
        Path folder = Path.of(System.getProperty("basedir", ".")).resolve("src/main/resources/id/msme/json/schema");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .sorted())
                    .isEqualTo(Schemas.names());
        }
        assertThatThrownBy(() -> Schemas.schema("verdikt")).hasMessageContaining("did you mean \"verdict\"?");
    }

    @Test
    void eachSchemaHasAMethodOfItsName() {
        assertThat(List.of(
                        Schemas.assessment(),
                        Schemas.catalogue(),
                        Schemas.columns(),
                        Schemas.comparison(),
                        Schemas.enrolment(),
                        Schemas.lint(),
                        Schemas.population(),
                        Schemas.progress(),
                        Schemas.readinessModel(),
                        Schemas.receipt(),
                        Schemas.summary(),
                        Schemas.verdict()))
                .isEqualTo(Schemas.names().stream().map(Schemas::schema).toList());
    }

    @Test
    void verdictsSatisfyTheirSchema() throws IOException {
        var documents = new Documents(7);
        var bad = new TreeMap<String, List<String>>();
        for (int i = 0; i < 400; i++) {
            Verdict verdict = READER.read(documents.next());
            var line = new ByteArrayOutputStream();
            var writer = VerdictWriter.to(line, Language.ID);
            writer.write(i + 1, "files/a.jsonl", verdict);
            writer.flush();
            for (String json :
                    List.of(VerdictWriter.toJson(verdict, Language.EN), line.toString(StandardCharsets.UTF_8))) {
                List<String> faults = PeerSchemas.faults("verdict", json);
                if (!faults.isEmpty()) {
                    bad.put(json, faults);
                }
            }
        }
        assertThat(bad).isEmpty();
    }

    /** The documents that the library writes, and those that the contract shows. */
    private static Map<String, List<String>> written() throws IOException {
        var documents = new TreeMap<String, List<String>>();
        List<byte[]> records = SyntheticEnrolments.of(CATALOGUE)
                .withSeed(5)
                .withDefectRate(new BigDecimal("0.5"))
                .records(200)
                .map(SyntheticRecord::line)
                .toList();
        var tally = EnrolmentTally.builder();
        var assessments = new ByteArrayOutputStream();
        var writer = AssessmentWriter.to(assessments, Language.EN);
        long line = 0;
        for (byte[] record : records) {
            var admission = READER.admit(record);
            tally.add(admission.verdict());
            Assessment assessment = CATALOGUE.models().standard().assess(admission.evidence(), AS_OF);
            line++;
            if (admission.verdict().id().isEmpty()) {
                writer.writeUnreadable(line, READER.read("{"));
            } else {
                writer.write(line, admission.verdict(), assessment, List.of());
            }
        }
        writer.flush();
        documents.put(
                "assessment",
                assessments.toString(StandardCharsets.UTF_8).lines().toList());
        documents.put(
                "summary",
                List.of(
                        SummaryWriter.write(tally.build(), CATALOGUE.edition(), "0.1.0", AS_OF),
                        SummaryWriter.write(EnrolmentTally.none(), CATALOGUE.edition(), "0.1.0", AS_OF)));
        documents.put("catalogue", List.of(CatalogueWriter.write(CATALOGUE), example("catalogue")));
        documents.put(
                "readiness-model",
                CATALOGUE.models().all().stream()
                        .map(ReadinessModelWriter::write)
                        .toList());
        documents.put("progress", progress());
        documents.put("columns", List.of(example("columns")));
        documents.put("receipt", List.of(example("receipt"), receipt()));
        documents.put("comparison", List.of(comparison(records)));
        documents.put("lint", List.of(lint(), LintWriter.write(Map.of(), Language.ID)));
        documents.put("population", population());
        return documents;
    }

    /** The same records under another law and with rules for a program. */
    private static String comparison(List<byte[]> records) {
        Program micro = CATALOGUE.program("go-online").toBuilder()
                .addEligibility(new EligibilityRule("micro-only", Condition.scale(Scale.MICRO)))
                .build();
        Catalogue changed = varied().withProgram(micro).withEdition("x");
        EnrolmentReader after = EnrolmentReader.of(EnrolmentValidator.of(changed, AS_OF));
        var comparison = VerdictComparison.builder(CATALOGUE, changed, AS_OF);
        records.forEach(record -> comparison.add(READER.read(record), after.read(record)));
        return ComparisonWriter.write(comparison.build(), CATALOGUE.edition(), changed.edition());
    }

    private static Catalogue varied() {
        return CATALOGUE.withScaleRule("pp-7-2021", law -> law.microSalesUpTo("100 juta"));
    }

    private static String lint() {
        Program late = CATALOGUE.program("go-online").toBuilder()
                .addEligibility(new EligibilityRule("r", Condition.province("98")))
                .build();
        return LintWriter.write(Map.of("a.json", CatalogueLint.findings(CATALOGUE.withProgram(late))), Language.EN);
    }

    private static List<String> population() {
        MsmePopulation population = MsmePopulation.of(CATALOGUE).withSize(2_000);
        List<PopulationDimension> all = List.of(PopulationDimension.values());
        var moves = ScaleMoves.builder(population, List.of(), CATALOGUE.scales(), varied().scales(), AS_OF);
        population.msmes().forEach(moves::add);
        return List.of(
                PopulationWriter.write(
                        population.count(all, CATALOGUE.scales(), AS_OF), moves.build(), CATALOGUE.edition()),
                PopulationWriter.write(
                        population.count(List.of(PopulationDimension.SCALE), CATALOGUE.scales(), AS_OF),
                        CATALOGUE.edition()));
    }

    private static String receipt() {
        byte[] record = "{\"id\":\"A-1\",\"msme\":{\"nib\":\"1\"}}".getBytes(StandardCharsets.UTF_8);
        return ReceiptWriter.write(
                ReceiptIssuer.of(EnrolmentValidator.of(CATALOGUE, AS_OF)).issue(record, "records.jsonl", 1),
                Language.ID);
    }

    private static String example(String schema) throws IOException {
        try (var file = SchemasTest.class.getResourceAsStream("/id/msme/json/schema/" + schema + "-example.json")) {
            return new String(Objects.requireNonNull(file, schema).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> progress() {
        var written = new ArrayList<String>();
        var series = CATALOGUE.onboarding().publisher("KEMENKOP");
        for (String id : List.of("dm-2023", "dm-2024")) {
            for (LocalDate asOf : List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31), AS_OF)) {
                Progress progress = Progress.of(CATALOGUE.target(id), series, asOf);
                written.add(ProgressWriter.write(progress));
                LinearTrend.standard()
                        .fit(series, asOf)
                        .curve()
                        .ifPresent(curve -> written.add(ProgressWriter.write(progress, curve)));
            }
        }
        return written;
    }

    @Test
    void documentsSatisfyTheirSchemas() throws IOException {
        var bad = new TreeMap<String, List<String>>();
        written()
                .forEach((schema, documents) -> documents.forEach(document -> {
                    List<String> faults = PeerSchemas.faults(schema, document);
                    if (!faults.isEmpty()) {
                        bad.put(schema + " " + document.substring(0, Math.min(300, document.length())), faults);
                    }
                }));
        assertThat(bad).isEmpty();
    }

    /** No schema lets anything pass: each member of each document is needed, or of one kind. */
    @Test
    void spoiltDocumentsDoNotSatisfyTheirSchemas() throws IOException {
        var accepted = new ArrayList<String>();
        int tried = 0;
        for (var entry : written().entrySet()) {
            ObjectNode document = (ObjectNode) MAPPER.readTree(entry.getValue().get(0));
            for (String name : document.propertyNames()) {
                ObjectNode spoilt = document.deepCopy();
                spoilt.putObject(name).putArray("spoilt");
                tried++;
                if (PeerSchemas.faults(entry.getKey(), spoilt.toString()).isEmpty()) {
                    accepted.add(entry.getKey() + " " + name);
                }
            }
            ObjectNode more = document.deepCopy();
            more.put("spoilt", 1);
            if (PeerSchemas.faults(entry.getKey(), more.toString()).isEmpty()) {
                accepted.add(entry.getKey() + " another member");
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(50);
    }
}
