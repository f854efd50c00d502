package id.msme.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.FindingCode;
import id.msme.language.Language;
import id.msme.language.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraints under Hibernate Validator without an expression language. */
class ConstraintsTest {

    /** A host's own type. */
    record Registration(
            @Nullable @Nik String nik,
            @Nullable @Nib String nib,
            @Nullable @Npwp String npwp,
            @Nullable @Kbli String kbli,
            @Nullable @RegionCode String region,
            @Nullable @IndonesianMobile String phone,
            List<@IndonesianMobile String> phones) {

        static Registration of(String member, String value) {
            return new Registration(
                    member.equals("nik") ? value : null,
                    member.equals("nib") ? value : null,
                    member.equals("npwp") ? value : null,
                    member.equals("kbli") ? value : null,
                    member.equals("region") ? value : null,
                    member.equals("phone") ? value : null,
                    member.equals("phones") ? List.of(value) : List.of());
        }
    }

    /** A host that says it in its own words. */
    record Own(@Nik(message = "not a NIK") String nik) {}

    private static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, new Locale("id")), locale, new Fixed(locale), false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** The locale of the request. */
    private record Fixed(Locale locale) implements LocaleResolver {
        @Override
        public Locale resolve(LocaleResolverContext context) {
            return locale;
        }
    }

    private static String messages(Locale locale, Object value) {
        return validator(locale).validate(value).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.joining(" / "));
    }

    @Test
    void rightValuesAndNullAreValid() {
        var right = new Registration(
                "3171991708450001",
                "1234567890123",
                "12.345.678.2-123.000",
                "14111",
                "34.71",
                "+62 812 3456 7890",
                List.of("081234567890"));
        assertThat(messages(Locale.ENGLISH, right)).isEmpty();
        assertThat(messages(Locale.ENGLISH, Registration.of("", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nik, 317199170845000, nik.format",
        "nik, 3171991708450000, nik.format",
        "nik, '', nik.format",
        "nik, 3171993208450001, nik.birth-date",
        "nik, 9971991708450001, nik.province",
        "nib, 123456789012, nib.format",
        "nib, ١٢٣٤٥٦٧٨٩٠١٢٣, nib.format",
        "npwp, 12345, npwp.format",
        "npwp, 000000000000000, npwp.placeholder",
        "npwp, 12.345.678.3-123.000, npwp.check-digit",
        "kbli, 1411, kbli.format",
        "kbli, 04111, kbli.unknown",
        "region, 3471, region.format",
        "region, 34, region.format",
        "region, 34.99, region.unknown",
        "phone, 12345, phone.format",
        "phone, 021 5551234, phone.landline",
        "phones, 021 5551234, phone.landline"
    })
    void wrongValuesHaveTheMessageOfTheCodeInTheLanguageOfTheRequest(String member, String value, String code)
            throws IOException {
        Registration wrong = Registration.of(member, value);
        assertThat(messages(Locale.ENGLISH, wrong)).isEqualTo(text("", code)).doesNotContain("{");
        assertThat(messages(new Locale("id", "ID"), wrong))
                .isEqualTo(text("_id", code))
                .doesNotContain("{");
    }

    /** A language that we do not have is answered in English, whatever the locale of the machine. */
    @Test
    void englishIsNotAnsweredInTheLanguageOfTheMachine() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("id", "ID"));
            assertThat(messages(Locale.ENGLISH, Registration.of("nib", "1"))).isEqualTo(text("", "nib.format"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMessageOfTheHostStays() {
        assertThat(messages(Locale.ENGLISH, new Own("1"))).isEqualTo("not a NIK");
    }

    @Test
    void violationsDoNotShowTheValue() {
        for (String member : List.of("nik", "nib", "npwp", "kbli", "region", "phone", "phones")) {
            for (var violation : validator(Locale.ENGLISH).validate(Registration.of(member, "Zainalmarka 98765"))) {
                assertThat(violation.getMessage()).doesNotContain("Zainalmarka", "98765");
                assertThat(violation.getMessageTemplate()).doesNotContain("Zainalmarka", "98765");
            }
        }
    }

    /** Each text starts with the words of the library's own message, up to its first argument. */
    @Test
    void textsAreThoseOfTheLibrary() throws IOException {
        var wrong = new TreeMap<String, String>();
        for (Map.Entry<String, Language> file :
                Map.of("", Language.EN, "_id", Language.ID).entrySet()) {
            for (Object key : bundle(file.getKey()).keySet()) {
                String code = key.toString().replace("id.msme.constraints.", "");
                assertThat(FindingCode.find(code)).as(code).isPresent();
                String library = template(code, file.getValue());
                if (!text(file.getKey(), code).startsWith(library)) {
                    wrong.put(key + file.getKey(), library);
                }
            }
        }
        assertThat(bundle("").keySet()).isEqualTo(bundle("_id").keySet());
        assertThat(wrong).isEmpty();
    }

    /** The library's message up to its first place or clause. */
    private static String template(String code, Language language) {
        Messages messages = Messages.of(language);
        String mark = "\u0001";
        String filled = messages.text(
                "finding." + code,
                messages.places("finding." + code).stream().collect(Collectors.toMap(name -> name, name -> mark)));
        return filled.split("[\u0001;(]", -1)[0].strip();
    }

    private static String text(String suffix, String code) throws IOException {
        return Objects.requireNonNull(bundle(suffix).getProperty("id.msme.constraints." + code), code);
    }

    private static Properties bundle(String suffix) throws IOException {
        var properties = new Properties();
        String name = "/ContributorValidationMessages" + suffix + ".properties";
        try (var file = Objects.requireNonNull(ConstraintsTest.class.getResourceAsStream(name), name)) {
            properties.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
