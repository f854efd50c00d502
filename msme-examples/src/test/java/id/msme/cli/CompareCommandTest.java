package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    @TempDir
    private Path folder;

    private Path records;
    private Path same;
    private Path microUpTo3Billion;
    private Path microOnly;

    @BeforeEach
    void writeFiles() throws IOException {
        records = write(
                "e.jsonl",
                CommandLineRun.of("generate", "--count", "400", "--defect-rate", "0.2")
                        .out());
        same = write("same.json", """
                {"format":"msme-catalogue/1","edition":"x","scaleRules":[{"id":"pp-7-2021",
                 "annualSales":{"micro":2000000000,"small":15000000000,"medium":50000000000}}]}
                """);
        microUpTo3Billion = write("micro.json", """
                {"format":"msme-catalogue/1","edition":"x","scaleRules":[{"id":"pp-7-2021",
                 "annualSales":{"micro":3000000000,"small":15000000000,"medium":50000000000}}]}
                """);
        microOnly = write("program.json", """
                {"format":"msme-catalogue/1","edition":"x","programs":[{"id":"go-online","name":"UMKM Go Online",
                 "partners":"any","eligibility":[{"id":"micro-only","when":{"scale":["MICRO"]}}]}]}
                """);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private JsonNode compare(Path with, Path file) {
        var run = CommandLineRun.of(
                "compare", "--with", with.toString(), "--as-of", "2026-11-01", "--format", "json", file.toString());
        assertThat(run.exit()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void catalogueComparedWithItselfShowsNothing() {
        JsonNode answer = compare(same, records);
        assertThat(answer.get("records").longValue()).isEqualTo(400);
        assertThat(answer.get("same").longValue()).isEqualTo(400);
        assertThat(answer.get("newlyAccepted").longValue()).isZero();
        assertThat(answer.get("newlyRejected").longValue()).isZero();
        assertThat(answer.get("moved").longValue()).isZero();
        for (String map : new String[] {"moves", "programs", "provinces", "rules"}) {
            assertThat(answer.get(map)).isEmpty();
        }
    }

    @Test
    void movedBoundIsTheResponsibleRule() {
        JsonNode answer = compare(microUpTo3Billion, records);
        assertThat(answer.get("moved").longValue()).isPositive();
        assertThat(answer.get("rules").propertyNames()).containsExactly("scale.pp-7-2021");
        assertThat(answer.get("moves").get(0).get("to").stringValue()).isEqualTo("MICRO");
    }

    @Test
    void ruleOfAProgramRejectsAndIsNamed() {
        JsonNode answer = compare(microOnly, records);
        assertThat(answer.get("newlyRejected").longValue()).isPositive();
        assertThat(answer.get("programs").propertyNames()).containsExactly("go-online");
        assertThat(answer.get("rules").propertyNames()).contains("eligibility.not-met:micro-only");
    }

    @Test
    void textSaysThatNothingChanges() {
        var run = CommandLineRun.of(
                "compare", "--with", same.toString(), "--lang", "en", "--as-of", "2026-11-01", records.toString());
        assertThat(run.out()).contains("No record is judged differently.").doesNotContain("By program");
        assertThat(run.exit()).isZero();
    }

    @Test
    void standardInputIsJudgedUnderBothCatalogues() throws IOException {
        String[] args = {"compare", "--with", microOnly.toString(), "--as-of", "2026-11-01", "--format", "json", "-"};
        var run = CommandLineRun.with(Files.readString(records), args);
        args[args.length - 1] = records.toString();

        assertThat(run.out()).isEqualTo(CommandLineRun.of(args).out()).contains("micro-only");
        assertThat(run.exit()).isZero();
    }

    @Test
    void headersOfAPartnerAreMapped() throws IOException {
        Path table = write("t.csv", """
                Nomor,program,partner,submittedOn,consent,name,nib,kbli,region,annualSales
                A-1,go-online,shopee,2019-05-20,true,Kopi,1234567890123,14111,34.71,900000000
                """);
        Path columns = write("c.json", "{\"format\":\"msme-columns/1\",\"columns\":{\"Nomor\":\"id\"}}");
        var run = CommandLineRun.of(
                "compare",
                "--with",
                microOnly.toString(),
                "--columns",
                columns.toString(),
                "--as-of",
                "2026-11-01",
                "--format",
                "json",
                table.toString());

        assertThat(JsonMapper.shared().readTree(run.out()).get("newlyRejected").longValue())
                .isEqualTo(1);
    }

    @Test
    void wrongUsageAndUnreadableFiles() {
        assertThat(CommandLineRun.of("compare", records.toString()).exit()).isEqualTo(2);
        assertThat(CommandLineRun.of("compare", "--with", records.toString(), records.toString())
                        .exit())
                .isEqualTo(2);
        var missing = CommandLineRun.of(
                "compare",
                "--with",
                same.toString(),
                folder.resolve("missing.jsonl").toString());
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err()).contains("cannot read").hasLineCount(1);
    }
}
