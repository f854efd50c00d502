package id.msme.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is refused in one line, whatever Spark says of it. */
class SparkRefusalTest {

    private static final String NIK = "3171991708450001";

    @TempDir
    Path folder;

    private void assertRefused(int exit, String message, String... arguments) {
        Ran ran = Ran.run(Arrays.stream(arguments)
                .map(argument -> argument.replace("~", folder.toString()))
                .toArray(String[]::new));
        assertThat(ran.err()).isEqualTo("msme-spark: " + message.replace("~", folder.toString()) + "\n");
        assertThat(ran.err()).doesNotContain(NIK);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(exit);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused(3, "~/none.jsonl: there is no such file or folder", "~/none.jsonl");
        assertRefused(3, "~/*.jsonl: there is no such file or folder", "~/*.jsonl");
        assertRefused(3, "--catalogue ~/c.json: there is no such file or folder", "--catalogue", "~/c.json", "~/a");
    }

    @Test
    void otherForms() throws IOException {
        write("a.json", "[{\"id\":\"" + NIK + "\"}]");
        write("t.csv", "id;nik\nA-1;" + NIK + "\n");
        write("z.jsonl", "PK\u0003\u0004" + NIK);
        write("p.json", "{\n  \"id\": \"" + NIK + "\"\n}\n");
        String reads = "; the cluster reads JSON Lines, gzip of it, and Parquet. Use msme validate";
        assertRefused(3, "~/a.json: it is a JSON array" + reads, "~/a.json");
        assertRefused(3, "~/t.csv: it is a table" + reads, "~/t.csv");
        assertThat(Ran.run(folder.resolve("z.jsonl").toString()).err())
                .startsWith("msme-spark: " + folder)
                .contains("zip");
        assertThat(Ran.run(folder.resolve("p.json").toString()).err())
                .hasLineCount(1)
                .doesNotContain(NIK);
    }

    @Test
    void compressedDataThatEndEarly() throws IOException {
        Path file = folder.resolve("e.jsonl");
        Sample.write(file, 20_000, "0");
        Path gzip = folder.resolve("e.gz");
        Sample.gzip(file, gzip);
        byte[] bytes = Files.readAllBytes(gzip);
        Files.write(gzip, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(3, "~/e.gz: the gzip data are damaged or end early", "~/e.gz");
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(gzip, bytes);
        assertRefused(3, "~/e.gz: the gzip data are damaged or end early", "~/e.gz");
    }

    @Test
    void parquetThatIsDamaged() throws IOException {
        Files.write(folder.resolve("x.parquet"), "PAR1 and then nothing of it PAR1".getBytes(StandardCharsets.UTF_8));
        assertRefused(3, "~/x.parquet: the Parquet data are damaged", "~/x.parquet");
    }

    @Test
    void parquetWithColumnsThatCannotHoldTheirMembers() throws IOException {
        try (SparkSession spark = Tables.session()) {
            spark.sql("select 1 as a").write().parquet(folder.resolve("unknown").toString());
            spark.sql("select 'A' as id, " + NIK + "L as nik")
                    .write()
                    .parquet(folder.resolve("number").toString());
            spark.sql("select 'A' as id, 'x' as nik, 'y' as `msme.owner.nik`")
                    .write()
                    .parquet(folder.resolve("twice").toString());
        }
        for (var folderAndReason : List.of(
                List.of("unknown", "no column of its header is known"),
                List.of("number", "column nik is bigint; expected string"),
                List.of("twice", "two columns hold msme.owner.nik"))) {
            Ran ran = Ran.run(folder.resolve(folderAndReason.get(0)).toString());
            assertThat(ran.err())
                    .hasLineCount(1)
                    .contains(folderAndReason.get(1))
                    .doesNotContain(NIK);
            assertThat(ran.exit()).isEqualTo(3);
        }
    }

    @Test
    void outputsThatExist() throws IOException {
        write("e.jsonl", "{}\n");
        String message = "~ exists; a run writes to a folder that it creates";
        assertRefused(3, message, "--verdicts", "~", "~/e.jsonl");
        assertRefused(3, message, "--tables", "~", "~/e.jsonl");
    }

    @Test
    void wrongUsage() throws IOException {
        write("c.json", "{\"format\":\"msme-catalogue/1\"}");
        assertThat(Ran.run("--program", "go-onlin", "e").err()).hasLineCount(1).contains("go-online");
        assertThat(Ran.run("--catalogue", folder + "/c.json", "e").err())
                .hasLineCount(1)
                .contains("edition");
        assertThat(Ran.run("--as-of", "yesterday", "e").err()).hasLineCount(1).contains("--as-of");
        assertThat(Ran.run("--partitions", "0", "e").exit()).isEqualTo(2);
        assertThat(Ran.run("--no-such-option", "e").exit()).isEqualTo(2);
        assertThat(Ran.run().exit()).isEqualTo(2);
    }
}
