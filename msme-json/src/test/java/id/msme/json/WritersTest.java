package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.Verdict;
import id.msme.language.Language;
import id.msme.program.Program;
import id.msme.tally.EnrolmentTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WritersTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static Verdict verdict(String record) {
        return Records.judge(Records.bytes(record));
    }

    private static String written(Language language, Verdict... verdicts) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = VerdictWriter.to(out, language);
        for (Verdict verdict : verdicts) {
            writer.write(7, "a \"file\"\n\u00E9\uD83E\uDDF5", verdict);
        }
        writer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void verdictsAreOneLineEach() throws IOException {
        String file = "{\"line\":7,\"file\":\"a \\\"file\\\"\\n\u00E9\uD83E\uDDF5\",";
        assertThat(written(
                        Language.EN,
                        verdict(Records.GOOD),
                        verdict("{"),
                        verdict(Records.withMsme("\"channels\":[\"a\\\"\u00E9\"]"))))
                .isEqualTo(file
                        + "\"id\":\"A-1\",\"accepted\":true,\"scale\":\"MICRO\",\"region\":\"34.71\",\"findings\":[]}\n"
                        + file
                        + "\"id\":null,\"accepted\":false,\"scale\":null,\"region\":null,\"findings\":[{\"code\":\"json.syntax\","
                        + "\"severity\":\"ERROR\",\"pointer\":\"\",\"arguments\":{\"reason\":\"ends-early\",\"byte\":\"1\"},\"message\":"
                        + "\"The line is not one well-formed JSON object: it ends before the object is closed, at byte 1.\"}]}\n"
                        + file
                        + "\"id\":\"A-1\",\"accepted\":true,\"scale\":\"MICRO\",\"region\":\"34.71\",\"findings\":[{\"code\":"
                        + "\"channel.unknown\",\"severity\":\"WARNING\",\"pointer\":\"/msme/channels/0\",\"arguments\":{\"given\":"
                        + "\"a***\",\"valid\":\"blanja, blibli, bukalapak, email, facebook, instagram, lazada, shopee, "
                        + "tiktok-shop, tokopedia, website, whatsapp\"},\"message\":\"\\\"a***\\\" is not a known channel; "
                        + "known channels: blanja, blibli, bukalapak, email, facebook, instagram, lazada, shopee, tiktok-shop, "
                        + "tokopedia, website, whatsapp.\"}]}\n");
    }

    @Test
    void onlyTheMessageIsInALanguage() throws IOException {
        Verdict verdict = verdict(Records.withMsme("\"phone\":\"1\""));
        String english = written(Language.EN, verdict);
        String indonesian = written(Language.ID, verdict);
        assertThat(indonesian).isNotEqualTo(english);
        assertThat(indonesian.replaceAll("\"message\":.*", "")).isEqualTo(english.replaceAll("\"message\":.*", ""));
    }

    @Test
    void writerFlushesWhenToldAndNeverCloses() throws IOException {
        var closed = new AtomicInteger();
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        var writer = VerdictWriter.to(out, Language.ID);
        writer.write(1, "f", verdict(Records.GOOD));
        assertThat(out.size()).isZero();
        writer.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").hasLineCount(1);
        assertThat(closed).hasValue(0);
    }

    @Test
    void streamThatFailsIsAnIoException() {
        var writer = VerdictWriter.to(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                },
                Language.ID);
        assertThatIOException()
                .isThrownBy(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        writer.write(i, "f", verdict(Records.GOOD));
                    }
                    writer.flush();
                })
                .withMessage("full");
    }

    @Test
    void summaryOfNothing() {
        assertThat(SummaryWriter.write(EnrolmentTally.none(), "e-1", "0.1.0", AS_OF))
                .isEqualTo(
                        "{\"format\":\"msme-summary/1\",\"edition\":\"e-1\",\"library\":\"0.1.0\",\"asOf\":\"2026-11-01\","
                                + "\"records\":0,\"accepted\":0,\"rejected\":0,\"findings\":{},\"scales\":{},\"provinces\":{},"
                                + "\"programs\":{}}");
    }

    @Test
    void summaryHasSortedKeysAndNoZeros() {
        String good = Records.GOOD;
        var tally = List.of(
                        verdict(good),
                        verdict(good.replace("250000000", "900000000").replace("34.71", "11.01")),
                        verdict(good.replace("shopee", "lazada")),
                        verdict(good.replace("shopee", "nobody").replace("true", "false")),
                        verdict(good.replace("go-online", "kki").replace("shopee", "nobody")),
                        verdict(good.replace("go-online", "elsewhere")),
                        verdict("{"))
                .stream()
                .collect(EnrolmentTally.collector());
        assertThat(SummaryWriter.write(tally, "e-1", "0.1.0", AS_OF))
                .isEqualTo(
                        "{\"format\":\"msme-summary/1\",\"edition\":\"e-1\",\"library\":\"0.1.0\",\"asOf\":\"2026-11-01\","
                                + "\"records\":7,\"accepted\":3,\"rejected\":4,"
                                + "\"findings\":{\"consent.missing\":1,\"json.syntax\":1,\"partner.unknown\":2,\"program.unknown\":1},"
                                + "\"scales\":{\"MICRO\":2,\"SMALL\":1},\"provinces\":{\"11\":1,\"34\":2},"
                                + "\"programs\":{\"go-online\":{\"records\":4,\"accepted\":3,\"partners\":{"
                                + "\"lazada\":{\"records\":1,\"accepted\":1},\"shopee\":{\"records\":2,\"accepted\":2}}},"
                                + "\"kki\":{\"records\":1,\"accepted\":0,\"partners\":{}}}}");
    }

    @Test
    void catalogueLeavesOutWhatIsAbsent() {
        var program = Program.builder();
        program.id("aaa").name("A \"quoted\" name");
        String json =
                CatalogueWriter.write(Catalogue.standard().withEdition("e-1").withProgram(program.build()));
        assertThat(json)
                .startsWith(
                        "{\"format\":\"msme-catalogue/1\",\"edition\":\"e-1\",\"scaleRules\":[{\"id\":\"uu-20-2008\",")
                .endsWith("]}")
                .contains("\"programs\":[{\"id\":\"aaa\",\"name\":\"A \\\"quoted\\\" name\",\"partners\":[],"
                        + "\"targets\":[],\"supports\":[],\"sources\":[]},")
                .contains("{\"id\":\"dm-2024\",\"indicator\":\"MSMES_ONLINE\",\"kind\":\"ADDITIONAL\",\"value\":500000,"
                        + "\"baseline\":24500000,\"total\":25000000");
    }

    @Test
    void digestIsThatOfWhatIsPrinted() throws NoSuchAlgorithmException {
        byte[] printed = (CatalogueWriter.write(Catalogue.standard()) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(CatalogueWriter.digest(Catalogue.standard()))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(printed)))
                .isEqualTo(
                        CatalogueWriter.digest(Catalogue.standard().toBuilder().build()))
                .isNotEqualTo(CatalogueWriter.digest(
                        Catalogue.standard().withScaleRule("pp-7-2021", rule -> rule.microSalesUpTo("3 miliar"))));
    }

    @Test
    void changedLawIsWrittenAsChanged() {
        assertThat(CatalogueWriter.write(
                        Catalogue.standard().withScaleRule("pp-7-2021", rule -> rule.microSalesUpTo("3 miliar"))))
                .contains("\"law\":\"PP 7/2021, changed by the caller\"")
                .contains("{\"title\":\"PP 7/2021, changed by the caller\",\"reliability\":\"INFERENCE\"}");
    }
}
