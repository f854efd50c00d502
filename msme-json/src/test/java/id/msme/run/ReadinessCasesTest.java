package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.language.Language;
import id.msme.readiness.Question;
import id.msme.readiness.ReadinessModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records whose evidence is stated in ways that people use and the format does not. */
class ReadinessCasesTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2024, 6, 1));
    private static final ReadinessModel MODEL = Catalogue.standard().models().standard();
    private static final Pattern LINE =
            Pattern.compile("\\{\"line\":\\d+,\"id\":\"?([^\",]+)\"?,(?:\"refused\":\\[([^\\]]*)\\],)?.*");
    private static final String PILLARS = "/readiness/digitalLiteracy/";

    private static Map<String, String> refused() throws IOException {
        var out = new ByteArrayOutputStream();
        BulkRun.of(VALIDATOR).language(Language.EN).assessmentsTo(out, MODEL).run(List.of(cases()));
        var refused = new LinkedHashMap<String, String>();
        out.toString(StandardCharsets.UTF_8).lines().forEach(line -> {
            var matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            refused.put(
                    matcher.group(1),
                    Objects.requireNonNullElse(matcher.group(2), "").replace("\"", ""));
        });
        return refused;
    }

    private static BulkInput cases() throws IOException {
        try (InputStream lines = ReadinessCasesTest.class.getResourceAsStream("readiness.jsonl")) {
            return BulkInput.of(
                    "cases",
                    new ByteArrayInputStream(Objects.requireNonNull(lines).readAllBytes()));
        }
    }

    private static Evidence evidence(String record) throws IOException {
        var found = new Evidence[1];
        BulkRun.of(VALIDATOR)
                .assessmentsTo(assessed -> found[0] = assessed.evidence(), MODEL)
                .run(List.of(BulkInput.of("test", new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)))));
        return found[0];
    }

    @Test
    void refusedMembersAreNamed() throws IOException {
        Map<String, String> refused = refused();
        assertThat(refused).hasSize(23);
        assertThat(refused.values().stream().filter(String::isEmpty)).hasSize(12);
        assertThat(refused)
                .contains(
                        entry("one-week", "/readiness/responseTime"),
                        entry("hours-number", "/readiness/responseTime"),
                        // The id "hh:mm" is refused itself.
                        entry("null", "/readiness/responseTime"),
                        entry("text", "/readiness/responseTime"),
                        entry("decimal", "/readiness/responseTime"),
                        entry(
                                "likert-0-100",
                                String.join(
                                        ",",
                                        PILLARS + "skills",
                                        PILLARS + "ethics",
                                        PILLARS + "safety",
                                        PILLARS + "culture")),
                        entry("percent-share", "/readiness/responseRate,/readiness/onlineSalesShare"),
                        entry("na-minus1", "/readiness/stock,/readiness/recordedMonths"),
                        entry("na-string", "/readiness/stock"),
                        entry("comma-decimal", PILLARS + "skills"),
                        entry("future-activity", "/readiness/lastOnlineActivityOn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'readiness':7}|STOCK|true",
                "{'readiness':{'digitalLiteracy':'high'}}|LITERACY_SAFETY|true",
                "{'readiness':{'digitalLiteracy':'high'}}|STOCK|false",
                "{'readiness':{}}|LITERACY_SAFETY|false",
                "{}|STOCK|false",
                "{'msme':7}|CHANNELS|true",
                "{'msme':{}}|CHANNELS|false",
                "{'msme':{'channels':[7]}}|CHANNELS|true",
                "{'readiness':{'lastOnlineActivityOn':'2024-05-01'}}|DAYS_INACTIVE|false",
                "{'readiness':{'lastOnlineActivityOn':'May'}}|DAYS_INACTIVE|true",
                "{'submittedOn':'today','readiness':{'lastOnlineActivityOn':'2024-05-01'}}|DAYS_INACTIVE|false"
            },
            quoteCharacter = '\0')
    void factsInsideARefusedObjectAreRefused(String record, Fact fact, boolean isRefused) throws IOException {
        Evidence evidence = evidence(record.replace('\'', '"'));
        assertThat(evidence.isKnown(fact)).isFalse();
        assertThat(evidence.isRefused(fact)).isEqualTo(isRefused);
    }

    @Test
    void questionSaysThatWhatItAsksForWasRefused() throws IOException {
        assertThat(MODEL.nextQuestion(evidence("{\"readiness\":7}")))
                .map(Question::isRefused)
                .contains(true);
        assertThat(MODEL.nextQuestion(evidence("{\"readiness\":{}}")))
                .map(Question::isRefused)
                .contains(false);
    }
}
