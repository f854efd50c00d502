package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command with bad input, in both languages. */
class BadInputLanguageTest {

    private static final String RECORD =
            "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\",\"consent\":true}";
    private static final String MODEL =
            "{\"format\":\"msme-readiness-model/1\",\"id\":\"m\",\"version\":\"1\",\"dimensions\":[],\"bands\":[],\"source\":[]}";

    /** Words that stand in no Indonesian sentence. */
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|is|are|was|it|its|not|no|of|and|or|with|from|to|in|"
            + "expected|found|got|must|invalid|value|unknown|missing|cannot|read|write|there|valid|file|line|see|note|"
            + "did|you|mean|has|have|than|more|one|option|should|this|that|which|looks|like|save)\\b");

    @TempDir
    Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        write("good.jsonl", RECORD + "\n");
        write("twice.jsonl", RECORD + "\n" + RECORD + "\n");
        write("zip.jsonl", "PK\3\4abc");
        write("pdf.jsonl", "%PDF-1.4");
        write("pretty.jsonl", "{\n \"id\":\n \"A-1\"\n}\n");
        write("document.jsonl", MODEL);
        write("cut.jsonl.gz", "no gzip");
        write("other.csv", "alfa,beta\n1,2\n");
        write("double.csv", "id,ID\n1,2\n");
        write("ignored.csv", "id,warna\nA-1,merah\n");
        write("wide.csv", "id,w" + String.join(",w", Collections.nCopies(40, "x")) + "\nA-1\n");
        write("syntax.json", "{\"format\":");
        write("trailing.json", "{} {}");
        write("empty.json", "{}");
        write("twice.json", "{\"format\":\"a\",\"format\":\"b\"}");
        write("model.json", MODEL);
        write("columns.json", "{\"format\":\"msme-columns/1\",\"columns\":{\"Nama\":\"namaa\"}}");
        write(
                "dates.json",
                "{\"format\":\"msme-columns/1\",\"columns\":{\"Tgl\":{\"to\":\"submittedOn\",\"date\":\"qq\"}}}");
        write("kunci.keys", "apa saja");
        write("damaged", "{\"format\":\"msme-checkpoint/1\",\"checksum\":\"0\"}");
        write("nocheckpoint", "apa saja");
        catalogue("typo.json", "\"programz\":[]");
        catalogue("id.json", "\"channels\":[{\"id\":\"a b\",\"name\":\"A\",\"kind\":\"MARKETPLACE\"}]");
        catalogue("kind.json", "\"channels\":[{\"id\":\"a\",\"name\":\"A\",\"kind\":\"PASAR\"}]");
        catalogue(
                "repeat.json",
                "\"channels\":[{\"id\":\"a\",\"name\":\"A\",\"kind\":\"WEBSITE\"},"
                        + "{\"id\":\"a\",\"name\":\"A\",\"kind\":\"WEBSITE\"}]");
        catalogue("replaced.json", "\"channels\":[{\"id\":\"shopee\",\"name\":\"A\",\"kind\":\"MARKETPLACE\"}]");
        write("counts.csv", "as_of;count;publisher\n2020-01-01;5,5;X\n");
        write("headings.csv", "a,b\n1,2\n");
        write("columns.csv", "as_of,count,publisher,count\n");
        write("cells.csv", "as_of,count,publisher\n2020-01-01,100.000,X\nkemarin,5,X\n2020-01-02,5\n");
        write("quote.csv", "as_of,count,publisher\n2020-01-01,5,\"X\n");
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void catalogue(String name, String sections) throws IOException {
        write(name, "{\"format\":\"msme-catalogue/1\",\"edition\":\"1\"," + sections + "}");
    }

    private CommandLineRun run(String language, String line) {
        Stream<String> arguments = Stream.of(line.split(" "))
                .map(one -> one.startsWith("@") ? folder.resolve(one.substring(1)) + "" : one);
        return CommandLineRun.of(
                Stream.concat(Stream.of("--lang", language), arguments).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "validat @good.jsonl",
                "validate --nothing @good.jsonl",
                "validate --as-of 2020-13-01 @good.jsonl",
                "validate --as-of",
                "validate --threads x @good.jsonl",
                "validate --threads 9999999999 @good.jsonl",
                "validate --threads 2000 @good.jsonl",
                "validate --threads 1 --threads 2 @good.jsonl",
                "validate --format xml @good.jsonl",
                "validate --duplicates maybe @good.jsonl",
                "validate --digest=x @good.jsonl",
                "validate --program goonline @good.jsonl",
                "validate --program zzz @good.jsonl",
                "validate --lang fr @good.jsonl",
                "validate @nowhere.jsonl",
                "validate @nowhere/good.jsonl",
                "validate @ @good.jsonl",
                "validate -dash.jsonl",
                "validate - -",
                "validate --verdicts - --rejected - @good.jsonl",
                "validate --verdicts @good.jsonl @good.jsonl",
                "validate --verdicts @out --rejected @out @good.jsonl",
                "validate --verdicts @nowhere/out @good.jsonl",
                "validate --rejected @out @good.jsonl @ignored.csv",
                "validate --checkpoint @damaged @good.jsonl",
                "validate --checkpoint @nocheckpoint @good.jsonl",
                "validate --checkpoint @kunci @good.jsonl",
                "validate --checkpoint @c -",
                "validate --checkpoint - @good.jsonl",
                "validate @wide.csv",
                "validate @zip.jsonl",
                "validate @pdf.jsonl",
                "validate @pretty.jsonl",
                "validate @document.jsonl",
                "validate @cut.jsonl.gz",
                "validate @other.csv",
                "validate @double.csv",
                "validate @ignored.csv",
                "validate --columns @syntax.json @ignored.csv",
                "validate --columns @columns.json @ignored.csv",
                "validate --columns @dates.json @ignored.csv",
                "validate --columns @nowhere.json @ignored.csv",
                "validate --catalogue @syntax.json @good.jsonl",
                "validate --catalogue @trailing.json @good.jsonl",
                "validate --catalogue @empty.json @good.jsonl",
                "validate --catalogue @twice.json @good.jsonl",
                "validate --catalogue @model.json @good.jsonl",
                "validate --catalogue @typo.json @good.jsonl",
                "validate --catalogue @id.json @good.jsonl",
                "validate --catalogue @kind.json @good.jsonl",
                "validate --catalogue @repeat.json @good.jsonl",
                "validate --catalogue @replaced.json @good.jsonl",
                "validate --catalogue @nowhere.json @good.jsonl",
                "assess",
                "assess --model @syntax.json @good.jsonl",
                "assess --model @empty.json @good.jsonl",
                "assess --model @model.json @good.jsonl",
                "assess @nowhere.jsonl",
                "cohort --smallest 0 @good.jsonl",
                "cohort @nowhere.jsonl",
                "explain @good.jsonl",
                "explain --line 0 @good.jsonl",
                "explain --line 9999999999999999999 @good.jsonl",
                "explain --line 1 --id A-1 @good.jsonl",
                "explain --line 7 @good.jsonl",
                "explain --id B-1 @good.jsonl",
                "explain --id A-1 @twice.jsonl",
                "explain --line 1 @good.jsonl @good.jsonl",
                "explain --check @empty.json @good.jsonl",
                "explain --check @nowhere.json @good.jsonl",
                "progress",
                "progress --target dm-2025",
                "progress --target dm-2024 --publisher kemenkopp",
                "progress --target dm-2024 --observations @counts.csv",
                "progress --target dm-2024 --observations @headings.csv",
                "progress --target dm-2024 --observations @columns.csv",
                "progress --target dm-2024 --observations @cells.csv",
                "progress --target dm-2024 --observations @quote.csv",
                "progress --target dm-2024 --observations @nowhere.csv",
                "progress --target dm-2024 --ceiling 0",
                "progress --target dm-2024 --forecast cubic",
                "progress --target dm-2024 --plot @x.gif",
                "progress --target facebook-15k --forecast logistic",
                "progress --target tumbuh-10 --forecast linear",
                "uplift @headings.csv",
                "lint",
                "lint @nowhere.json",
                "compare --with @kind.json @good.jsonl",
                "compare @good.jsonl",
                "population --size x",
                "population --size 0",
                "population --size 5 --by scale,scale",
                "population --size 5 --by colour",
                "population --size 5 --as-of 1999-01-01",
                "template --format ods",
                "programs --catalogue @kind.json",
                "generate --count -1",
                "generate --count 1 --defect-rate 2",
                "generate --count 1 --defect-rate x",
                "generate --count 1 --program nothing",
                "generate --count 1 --manifest @nowhere/m",
                "generate --count 1 --manifest -",
                "backtest --known-on yesterday"
            })
    void complaintIsInTheLanguageThatWasAskedFor(String line) {
        String english = said("en", line);
        assertThat(english)
                .as("English")
                .isNotBlank()
                .matches(text -> ENGLISH.matcher(lower(text)).find());
        String indonesian = said("id", line);
        assertThat(indonesian).isNotBlank();
        assertThat(ENGLISH.matcher(lower(indonesian)).results().map(found -> found.group()))
                .as(indonesian)
                .isEmpty();
    }

    /** What goes to standard error, without what the user wrote and what no language changes. */
    private String said(String language, String line) {
        String text = run(language, line).err();
        for (String own : List.of(folder.toString(), "FILE", "--check", "dm-2024", "start-of-year", "YYYY-MM-DD")) {
            text = text.replace(own, "");
        }
        return text.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("--?[a-z-]+", "");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
