package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.language.Language;
import id.msme.readiness.ReadinessModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentsTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(9999, 12, 31));
    private static final String EXAMPLE = """
            {"id":"A-1","submittedOn":"2019-05-20","msme":{"annualSales":1,"channels":["instagram"]},\
            "readiness":{"digitalLiteracy":{"skills":2.4,"ethics":3.5,"safety":3.1,"culture":3.9},\
            "responseTime":"PT50H","monthlyCapacity":1200,"stock":300,"expectedMonthlyOrders":1000,\
            "recordedMonths":12,"lastOnlineActivityOn":"2019-05-18"}}
            """;

    private static BulkInput input(String text) {
        return BulkInput.of("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String lines(ReadinessModel model, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        BulkRun.of(VALIDATOR).language(Language.EN).assessmentsTo(out, model).run(List.of(input(text)));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void linesAsTheFormatHasThem() throws IOException {
        assertThat(lines(Catalogue.standard().models().standard(), EXAMPLE + "\n \t\n{\"id\":1,\"id\":2}\n{\"a\":\n{}"))
                .isEqualTo("""
                        {"line":1,"id":"A-1","low":71.125,"high":71.125,"level":"EMERGING","dimensions":{\
                        "DIGITAL_LITERACY":{"low":55.625,"high":55.625},"RESPONSIVENESS":{"low":0,"high":0},\
                        "PRODUCTION_CAPACITY":{"low":100,"high":100},"RECORD_KEEPING":{"low":100,"high":100},\
                        "MARKET_PRESENCE":{"low":100,"high":100}},"gates":["response.slow"],"treatment":[\
                        {"activity":"training.digital-skills","mode":"MIXED","because":"This side of digital literacy is in the lower \
                        half; the recovery of MSMEs starts with training, mostly online."},\
                        {"activity":"training.serving-customers","mode":"VIRTUAL","because":"Customers wait too long for an answer; \
                        the training shows how to answer within a day."}]}
                        {"line":4,"id":null,"error":"json.duplicate-member"}
                        {"line":5,"id":null,"error":"json.syntax"}
                        {"line":6,"id":null,"low":0,"high":100,"level":null,"dimensions":{\
                        "DIGITAL_LITERACY":{"low":0,"high":100},"RESPONSIVENESS":{"low":0,"high":100},\
                        "PRODUCTION_CAPACITY":{"low":0,"high":100},"RECORD_KEEPING":{"low":0,"high":100},\
                        "MARKET_PRESENCE":{"low":0,"high":100}},"gates":[],"treatment":[]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'readiness':{'responseTime':'soon'}|['/readiness/responseTime']",
                "'readiness':{'digitalLiteracy':{'skills':0,'ethics':5}}|['/readiness/digitalLiteracy/skills']",
                "'readiness':{'stock':-1,'recordedMonths':1201}|['/readiness/stock','/readiness/recordedMonths']",
                "'readiness':{'digitalLiteracy':3}|['/readiness/digitalLiteracy']",
                "'readiness':'good'|['/readiness']",
                "'msme':{'channels':'shopee'}|['/msme/channels']",
                "'msme':{'channels':['unheard-of']}|",
                "'msme':{'channels':['shopee',7,8]}|['/msme/channels']",
                "'readiness':{'trainings':7}|['/readiness/trainings']",
                "'readiness':{'trainings':[7]}|['/readiness/trainings']",
                "'readiness':{'trainings':[{'activity':'a b','mode':1}]}|",
                "'readiness':{'lastOnlineActivityOn':'2024-01-01'}|",
                "'submittedOn':'soon','readiness':{'lastOnlineActivityOn':'2024-01-01'}|",
                "'submittedOn':'soon','readiness':{'lastOnlineActivityOn':'never'}|['/readiness/lastOnlineActivityOn']",
                "'msme':7|",
                "'readiness':{'responseTime':'PT60H','stock':1,'monthlyCapacity':1,'expectedMonthlyOrders':9}|",
                "'readiness':{'responseTime':null,'lastOnlineActivityOn':'2024-01-01'}|"
            })
    void refusedEvidenceIsNamed(String members, @Nullable String refused) throws IOException {
        String line = lines(Catalogue.standard().models().standard(), ("{" + members + "}").replace('\'', '"'));
        if (refused == null) {
            assertThat(line).doesNotContain("refused");
        } else {
            assertThat(line).contains("\"id\":null,\"refused\":" + refused.replace('\'', '"') + ",\"low\":");
        }
    }

    @Test
    void policyFollowsAModelThatHasWhatItNames() throws IOException {
        var changed = Catalogue.standard().models().standard().toBuilder()
                .version("2")
                .build();
        assertThat(lines(changed, EXAMPLE)).contains("training.digital-skills");
        assertThat(lines(Catalogue.standard().models().officials(), EXAMPLE)).contains("\"treatment\":[]");
    }

    @Test
    void longLinesAreTooLongUnlessBlank() throws IOException {
        var lines = new ArrayList<String>();
        long unreadable = BulkRun.of(VALIDATOR)
                .assessmentsTo(
                        record -> lines.add(
                                record.line() + " " + record.assessment().isPresent()),
                        Catalogue.standard().models().standard())
                .run(List.of(input(" ".repeat(600_000) + "\n" + " ".repeat(600_000) + "{}\n{}\n")))
                .unreadable();
        assertThat(lines).containsExactly("2 false", "3 true");
        assertThat(unreadable).isEqualTo(1);
    }

    @Test
    void failuresAreReported() {
        var run = BulkRun.of(VALIDATOR);
        ReadinessModel model = Catalogue.standard().models().standard();
        assertThatExceptionOfType(BulkException.class)
                .isThrownBy(() -> run.assessmentsTo(record -> {}, model).run(Path.of("no", "such", "file")))
                .satisfies(e -> assertThat(e.isReading()).isTrue());
        var reason = new IOException("nobody listens");
        assertThatExceptionOfType(BulkException.class)
                .isThrownBy(() -> run.assessmentsTo(
                                record -> {
                                    throw reason;
                                },
                                model)
                        .run(List.of(input("{}"))))
                .withCause(reason)
                .withMessageStartingWith("cannot write assessments")
                .satisfies(e -> assertThat(e.isReading()).isFalse());
    }
}
