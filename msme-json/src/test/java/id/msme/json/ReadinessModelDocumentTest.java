package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.readiness.ReadinessModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Models as documents: what is written is read again, and what is wrong is reported with its place. */
class ReadinessModelDocumentTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final String GOOD = """
            {"format": "msme-readiness-model/1", "id": "own", "version": "1",
             "dimensions": [
               {"id": "RECORDS", "scoring": {"line": {"fact": "recordedMonths", "course": "RISING", "points": [[0, 0], [6, 100]]}},
                "source": [{"title": "A source"}]}],
             "bands": [
               {"level": "LOW", "from": 0, "to": 50},
               {"level": "HIGH", "from": 50, "to": 100}],
             "gates": [
               {"id": "slow", "rule": {"reaches": {"fact": "responseTime", "limit": "P2D"}}, "cap": "LOW",
                "source": [{"title": "A source", "date": "2024-05-20", "reliability": "OFFICIAL"}]}],
             "source": [{"title": "A source"}]}
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<ReadinessModel> shipped() {
        return Stream.concat(
                Stream.of(
                        Catalogue.standard().models().standard(),
                        Catalogue.standard().models().officials()),
                Catalogue.standard().models().marketplaces().stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenIsReadAgain(ReadinessModel model) {
        assertThat(ReadinessModelReader.read(bytes(ReadinessModelWriter.write(model))))
                .isEqualTo(model);
    }

    @Test
    void smallModel() {
        ReadinessModel model = ReadinessModelReader.read(bytes(GOOD));
        assertThat(model.assess(
                        Evidence.builder()
                                .recordedMonths(3)
                                .responseTime(Duration.ofSeconds(3))
                                .build(),
                        AS_OF))
                .hasToString("own 1: 50 HIGH");
        assertThat(model.gates().get(0).citations().get(0)).hasToString("A source, 2024-05-20 [OFFICIAL]");
        assertThat(model.dimensions().get(0).title().english()).isEqualTo("RECORDS");
        assertThat(ReadinessModelReader.read(bytes("\uFEFF" + GOOD))).isEqualTo(model);
        assertThat(ReadinessModelReader.read(bytes(ReadinessModelWriter.write(model))))
                .isEqualTo(model);
    }

    /** Each replacement is one fault; the message starts with line and pointer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "msme-readiness-model/1 | msme-readiness-model/2 | line 1, /format: expected \"msme-readiness-model/1\"",
                "\"id\": \"own\", | | line 1: the member \"id\" is missing",
                "\"id\": \"own\" | \"id\": null | line 1: the member \"id\" is missing",
                "\"id\": \"own\" | \"id\": 7 | line 1, /id: expected a text, got 7",
                "\"version\": \"1\" | \"version\": \" \" | line 1: a model has an id and a version",
                "recordedMonths | recordedMonth | line 3, /dimensions/0/scoring/line/fact: no fact \"recordedMonth\"; did you mean \"recordedMonths\"? Valid: ",
                "RISING | UP | line 3, /dimensions/0/scoring/line/course: no course \"UP\"; valid: RISING, FALLING, ANY",
                "RISING | FALLING | line 3, /dimensions/0/scoring/line: a function declared FALLING cannot go from recordedMonths",
                "[6, 100] | [6] | line 3, /dimensions/0/scoring/line/points/1: expected a value and a score",
                "[6, 100] | [6.5, 100] | line 3, /dimensions/0/scoring/line/points/1/0: expected a whole number, got 6.5",
                "[6, 100] | [6, 100.5] | line 3, /dimensions/0/scoring/line/points/1/1: expected a score from 0 to 100 with",
                "[6, 100] | [6, 1e2] | line 3, /dimensions/0/scoring/line/points/1/1: expected a number without exponent",
                "\"line\" | \"curve\" | line 3, /dimensions/0/scoring/curve: no kind \"curve\"; valid: line, steps, ratio",
                "\"from\": 50 | \"from\": 51 | line 1: no band holds 50, where HIGH begins at 51",
                "\"from\": 50 | \"from\": 50.0000001 | line 7, /bands/1/from: expected a score from 0 to 100 with at most six decimal places",
                "\"from\": 50 | \"from\": true | line 7, /bands/1/from: expected a number, got true",
                "\"P2D\" | 48 | line 9, /gates/0/rule/reaches/limit: expected a text, got 48",
                "\"P2D\" | \"2 days\" | line 9, /gates/0/rule/reaches/limit: expected a duration such as \"PT12H\"",
                "\"P2D\" | \"-PT1S\" | line 9, /gates/0/rule/reaches/limit: expected a duration such as \"PT12H\"",
                "reaches | below | line 9, /gates/0/rule/below: a lower limit is for a fact of which more is better",
                "\"cap\": \"LOW\" | \"cap\": \"MIDDLE\" | line 1: the gate slow caps at MIDDLE; there are [LOW, HIGH]",
                "2024-05-20 | 2024-02-30 | line 10, /gates/0/source/0/date: expected a date",
                "OFFICIAL | RUMOUR | line 10, /gates/0/source/0/reliability: no reliability \"RUMOUR\"; valid: LAW,",
                "[{\"title\": \"A source\"}]} | {}} | line 4, /dimensions/0/source: expected a list, got an object",
                "\"gates\": [ | \"gate\": [ | line 8, /gate: no member \"gate\"; did you mean \"gates\"? Valid: format, id",
                "\"level\": \"HIGH\", | \"level\": \"HIGH\", \"level\": \"HIGH\", | line 7, /bands/1/level: the member stands twice",
                "\"level\": \"HIGH\", | \"level\": \"HIGH\" | line 7: wrong JSON syntax"
            })
    void faultsAreReportedWithTheirPlace(String good, String bad, String message) {
        String document = GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad == null ? "" : bad));
        assertThat(document).isNotEqualTo(GOOD);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ReadinessModelReader.read(bytes(document)))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | line 1: expected an object; the document is empty",
                "[] | line 1: expected an object, got a list",
                "{} {} | line 1: something follows the object",
                "{ | line 1: wrong JSON syntax in column 2"
            })
    void noDocument(String text, String message) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ReadinessModelReader.read(bytes(text)))
                .withMessage(message);
    }

    @Test
    void notUtf8() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ReadinessModelReader.read(new byte[] {'{', (byte) 0xC0, (byte) 0xAF, '}'}))
                .withMessage("line 1: expected UTF-8");
    }

    @Test
    void placeCanBeAskedFor() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ReadinessModelReader.read(bytes(GOOD.replace("recordedMonths", "x"))))
                .satisfies(e -> assertThat(e.line()).isEqualTo(3))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/dimensions/0/scoring/line/fact"));
    }
}
