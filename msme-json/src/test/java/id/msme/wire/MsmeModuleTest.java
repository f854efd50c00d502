package id.msme.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.finding.FindingCode;
import id.msme.finding.FindingTexts;
import id.msme.form.EnrolmentForm;
import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.json.CatalogueWriter;
import id.msme.json.EnrolmentReader;
import id.msme.json.ReadinessModelWriter;
import id.msme.json.ReportedVerdict;
import id.msme.json.VerdictReader;
import id.msme.json.VerdictWriter;
import id.msme.language.Language;
import id.msme.language.Wording;
import id.msme.money.Rupiah;
import id.msme.number.Fraction;
import id.msme.number.Growth;
import id.msme.number.Score;
import id.msme.number.Share;
import id.msme.readiness.ReadinessModel;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.tally.EnrolmentTally;
import id.msme.timeline.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What Jackson 2 and Jackson 3 write and read with our modules. */
class MsmeModuleTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));

    private static final String GOOD =
            "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\",\"consent\":true,"
                    + "\"msme\":{\"name\":\"Batik Contoh\",\"nib\":\"1234567890123\",\"kbli\":\"14111\",\"region\":\"34.71\","
                    + "\"annualSales\":250000000},\"readiness\":{\"rating\":4.50}}";

    /** A host's own record. */
    record Dto(Nib nib, Rupiah sales, RegionCode region, Scale scale, Map<Scale, Share> shares) {}

    static Stream<Arguments> scalars() {
        return Stream.of(
                        Arguments.of(Nib.parse("1234567890123"), "\"" + Nib.parse("1234567890123") + "\""),
                        Arguments.of(KbliCode.parse("14111"), "\"14111\""),
                        Arguments.of(RegionCode.parse("34.71"), "\"34.71\""),
                        Arguments.of(Scale.MICRO, "\"MICRO\""),
                        Arguments.of(Mode.IN_PERSON, "\"IN_PERSON\""),
                        Arguments.of(Language.EN, "\"en\""),
                        Arguments.of(FindingCode.NIB_FORMAT, "\"nib.format\""),
                        Arguments.of(Share.parse("0.641975"), "0.641975"),
                        Arguments.of(Score.parse("62.5"), "62.5"),
                        Arguments.of(Growth.of(new BigDecimal("0.025")), "0.025"),
                        Arguments.of(Fraction.of(1, 3), "0.3333333333333333"),
                        Arguments.of(
                                Validity.closed(LocalDate.of(2020, 7, 29), LocalDate.of(2021, 7, 29)),
                                "{\"from\":\"2020-07-29\",\"to\":\"2021-07-29\"}"),
                        Arguments.of(
                                Citation.of("PP 7/2021", "35(5)", LocalDate.of(2021, 2, 2), Reliability.LAW),
                                "{\"title\":\"PP 7/2021\",\"place\":\"35(5)\",\"date\":\"2021-02-02\",\"reliability\":\"LAW\"}"))
                .flatMap(one ->
                        Stream.of(Mappers.values()).map(mapper -> Arguments.of(mapper, one.get()[0], one.get()[1])));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void valuesAreWritten(Mappers mapper, Object value, String json) throws Exception {
        assertThat(mapper.write(value)).isEqualTo(json);
        assertThat(mapper.write(List.of(value))).isEqualTo("[" + json + "]");
    }

    static Stream<Arguments> readable() {
        return Stream.of(
                        Arguments.of(Nib.parse("1234567890123"), "\"1234567890123\""),
                        Arguments.of(Nik.parse("3171991708450001"), "\"3171991708450001\""),
                        Arguments.of(Npwp.parse("12.345.678.2-123.000"), "\"12.345.678.2-123.000\""),
                        Arguments.of(PhoneNumber.parse("+6281234567890"), "\"0812 3456 7890\""),
                        Arguments.of(KbliCode.parse("14111"), "\"14111\""),
                        Arguments.of(RegionCode.parse("34.71"), "\"34.71\""),
                        Arguments.of(Rupiah.of(450_000_000), "450000000"),
                        Arguments.of(Scale.MICRO, "\"MICRO\""),
                        Arguments.of(Language.ID, "\"id\""),
                        Arguments.of(FindingCode.NIB_FORMAT, "\"nib.format\""),
                        Arguments.of(Share.parse("0.641975"), "0.641975"),
                        Arguments.of(Score.parse("62.5"), "62.50"),
                        Arguments.of(Growth.of(new BigDecimal("-0.025")), "-0.025"),
                        Arguments.of(Fraction.of(83, 100), "\"83/100\""),
                        Arguments.of(Fraction.of(83, 100), "0.83"))
                .flatMap(one ->
                        Stream.of(Mappers.values()).map(mapper -> Arguments.of(mapper, one.get()[0], one.get()[1])));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void valuesAreRead(Mappers mapper, Object value, String json) throws Exception {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        assertThat((Object) mapper.read(json, type)).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void recordsOfAHostAreReadAndWritten(Mappers mapper) throws Exception {
        Dto dto = mapper.read(
                "{\"nib\":\"1234567890123\",\"sales\":450000000,\"region\":\"34.71\",\"scale\":\"MICRO\","
                        + "\"shares\":{\"SMALL\":0.25}}",
                Dto.class);
        assertThat(dto.nib()).isEqualTo(Nib.parse("1234567890123"));
        assertThat(dto.shares()).containsExactly(Map.entry(Scale.SMALL, Share.parse("0.25")));
        assertThat(mapper.writeWithAmounts(dto))
                .contains("\"sales\":450000000", "\"shares\":{\"SMALL\":0.25}", "\"region\":\"34.71\"")
                .doesNotContain("1234567890123");
        assertThatThrownBy(() -> mapper.write(dto)).hasMessageContaining("withAmounts");
    }

    /**
     * Whatever stands where a value should be: the message names the member and what was expected, and shows nothing.
     */
    @ParameterizedTest
    @EnumSource
    void messagesShowNoValue(Mappers mapper) {
        List<String> bad = List.of(
                "\"31719917084500019\"",
                "\"Zainalmarka\"",
                "987654321.125",
                "98765432100987654321",
                "[\"Zainalmarka\"]",
                "{\"other\":\"98765432\"}",
                "true",
                "1e9");
        var shown = new TreeMap<String, String>();
        int refused = 0;
        for (Class<?> type : WireForms.types()) {
            for (String json : bad) {
                for (String document :
                        List.of(json, "{\"" + (type == Scale.class ? "x" : "held") + "\":" + json + "}")) {
                    Throwable thrown =
                            type == EnrolmentForm.class ? null : catchThrowable(() -> mapper.read(document, type));
                    for (Throwable t = thrown; t != null; t = t.getCause()) {
                        refused++;
                        String message = String.valueOf(t.getMessage());
                        if (message.contains("Zainalmarka")
                                || message.replaceAll("\\D", "").contains("98765")
                                || message.contains("317199")) {
                            shown.put(type.getSimpleName() + " " + document, message);
                        }
                    }
                }
            }
        }
        assertThat(shown).isEmpty();
        assertThat(refused).isGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource
    void aMessageNamesTheMemberAndWhatWasExpected(Mappers mapper) {
        assertThatThrownBy(() -> mapper.read("{\"nib\":\"123\"}", Dto.class))
                .hasMessageContaining("[\"nib\"]")
                .hasMessageContaining("A NIB has 13 digits");
        assertThatThrownBy(() -> mapper.read("{\"nib\":1234567890123}", Dto.class))
                .hasMessageContaining("[\"nib\"]")
                .hasMessageContaining("expected a NIB of 13 digits; found a whole number");
        assertThatThrownBy(() -> mapper.read("{\"scale\":\"MIKRO\"}", Dto.class))
                .hasMessageContaining("[\"scale\"]")
                .hasMessageContaining("MICRO, SMALL, MEDIUM, LARGE");
        assertThatThrownBy(() -> mapper.read("{\"shares\":{\"MIKRO\":0.5}}", Dto.class))
                .hasMessageContaining("MICRO, SMALL, MEDIUM, LARGE");
        assertThatThrownBy(() -> mapper.read("{\"sales\":12.5}", Dto.class))
                .hasMessageContaining("expected a whole number of rupiah; found a decimal number");
    }

    @ParameterizedTest
    @EnumSource
    void aVerdictIsAVerdictLineWithoutLineAndFile(Mappers mapper) throws Exception {
        for (String record : List.of(GOOD, GOOD.replace("34.71", "99.99"), GOOD.replace("1234567890123", "12"), "{")) {
            Verdict verdict = EnrolmentReader.of(VALIDATOR).read(record);
            String json = VerdictWriter.toJson(verdict, Language.EN);
            assertThat(mapper.write(verdict)).isEqualTo(json);
            assertThat(mapper.writeTree(verdict)).isEqualTo(json);
            assertThat(mapper.read(json, ReportedVerdict.class)).isEqualTo(VerdictReader.read(json));
            assertThat(mapper.write(VerdictReader.read(json))).isEqualTo(json);
        }
        assertThatThrownBy(() -> mapper.read("{}", Verdict.class)).hasMessageContaining("ReportedVerdict");
    }

    @ParameterizedTest
    @EnumSource
    void messagesOfTheApplicationTakeThePlaceOfTheLibrarys(Mappers mapper) throws Exception {
        var texts = FindingTexts.standard()
                .with(FindingCode.NIB_FORMAT, new Wording("Periksa lagi NIB Anda.", "Check your NIB."));
        Verdict verdict = EnrolmentReader.of(VALIDATOR).read(GOOD.replace("1234567890123", "12"));
        assertThat(mapper.writeWith(texts, verdict))
                .isEqualTo(VerdictWriter.toJson(verdict, Language.ID, texts))
                .contains("\"code\":\"nib.format\"", "\"message\":\"Periksa lagi NIB Anda.\"");
        assertThat(mapper.writeWith(texts, verdict.findings()))
                .contains("\"arguments\":{\"length\":\"2\"", "\"message\":\"Periksa lagi NIB Anda.\"");
    }

    @ParameterizedTest
    @EnumSource
    void documentsAreThoseOfTheWriters(Mappers mapper) throws Exception {
        Catalogue catalogue = Catalogue.standard();
        assertThat(mapper.write(catalogue)).isEqualTo(CatalogueWriter.write(catalogue));
        ReadinessModel model = catalogue.models().standard();
        String json = ReadinessModelWriter.write(model);
        assertThat(new ObjectMapper().readTree(mapper.write(model))).isEqualTo(new ObjectMapper().readTree(json));
        assertThat(mapper.read(json, ReadinessModel.class)).isEqualTo(model);
    }

    /** A form that databind read is judged as one that our reader read. */
    @ParameterizedTest
    @EnumSource
    void anEnrolmentIsReadAsOurReaderReadsIt(Mappers mapper) throws Exception {
        for (String record : List.of(
                GOOD,
                GOOD.replace("4.50", "4.5000001"),
                GOOD.replace("4.50", "4.5e0"),
                GOOD.replace("4.50", "\"4.5\""),
                GOOD.replace("250000000", "250000000.0"),
                GOOD.replace("250000000", "99999999999999999999999999"),
                GOOD.replace("\"id\":\"A-1\"", "\"id\":\"A-1\",\"id\":\"A-2\""),
                GOOD.replace("\"id\":\"A-1\"", "\"id\":\"A-1\",\"x\":{\"a\":1,\"a\":2}"),
                GOOD.replace("\"id\":\"A-1\"", "\"id\":null,\"more\":[1,{},null]"),
                GOOD.replace("Batik", "\\ud800"),
                GOOD.replace("\"msme\"", "\"msme2\""),
                "[" + GOOD + "]",
                "\"{}\"",
                "12",
                "true",
                "{}")) {
            Verdict expected = EnrolmentReader.of(VALIDATOR).read(record);
            Verdict actual = VALIDATOR.judge(mapper.read(record, EnrolmentForm.class));
            assertThat(codes(actual)).as(record).isEqualTo(codes(expected));
            assertThat(actual.scale()).isEqualTo(expected.scale());
        }
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.findings().stream()
                .map(found -> found.code() + " " + found.pointer())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void typesWithoutAFormAreRefusedWithWhatToDo(Mappers mapper) {
        assertThatThrownBy(() -> mapper.write(EnrolmentTally.none())).hasMessageContaining("SummaryWriter");
        assertThatThrownBy(() -> mapper.write(VALIDATOR))
                .hasMessageContaining("EnrolmentValidator has no JSON form")
                .hasMessageContaining("Verdict");
    }

    @Test
    void modulesAreFoundByServiceOnTheClassPath() {
        boolean isNamed = id.msme.jackson3.MsmeModule.class.getModule().isNamed();
        String three = JsonMapper.builder()
                .findAndAddModules()
                .build()
                .registeredModules()
                .toString();
        String two = ObjectMapper.findModules().toString();
        assertThat(three.contains("MsmeModule")).isEqualTo(!isNamed);
        assertThat(two.contains("MsmeModule")).isEqualTo(!isNamed);
    }
}
