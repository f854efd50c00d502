package id.msme.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.CatalogueWriter;
import id.msme.json.EnrolmentReader;
import id.msme.json.VerdictWriter;
import id.msme.json.schema.Schemas;
import id.msme.language.Language;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpExampleTest {

    static final String GOOD =
            "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\","
                    + "\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\",\"nib\":\"1234567890123\",\"kbli\":\"14111\","
                    + "\"region\":\"34.71\",\"annualSales\":250000000}}";

    private static final String BAD = GOOD.replace("1234567890123", "12345");

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> enrol(String record, String... headers) {
        return service.post("/enrolments", Service.JSON, record, headers);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Service.PROBLEM);
        assertThat(answer.body()).contains("\"status\":" + status);
    }

    @Test
    void answersAnAcceptedRecordWithItsVerdict() {
        var validator = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));
        var verdict = EnrolmentReader.of(validator).read(GOOD);
        var answer = enrol(GOOD, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Service.JSON);
        assertThat(answer.body()).isEqualTo(VerdictWriter.toJson(verdict, Language.EN));
    }

    @Test
    void answersARejectedRecordWithAProblemThatNamesEachError() {
        var answer = enrol(BAD.replace("14111", "1"), "Accept-Language", "en");
        assertProblem(answer, 422);
        assertThat(answer.body())
                .contains("\"code\":\"nib.format\"", "\"pointer\":\"/msme/nib\"", "\"code\":\"kbli.format\"")
                .contains("The enrolment is rejected")
                .doesNotContain("12345");
    }

    @Test
    void writesTheMembersOfAProblemInOneOrder() {
        assertThat(enrol(BAD, "Accept-Language", "en").body())
                .isEqualTo(
                        "{\"instance\":\"/enrolments\",\"status\":422,\"title\":\"The enrolment is rejected\",\"errors\":"
                                + "[{\"code\":\"nib.format\",\"detail\":\"A NIB has 13 digits; found 5 characters.\","
                                + "\"pointer\":\"/msme/nib\"}]}");
    }

    @Test
    void leavesWarningsOutOfErrors() {
        var answer = enrol(BAD.replace("\"34.71\"", "\"34.71\",\"phone\":\"0217654321\""));
        assertProblem(answer, 422);
        assertThat(answer.body()).contains("nib.format").doesNotContain("phone.landline");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The enrolment is rejected",
        "id, Pendaftaran ditolak",
        "'fr, en;q=0.5', The enrolment is rejected",
        "fr, Pendaftaran ditolak",
        "'id-ID,en', Pendaftaran ditolak"
    })
    void answersInTheLanguageOfTheRequest(String header, String title) {
        assertThat(enrol(BAD, "Accept-Language", header).body()).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"id\":1}{}", "{\"id\":\"a\",\"id\":\"b\"}"})
    void answers400ToWhatIsNoRecord(String body) {
        assertProblem(enrol(body), 400);
    }

    @Test
    void answers413BeyondTheLongestRecord() {
        String spaces = " ".repeat(65_536 - GOOD.length());
        assertThat(enrol(GOOD + spaces).statusCode()).isEqualTo(200);
        assertProblem(enrol(GOOD + spaces + " "), 413);
    }

    @ParameterizedTest
    @CsvSource({"/enrolments, text/plain", "/enrolments, application/x-ndjson", "/runs, application/json"})
    void answers415ToAnotherType(String path, String type) {
        assertProblem(service.post(path, type, GOOD), 415);
    }

    @Test
    void answers404WithAProblem() {
        assertProblem(service.get("/nothing"), 404);
    }

    /** Of a path that is not its own, the service shows nothing: it may hold a name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/9876543210987654",
                "/owners/Zainal%20Markasari",
                "/schemas/Markasari",
                "/enrolments/%4Darkasari?nik=98.765.432.1-098.765",
                "/caf%C3%A9876543210987"
            })
    void leavesAForeignPathOutOfAProblem(String path) {
        var answer = service.get(path);
        assertProblem(answer, 404);
        assertThat(answer.body()).doesNotContain("instance", "detail", "arkasari", "765");
    }

    @Test
    void showsAPathOfItsOwnInAProblem() {
        assertThat(enrol(BAD).body()).contains("\"instance\":\"/enrolments\"");
    }

    @Test
    void sumsUpARun() {
        var answer = service.post("/runs", Service.LINES, GOOD + "\n" + BAD + "\n" + GOOD + "\n");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"records\":3,\"accepted\":1,\"rejected\":2")
                .contains("\"enrolment.duplicate\":1", "\"nib.format\":1");
    }

    @Test
    void readsGzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write((GOOD + "\n" + BAD).getBytes(StandardCharsets.UTF_8));
        }
        var answer = service.post("/runs", Service.LINES, bytes.toByteArray(), "Content-Encoding", "gzip");
        assertThat(answer.body()).contains("\"records\":2");
    }

    @Test
    void answersDamagedGzipWithAProblem() {
        byte[] damaged = {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertProblem(service.post("/runs", Service.LINES, damaged), 400);
    }

    @Test
    void sendsVerdictsBeforeTheLastRecordIsReceived() throws IOException {
        // a socket, since the JDK's client reads no answer before it has sent the whole body
        try (var socket = new Socket("localhost", service.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = String.join(
                    "\r\n",
                    "POST /runs HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/x-ndjson",
                    "Accept: application/x-ndjson",
                    "Connection: close",
                    "Transfer-Encoding: chunked",
                    "",
                    "");
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            // records are judged by the block, so a few thousand come before the first verdict does
            writeChunk(out, (GOOD + "\n").repeat(4_000));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(nextVerdict(answer))
                    .startsWith("{\"line\":1,\"file\":\"request\",\"id\":\"A-1\",\"accepted\":true");
            writeChunk(out, GOOD.replace("A-1", "LAST") + "\n");
            writeChunk(out, "");
            assertThat(answer.lines().filter(line -> line.contains("\"id\":\"LAST\"")))
                    .hasSize(1);
        }
    }

    private static void writeChunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String nextVerdict(BufferedReader answer) throws IOException {
        String line = answer.readLine();
        while (!line.startsWith("{")) {
            line = answer.readLine();
        }
        return line;
    }

    @Test
    void saysInTheLastLineThatVerdictsAreNotAll() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 20_000; i++) {
                gzip.write((GOOD.replace("A-1", "A-" + i * 7_919L % 20_011) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 100);
        var request = service.request("/runs", Service.LINES, BodyPublishers.ofByteArray(cut), "Accept", Service.LINES);
        String answer = service.send(request.build(), BodyHandlers.ofString()).body();
        assertThat(answer).startsWith("{\"line\":1,");
        assertThat(answer.lines().reduce((first, second) -> second).orElseThrow())
                .startsWith("{\"status\":400,");
    }

    @Test
    void describesItself() {
        assertThat(service.get("/programs").body()).isEqualTo(CatalogueWriter.write(Catalogue.standard()));
        assertThat(service.get("/openapi.json").body()).contains("\"openapi\": \"3.1.0\"");
        assertThat(service.get("/schemas/enrolment").body()).isEqualTo(Schemas.enrolment());
        assertProblem(service.get("/schemas/nothing"), 404);
        assertThat(service.get("/health").body()).contains("\"status\":\"UP\"");
    }
}
