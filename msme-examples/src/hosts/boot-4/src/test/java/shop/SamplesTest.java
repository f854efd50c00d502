package shop;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.constraints.IndonesianMobile;
import id.msme.constraints.Kbli;
import id.msme.constraints.Nib;
import id.msme.constraints.RegionCode;
import id.msme.duplicate.DuplicateStep;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.FindingTexts;
import id.msme.form.EnrolmentForm;
import id.msme.jackson3.MsmeModule;
import id.msme.json.EnrolmentReader;
import id.msme.json.VerdictWriter;
import id.msme.keys.HashedKeyFile;
import id.msme.language.Language;
import id.msme.language.Wording;
import id.msme.run.BulkInput;
import id.msme.run.BulkRun;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** The samples of docs/hosts.md and docs/streams.md, as they stand there. */
@SpringBootTest
class SamplesTest {

    private final EnrolmentValidator validator = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));

    @Autowired
    private Validator constraints;

    /** What a consumer sends to. */
    private interface Topic {
        void send(Object... parts);
    }

    record Registration(
            @Nib String nib,
            @NotNull @Kbli String kbli,
            @NotNull @RegionCode String region,
            @IndonesianMobile String phone) {}

    @Test
    void mapperReadsAFormAndWritesAVerdict() throws Exception {
        String body = ShopTest.GOOD;
        var mapper = JsonMapper.builder()
                .addModule(new MsmeModule().withLanguage(Language.EN))
                .build();
        EnrolmentForm form = mapper.readValue(body, EnrolmentForm.class);
        String answer = mapper.writeValueAsString(validator.judge(form));
        assertThat(answer).startsWith("{\"id\":\"A-1\",\"accepted\":true");
    }

    @Test
    void messagesOfTheApplicationTakeThePlaceOfOurs() throws Exception {
        Verdict verdict = EnrolmentReader.of(validator).read(ShopTest.BAD);
        Finding finding = verdict.findings().get(0);
        var texts = FindingTexts.standard()
                .with(
                        FindingCode.NIB_FORMAT,
                        new Wording(
                                "Periksa NIB di profil toko: harus 13 angka.",
                                "Check the NIB in your profile: 13 digits."));
        String message = texts.message(finding, Language.EN);
        String answer = VerdictWriter.toJson(verdict, Language.EN, texts);
        var module = new MsmeModule().withTexts(texts);
        var run = BulkRun.of(validator).texts(texts);
        assertThat(message).isEqualTo("Check the NIB in your profile: 13 digits.");
        assertThat(answer).contains(message);
        String written = JsonMapper.builder()
                .addModule(module.withLanguage(Language.EN))
                .build()
                .writeValueAsString(verdict);
        assertThat(written).contains(message);
        var lines = new ByteArrayOutputStream();
        run.language(Language.EN)
                .verdictsTo(lines)
                .run(List.of(BulkInput.of(
                        "-",
                        new ByteArrayInputStream(ShopTest.BAD.replace("\n", "").getBytes(StandardCharsets.UTF_8)))));
        assertThat(lines.toString(StandardCharsets.UTF_8)).contains(message);
    }

    @Test
    void constraintsCheckATypeOfTheApplication() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            var wrong = new Registration("12345", "14111", null, "+6281234567890");
            assertThat(constraints.validate(wrong))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("nib", "region");
            assertThat(constraints.validateProperty(wrong, "nib"))
                    .singleElement()
                    .satisfies(violation ->
                            assertThat(violation.getMessage()).contains("13").doesNotContain("12345", "{"));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void consumerSendsOnWhatItJudges() throws IOException {
        var sentOn = new ArrayList<String>();
        Topic accepted = parts -> sentOn.add("accepted " + parts.length);
        Topic rejected = parts -> sentOn.add("rejected " + parts.length + " " + parts[1]);
        byte[] secret = "at least sixteen bytes".getBytes(StandardCharsets.UTF_8);
        var reader = EnrolmentReader.of(validator);
        var keys = HashedKeyFile.open(Path.of("go-online.keys"), secret);
        var duplicates = DuplicateStep.over(keys);
        class Consumer {
            void take(byte[] body) {
                if (body == null || body.length == 0) {
                    return; // a tombstone: nothing was stated, so nothing is judged
                }
                Verdict verdict = duplicates.apply(reader.read(body));
                if (verdict.accepted()) {
                    accepted.send(VerdictWriter.toJson(verdict, Language.ID));
                } else {
                    rejected.send(body, VerdictWriter.toJson(verdict, Language.ID));
                }
            }
        }
        var consumer = new Consumer();
        try (keys) {
            consumer.take(null);
            consumer.take(ShopTest.GOOD.getBytes(StandardCharsets.UTF_8));
            consumer.take(ShopTest.GOOD.getBytes(StandardCharsets.UTF_8));
            consumer.take(ShopTest.GOOD.replace("A-1", "A-2").getBytes(StandardCharsets.UTF_8));
        } finally {
            Files.delete(Path.of("go-online.keys"));
        }
        assertThat(sentOn).hasSize(3).startsWith("accepted 1", "accepted 1");
        assertThat(sentOn.get(2)).startsWith("rejected 2 {").contains("enrolment.duplicate");
    }
}
