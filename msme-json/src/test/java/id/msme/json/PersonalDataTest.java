package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.msme.language.Language;
import id.msme.run.BulkException;
import id.msme.run.BulkInput;
import id.msme.run.BulkRun;
import id.msme.testkit.Contracts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Marked numbers, names and amounts, put into every place of a record in turn, are in no verdict, message, log or
 * exception.
 */
class PersonalDataTest {

    private static final List<String> NUMBERS =
            List.of("3174995203870917", "0874629135097", "87.462.913.8-501.000", "874629131501000", "+6281298765432");
    private static final String NAME = "Sitiwulandari Kusumaningtyas";
    private static final String AMOUNT = "287654321";
    private static final List<String> VALUES =
            Stream.concat(NUMBERS.stream(), Stream.of(NAME, AMOUNT)).toList();

    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(standardError);
    }

    /** Records with a value at a place that no message repeats, or that masks what it repeats. */
    private static Stream<String> records(String value) {
        String text = "\"" + value + "\"";
        String good = Records.GOOD;
        return Stream.of(
                good.replace("\"Batik Contoh\"", text),
                good.replace("\"1234567890123\"", text),
                good.replace("\"14111\"", text),
                good.replace("\"34.71\"", text),
                good.replace("\"2019-05-20\"", text),
                good.replace("true", text),
                good.replace("250000000", text),
                good.replace("250000000", AMOUNT),
                good.replace("250000000", "-" + AMOUNT),
                good.replace("250000000", AMOUNT + ".5"),
                good.replace("250000000", AMOUNT + "000000000000"),
                Records.withMsme("\"npwp\":" + text),
                Records.withMsme("\"owner\":" + text),
                Records.withMsme("\"owner\":{\"name\":" + text + ",\"nik\":" + text + "}"),
                Records.withMsme("\"phone\":" + text),
                Records.withMsme("\"phone\":[" + text + "]"),
                Records.withReadiness("\"responseTime\":" + text),
                Records.with("\"x\":" + text),
                Records.with("\"x\":" + text).substring(0, 40),
                Records.with("\"x\":" + text) + text,
                Records.with("\"id\":" + text),
                text,
                "{" + text);
    }

    /** Records with a number at a place whose messages repeat a name in part, its digits masked. */
    private static Stream<String> repeated(String number) {
        String text = "\"" + number + "\"";
        return Stream.of(
                Records.GOOD.replace("\"go-online\"", text),
                Records.GOOD.replace("\"shopee\"", text),
                Records.withMsme("\"declaredScale\":" + text),
                Records.withMsme("\"channels\":[" + text + "]"),
                Records.withReadiness("\"trainings\":[{\"activity\":" + text + ",\"mode\":" + text + "}]"),
                Records.with("\"format\":" + text),
                Records.with(text + ":1"),
                Records.with(text + ":1," + text + ":2"),
                Records.with("\"x\":{" + text + ":1," + text + ":2}"));
    }

    private static String all() {
        return Stream.concat(
                        VALUES.stream().flatMap(PersonalDataTest::records),
                        NUMBERS.stream().flatMap(PersonalDataTest::repeated))
                .collect(Collectors.joining("\n"));
    }

    private static void assertSaysNothing(String said) {
        assertThat(said).doesNotContain("Sitiwulandari", "Kusumaningtyas", AMOUNT);
        NUMBERS.forEach(number -> Contracts.assertHides(said, number));
    }

    @Test
    void verdictsAndLogsSayNothingPersonal() throws IOException {
        for (Language language : Language.values()) {
            var verdicts = new ByteArrayOutputStream();
            var report = BulkRun.of(Records.VALIDATOR)
                    .language(language)
                    .verdictsTo(verdicts)
                    .run(List.of(BulkInput.of("input", new ByteArrayInputStream(Records.bytes(all())))));
            assertThat(report.tally().records()).isEqualTo(VALUES.size() * 23L + NUMBERS.size() * 9L);
            verdicts.toString(StandardCharsets.UTF_8).lines().forEach(PersonalDataTest::assertSaysNothing);
            assertSaysNothing(report.toString());
        }
        assertSaysNothing(logged.toString(StandardCharsets.UTF_8));
    }

    @Test
    void failuresSayNothingPersonal() {
        LoggerFactory.getLogger("id.msme.test").trace("listening");
        assertThat(logged.toString(StandardCharsets.UTF_8)).contains("listening");
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream(Records.bytes(all())), new FailingStream());
        var unclosable = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                throw new IOException("cannot be closed");
            }
        };
        BulkException e = catchThrowableOfType(
                BulkException.class,
                () -> BulkRun.of(Records.VALIDATOR).verdictsTo(unclosable).run(List.of(BulkInput.of("input", broken))));
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        assertSaysNothing(text.toString());
        assertSaysNothing(logged.toString(StandardCharsets.UTF_8));
    }

    /** The cause of a failed rule reaches the log with type and place, and without its message. */
    @Test
    void causesOfFailedRulesAreLoggedWithoutTheirMessages() {
        EnrolmentReader reader = EnrolmentReader.of(Records.VALIDATOR.withRule("quoting", (submission, sink) -> {
            throw new IllegalStateException("Zainalmarka 9988776655443");
        }));
        reader.read(Records.GOOD);
        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("the rule quoting threw java.lang.IllegalStateException", "PersonalDataTest")
                .doesNotContain("Zainalmarka", "9988776655443");
    }
}
