package id.msme.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.msme.catalogue.Catalogue;
import id.msme.finding.FindingCode;
import id.msme.program.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticEnrolmentsTest {

    private static final SyntheticEnrolments ENROLMENTS = SyntheticEnrolments.of(Catalogue.standard());
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    /** Changes where generator or catalogue do; the sample of the examples is then to be made anew. */
    @ParameterizedTest
    @CsvSource({
        "id,Asia/Jakarta",
        "en,UTC",
        "tr,Europe/Istanbul",
        "ar,Pacific/Kiritimati",
        "th-TH-u-nu-thai,America/Adak"
    })
    void bytesAreTheSameEverywhere(String language, String zone) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var digest = MessageDigest.getInstance("SHA-256");
        ENROLMENTS
                .withSeed(2026)
                .withDefectRate(new BigDecimal("0.5"))
                .records(1_000)
                .forEach(record -> {
                    digest.update(record.line());
                    digest.update(record.codes().toString().getBytes(StandardCharsets.UTF_8));
                });
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("d833411c33418ce9ae9ee1457e0547483b7807b3919977388f8e5bb01459d412");
    }

    @Test
    void shorterRunIsTheBeginningOfALongerOne() {
        var all = ENROLMENTS.withDefectRate(new BigDecimal("0.3"));
        assertThat(lines(all.records(50))).isEqualTo(lines(all.records(200)).subList(0, 50));
    }

    @Test
    void seedsDiffer() {
        assertThat(lines(ENROLMENTS.withSeed(1).records(20))).isEqualTo(lines(ENROLMENTS.records(20)));
        assertThat(lines(ENROLMENTS.withSeed(2).records(20)))
                .doesNotContainAnyElementsOf(lines(ENROLMENTS.records(20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000001", "0.05", "0.5", "1", "1.000000"})
    void defectsAreAsFrequentAsAsked(String rate) {
        long defective = ENROLMENTS
                .withDefectRate(new BigDecimal(rate))
                .records(20_000)
                .filter(record -> !record.codes().isEmpty())
                .count();
        long expected =
                new BigDecimal(rate).multiply(BigDecimal.valueOf(20_000)).longValue();
        assertThat(defective).isBetween(expected - 400, expected + 400);
        if (rate.startsWith("1") || rate.equals("0")) {
            assertThat(defective).isEqualTo(expected);
        }
    }

    @Test
    void everyCodeThatARecordCanDrawAloneIsThere() {
        var codes = ENROLMENTS
                .withDefectRate(new BigDecimal("0.9"))
                .records(300)
                .flatMap(record -> record.codes().stream());
        assertThat(codes.distinct())
                .containsExactlyInAnyOrderElementsOf(FindingCode.standardCodes().stream()
                        .filter(code -> !List.of(
                                        FindingCode.ROW_SYNTAX,
                                        FindingCode.CELL_LOSSY,
                                        FindingCode.PROGRAM_MISMATCH,
                                        FindingCode.ELIGIBILITY_NOT_MET,
                                        FindingCode.ELIGIBILITY_UNDETERMINED,
                                        FindingCode.RULE_FAILED)
                                .contains(code))
                        .toList());
    }

    @Test
    void someRecordsHaveTwoDefects() {
        assertThat(ENROLMENTS
                        .withDefectRate(BigDecimal.ONE)
                        .records(300)
                        .filter(r -> r.codes().size() > 1))
                .hasSizeBetween(10, 100);
    }

    @Test
    void everyProgramScaleAndProvinceIsThere() {
        var lines = lines(ENROLMENTS.records(3_000));
        assertThat(found("\"program\":\"([^\"]*)\"", lines))
                .containsExactlyElementsOf(Catalogue.standard().programs().stream()
                        .map(Program::id)
                        .toList());
        assertThat(found("\"declaredScale\":\"([A-Z]*)\"", lines)).containsExactly("MEDIUM", "MICRO", "SMALL");
        assertThat(found("\"region\":\"([0-9]{2})", lines)).hasSize(38);
    }

    @Test
    void recordsOfOneProgramAreSubmittedInItsWindow() {
        for (Program program : Catalogue.standard().programs()) {
            var lines = lines(ENROLMENTS.forProgram(program.id()).records(300));
            assertThat(found("\"program\":\"([^\"]*)\"", lines)).containsExactly(program.id());
            assertThat(found("\"submittedOn\":\"([^\"]*)\"", lines))
                    .allMatch(day -> program.window().includes(LocalDate.parse(day)));
        }
    }

    @Test
    void recordsAreWrittenWithALineFeed() throws IOException {
        SyntheticRecord record = ENROLMENTS.records(1).findFirst().orElseThrow();
        var out = new ByteArrayOutputStream();
        record.writeTo(out);
        assertThat(out.toByteArray()).startsWith(record.line()).endsWith('\n').hasSize(record.line().length + 1);
        record.line()[0] = 'x';
        assertThat(record.line()[0]).isEqualTo((byte) '{');
        assertThat(record).hasToString("[] in " + record.line().length + " bytes");
    }

    @Test
    void wrongArgumentsAreTold() {
        assertThatThrownBy(() -> ENROLMENTS.forProgram("nix"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no program \"nix\"; valid: digital-marketplace, gernas-bbi");
        for (String rate : List.of("-0.000001", "1.000001", "0.0000001", "1E+2147483647", "1E-2147483647")) {
            assertThatThrownBy(() -> ENROLMENTS.withDefectRate(new BigDecimal(rate)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a defect rate is 0 to 1 with at most six places, got " + new BigDecimal(rate));
        }
        for (long count : new long[] {-1, SyntheticEnrolments.MAX_RECORDS + 1}) {
            assertThatThrownBy(() -> ENROLMENTS.records(count))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the number of records is 0 to 400000000, got " + count);
        }
        assertThat(ENROLMENTS.records(0)).isEmpty();
    }

    private static List<String> lines(Stream<SyntheticRecord> records) {
        return records.map(record -> new String(record.line(), StandardCharsets.UTF_8))
                .toList();
    }

    private static SortedSet<String> found(String pattern, List<String> lines) {
        var found = new TreeSet<String>();
        for (String line : lines) {
            var matcher = Pattern.compile(pattern).matcher(line);
            if (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }
}
