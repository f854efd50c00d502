package id.msme.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.language.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, their arguments and both languages fit together. */
class FindingMessagesTest {

    private static final String PREFIX = "finding.";

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    private static Finding example(FindingCode code) {
        String[] values =
                code.argumentNames().stream().map(name -> "<" + name + ">").toArray(String[]::new);
        return Finding.of(code, "/member", values);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAMessageAndEveryMessageACode(Language language) {
        var codes = FindingCode.standardCodes().stream()
                .map(code -> PREFIX + code.id())
                .toList();
        assertThat(Messages.of(language).keys().stream().filter(key -> key.startsWith(PREFIX) && !isForm(key)))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static boolean isForm(String key) {
        return key.endsWith(".format.0") || key.endsWith(".format.1") || key.endsWith(".none");
    }

    @ParameterizedTest
    @EnumSource
    void noPartnerAtAllHasATextOfItsOwn(Language language) {
        assertThat(Finding.of(FindingCode.PARTNER_UNKNOWN, "/partner", "shopee", "naik-kelas", "")
                        .message(language))
                .isEqualTo(
                        language == Language.ID
                                ? "\"shopee\" bukan mitra naik-kelas, yang tidak memiliki mitra."
                                : "\"shopee\" is not a partner of naik-kelas, which has none.");
    }

    @ParameterizedTest
    @EnumSource
    void lengthsOf0And1HaveTextsOfTheirOwn(Language language) {
        var lengths = List.of("0", "1", "2");
        for (FindingCode code : FindingCode.standardCodes()) {
            if (code.argumentNames().contains("length")) {
                assertThat(lengths.stream()
                                .map(length ->
                                        Messages.of(language).keys().contains(PREFIX + code.id() + "." + length)))
                        .as(code.id())
                        .containsExactly(true, true, false);
            }
        }
        assertThat(Finding.of(FindingCode.NIB_FORMAT, "/msme/nib", "1", "wrong-length")
                        .message(language))
                .endsWith(language == Language.ID ? "; yang ditemukan 1 karakter." : "; found 1 character.");
    }

    @ParameterizedTest
    @CsvSource({
        "nib.format, /msme/nib, 12, wrong-length, true",
        "nib.format, /msme/nib, 11, wrong-length, true",
        "nib.format, /msme/nib, 10, wrong-length, false",
        "nib.format, /msme/nib, 14, wrong-length, false",
        "nib.format, /msme/nib, 12, not-digits, false",
        "npwp.format, /msme/npwp, 14, wrong-length, true",
        "npwp.format, /msme/npwp, 13, wrong-length, true",
        "npwp.format, /msme/npwp, 12, wrong-length, false",
        "npwp.format, /msme/npwp, 17, wrong-length, false",
        "npwp.format, /msme/npwp, 14, not-digits, false",
        "nik.format, /msme/owner/nik, 15, wrong-length, false",
        "phone.format, /msme/phone, 11, wrong-length, false"
    })
    void numberThatLacksOneOrTwoDigitsMayHaveLostLeadingZeros(
            String code, String pointer, String length, String fault, boolean hasHint) {
        Finding finding = Finding.of(FindingCode.find(code).orElseThrow(), pointer, length, fault);
        assertThat(finding.message(Language.EN).contains("a spreadsheet may have dropped leading zeros"))
                .isEqualTo(hasHint);
        assertThat(finding.message(Language.ID).contains("lembar kerja mungkin menghilangkan angka nol di depan"))
                .isEqualTo(hasHint);
    }

    @Test
    void textOfAnApplicationHasTheHintToo() {
        var texts = FindingTexts.standard()
                .with(FindingCode.NIB_FORMAT, new Wording("NIB salah{fault}.", "Not a NIB{fault}."));
        assertThat(texts.message(Finding.of(FindingCode.NIB_FORMAT, "/msme/nib", "12", "wrong-length"), Language.EN))
                .startsWith("Not a NIB; a spreadsheet may have dropped leading zeros: format the column as text");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAMeaning(Language language) {
        assertThat(FindingCode.standardCodes())
                .allSatisfy(code -> assertThat(code.meaning(language)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void otherKeysAreMeaningsTermsAndAdvice(Language language) {
        assertThat(Messages.of(language).keys())
                .allMatch(key -> Stream.of(
                                PREFIX,
                                "meaning.",
                                "term.",
                                "advice.",
                                "readiness.",
                                "progress.",
                                "forecast.",
                                "classification.",
                                "eligibility.",
                                "population.",
                                "comparison.",
                                "outcome.",
                                "lever.",
                                "commitment.",
                                "rule.",
                                "receipt.",
                                "lint.",
                                "member.")
                        .anyMatch(key::startsWith));
    }

    @Test
    void placesAreTheArguments() {
        for (FindingCode code : FindingCode.standardCodes()) {
            Set<String> used = new HashSet<>();
            for (Language language : Language.values()) {
                used.addAll(Messages.of(language).places(PREFIX + code.id()));
            }
            // arguments
            assertThat(used).as(code.id()).isEqualTo(new LinkedHashSet<>(code.argumentNames()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void messageShowsEveryArgument(Language language) {
        for (FindingCode code : FindingCode.standardCodes()) {
            String message = example(code).message(language);
            assertThat(message).as(code.id()).doesNotContain("{", "}", "?");
            for (String place : Messages.of(language).places(PREFIX + code.id())) {
                assertThat(message).as(code.id()).contains("<" + place + ">");
            }
        }
    }

    @Test
    void termsStandInForArguments() {
        var finding = Finding.of(FindingCode.SCALE_MISMATCH, "/msme/declaredScale", "MICRO", "SMALL", "UU 20/2008");
        assertThat(finding.message(Language.EN))
                .isEqualTo("The declared scale is micro, but the scale under UU 20/2008 is small.");
        assertThat(finding.message(Language.ID))
                .isEqualTo("Skala yang dinyatakan usaha mikro, sedangkan skala menurut UU 20/2008 usaha kecil.");
    }

    /** Letters, digits and signs of the JVM's language must not reach a message, nor its rules for capitals. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "en", "tr", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"})
    void messagesAreTheSameUnderAnyDefaultLocale(String tag) throws IOException {
        Locale.setDefault(Locale.ROOT);
        var expected = all();
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(all()).isEqualTo(expected).hasSizeGreaterThan(100);
    }

    private static Map<String, String> all() throws IOException {
        var texts = new TreeMap<String, String>();
        for (Language language : Language.values()) {
            for (FindingCode code : FindingCode.standardCodes()) {
                texts.put(
                        language + " " + code,
                        example(code) + " " + example(code).message(language));
            }
            String name = "messages_" + language.tag() + ".properties";
            try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(name))) {
                var messages = Messages.read(file);
                messages.keys().forEach(key -> texts.put(language + " file " + key, messages.text(key)));
            }
        }
        return texts;
    }
}
