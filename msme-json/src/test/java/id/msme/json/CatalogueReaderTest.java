package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueSection;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.form.EnrolmentForm;
import id.msme.money.Rupiah;
import id.msme.program.ProgramPartner;
import id.msme.scale.Scale;
import id.msme.source.Reliability;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueReaderTest {

    private static final Catalogue STANDARD = Catalogue.standard();
    private static final String GOOD = good();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private static String good() {
        String file = "/id/msme/fuzz/catalogue/naik-kelas.json";
        try (InputStream in = Objects.requireNonNull(CatalogueReaderTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CatalogueFile read(String document) {
        return CatalogueReader.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Catalogue catalogue(String members) {
        return read("{\"format\":\"msme-catalogue/1\",\"edition\":\"e-1\"," + members + "}")
                .catalogue();
    }

    @Test
    void standardCatalogueReadsBackEqual() {
        String written = CatalogueWriter.write(STANDARD);
        CatalogueFile read = read(written);
        assertThat(read.catalogue()).isEqualTo(STANDARD);
        assertThat(CatalogueWriter.write(read.catalogue())).isEqualTo(written);
        assertThat(read.replaced(CatalogueSection.PROGRAMS))
                .containsExactlyElementsOf(read.listed(CatalogueSection.PROGRAMS));
    }

    @Test
    void everyMemberIsReadAndWrittenBack() {
        Catalogue read = read(GOOD).catalogue();
        String written = CatalogueWriter.write(read);
        Catalogue again = read(written).catalogue();
        assertThat(again).isEqualTo(read);
        assertThat(CatalogueWriter.write(again)).isEqualTo(written);
        assertThat(CatalogueReader.read(GOOD.getBytes(StandardCharsets.UTF_8), read)
                        .catalogue())
                .isEqualTo(read);
    }

    @Test
    void fileAddsToTheCatalogueAndReplacesInIt() {
        CatalogueFile file = read(GOOD);
        assertThat(file)
                .hasToString("CatalogueFile 2026-11-01: 1 scale rule, 1 channel, 2 parties, 2 programs, 1 partnership, "
                        + "1 commitment, 1 activity, 1 readiness model");
        assertThat(file.listed(CatalogueSection.PROGRAMS)).containsExactly("naik-kelas", "terbuka");
        assertThat(file.replaced(CatalogueSection.PROGRAMS)).isEmpty();
        assertThat(file.replaced(CatalogueSection.SCALE_RULES)).containsExactly("pp-7-2021");
        assertThat(file.catalogue().edition()).isEqualTo("2026-11-01");
        assertThat(file.catalogue().programs()).hasSize(STANDARD.programs().size() + 2);
        assertThat(file.catalogue().findTarget("nk-500").orElseThrow().cumulativeValue())
                .as("on top of the target that it follows")
                .isEqualTo(1_500);
        CatalogueFile other = read(GOOD.replace("\"terbuka\"", "\"kki\""));
        assertThat(other.replaced(CatalogueSection.PROGRAMS)).containsExactly("kki");
        assertThat(other.catalogue().program("kki").name()).isEqualTo("Terbuka");
    }

    /** The catalogue has a commitment to the target of the program that is replaced. */
    @Test
    void programThatIsReplacedCanLeaveItsTargetsOut() {
        Catalogue read =
                catalogue("\"programs\":[{\"id\":\"tumbuh-di-facebook\",\"name\":\"P\",\"partners\":\"any\"}]");

        assertThat(read(CatalogueWriter.write(read)).catalogue()).isEqualTo(read);
    }

    @Test
    void laterFileAddsToAnEarlierOne() {
        Catalogue first = catalogue("\"parties\":[{\"id\":\"dinas-contoh\",\"name\":\"Dinas\",\"kind\":\"AGENCY\"}]");
        String second =
                "{\"format\":\"msme-catalogue/1\",\"edition\":\"e-2\",\"programs\":[{\"id\":\"p\",\"name\":\"P\","
                        + "\"partners\":[{\"party\":\"dinas-contoh\"}]}]}";
        assertThat(CatalogueReader.read(second.getBytes(StandardCharsets.UTF_8), first)
                        .catalogue()
                        .findProgram("p"))
                .isPresent();
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> read(second))
                .withMessageStartingWith("line 1, /programs/0/partners/0/party: no party \"dinas-contoh\"");
    }

    @Test
    void successorIsAPartnerOfTheProgramOfAFile() {
        Catalogue read = read(GOOD).catalogue();
        assertThat(read.partners(read.program("naik-kelas")))
                .extracting(ProgramPartner::party)
                .containsExactly("dinas-contoh", "shopee", "dinas-baru");
        assertThat(read.partners(read.program("terbuka")))
                .hasSize(read.parties().size());
    }

    private static Verdict judge(Catalogue catalogue, String program, String partner, LocalDate day) {
        var form = EnrolmentForm.builder()
                .id("A-1")
                .program(program)
                .partner(partner)
                .submittedOn(day)
                .consent(true)
                .name("Batik Contoh")
                .nib("1234567890123")
                .kbli("14111")
                .region("34.71")
                .annualSales(Rupiah.of(2_500_000_000L))
                .build();
        return EnrolmentValidator.of(catalogue, LocalDate.of(2026, 12, 31)).judge(form);
    }

    @ParameterizedTest
    @CsvSource({
        "terbuka, shopee, 2026-05-20, ''",
        "terbuka, bank-indonesia, 2026-05-20, ''",
        "terbuka, dinas-baru, 2026-06-30, partner.inactive",
        "terbuka, dinas-baru, 2026-07-01, ''",
        "terbuka, dinas-contoh, 2026-07-01, partner.superseded",
        "terbuka, nobody, 2026-05-20, partner.unknown",
        "terbuka, blanja, 2026-05-20, partner.inactive",
    })
    void anyPartyIsAPartner(String program, String partner, LocalDate day, String code) {
        assertThat(judge(read(GOOD).catalogue(), program, partner, day).findings())
                .extracting(Finding::code)
                .extracting(Object::toString)
                .containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    @Test
    void changedLawNeverAnswersInTheNameOfTheLaw() {
        var changed = read(GOOD).catalogue().scales().bySales(Rupiah.of(2_500_000_000L), DAY);
        assertThat(changed.orElseThrow()).isEqualTo(Scale.MICRO);
        assertThat(changed.basis().citations()).allSatisfy(citation -> {
            assertThat(citation.reliability()).isEqualTo(Reliability.INFERENCE);
            assertThat(citation.work()).isEqualTo("PP 7/2021, changed by the caller");
        });
        String asItIs = "\"scaleRules\":[{\"id\":\"pp-7-2021\",\"annualSales\":{\"micro\":2000000000}}]";
        assertThat(catalogue(asItIs).scales().rules())
                .isEqualTo(STANDARD.scales().rules());
        assertThat(read(CatalogueWriter.write(read(GOOD).catalogue()))
                        .catalogue()
                        .scales()
                        .rules())
                .isEqualTo(read(GOOD).catalogue().scales().rules());
    }

    @Test
    void replacedActivityLosesTheReportThatItWasHeld() {
        String held = "\"activities\":[{\"id\":\"facebook-virtual-training\",\"name\":\"A\",\"program\":\"kki\","
                + "\"kind\":\"TRAINING\",\"mode\":\"VIRTUAL\"}]";
        assertThat(STANDARD.activities().attendances()).hasSize(1);
        assertThat(catalogue(held).activities().attendances()).isEmpty();
    }

    /** Each replacement is one fault; the message starts with line and pointer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "msme-catalogue/1 | msme-catalogue/2 | line 1, /format: expected \"msme-catalogue/1\", got \"msme-catalogue/2\"",
                "\"edition\": \"2026-11-01\" | \"edition\": null | line 1: the member \"edition\" is missing",
                "\"edition\": \"2026-11-01\" | \"edition\": \" \" | line 1, /edition: expected a text that is not blank",
                "\"channels\": [{\"id\" | \"chanels\": [{\"id\" | line 2, /chanels: no member \"chanels\"; did you mean \"channels\"? Valid: format, edition",
                "\"name\": \"Pasar Contoh\", | | line 2, /channels/0: the member \"name\" is missing",
                "\"id\": \"pasar-contoh\" | \"id\": \"pasar contoh\" | line 2, /channels/0/id: expected an id of 1 to 64 of A-Z a-z 0-9 . _ -, got \"pasar contoh\"",
                "\"id\": \"pasar-contoh\" | \"id\": \"3171991708450001\", \"x\": 1 | line 2, /channels/0/x: no member \"x\"",
                "Pasar Contoh | Pasar\\u0007 | line 2, /channels/0/name: expected a text that is not blank, without control characters",
                "Pasar Contoh | Pasar\\u202E | line 2, /channels/0/name: expected a text that is not blank, without control characters",
                "MARKETPLACE | MARKETPLASE | line 2, /channels/0/kind: no channel kind \"MARKETPLASE\"; did you mean \"MARKETPLACE\"? Valid: INSTANT_MESSAGING",
                "\"from\": \"2025-02-10\", | | line 3, /channels/0/closed/0: the member \"from\" is missing",
                "2025-03-01 | 2025-02-09 | line 3, /channels/0/closed/0/to: expected a day that is not before 2025-02-10, got \"2025-02-09\"",
                "2025-03-01 | 2025-02-30 | line 3, /channels/0/closed/0/to: expected a date from 1900-01-01 to 9999-12-31",
                "[\"dinas-baru\"] | [\"dinas-bari\"] | line 5, /parties/0/successors/0: no party \"dinas-bari\"; did you mean \"dinas-baru\"? Valid: ",
                "[\"dinas-baru\"] | [\"dinas-contoh\"] | line 5, /parties/0/successors/0: expected another party",
                "\"to\": \"2026-06-30\", | | line 5, /parties/0: a party with successors needs a last day",
                "\"parent\": \"kementerian-umkm\" | \"parent\": \"kementerian\" | line 5, /parties/0/parent: no party \"kementerian\"",
                "[\"pasar-contoh\"] | [\"pasar\"] | line 5, /parties/0/channels/0: no channel \"pasar\"",
                "\"id\": \"dinas-baru\" | \"id\": \"dinas-contoh\" | line 6, /parties/1/id: expected each id once; \"dinas-contoh\" stands on line 5 too",
                "\"to\": \"2026-12-31\" | \"to\": \"2025-12-31\" | line 8, /programs/0/to: expected a day that is not before 2026-01-01, got \"2025-12-31\"",
                "\"owner\": \"dinas-contoh\" | \"owner\": \"dinas\" | line 8, /programs/0/owner: no party \"dinas\"",
                "{\"party\": \"shopee\"} | {\"party\": \"shoppe\"} | line 9, /programs/0/partners/1/party: no party \"shoppe\"; did you mean \"shopee\"?",
                "{\"party\": \"shopee\"} | {\"party\": \"dinas-contoh\"} | line 9, /programs/0/partners/1/party: expected each partner once",
                "\"partners\": \"any\" | \"partners\": \"all\" | line 25, /programs/1/partners: expected a list of partners or \"any\", got \"all\"",
                "{\"scale\" | {\"scle\" | line 11, /programs/0/eligibility/0/when/scle: no condition \"scle\"; did you mean \"scale\"? Valid: all, any, not, scale",
                "[\"MICRO\", \"SMALL\"] | [] | line 11, /programs/0/eligibility/0/when/scale: scale lists 1 to 1,000 values; found 0",
                "[\"MICRO\", \"SMALL\"] | [\"MICRO\", \"MICRO\"] | line 11, /programs/0/eligibility/0/when/scale/1: expected each value once, got \"MICRO\"",
                "{\"scale\": [\"MICRO\", \"SMALL\"]} | {} | line 11, /programs/0/eligibility/0/when: expected one member of all, any, not",
                "\"id\": \"java\" | \"id\": \"small-only\" | line 12, /programs/0/eligibility/1/id: expected the id of each rule of a program once",
                "\"32\" | \"3\" | line 12, /programs/0/eligibility/1/when/province/0: expected a code of two digits such as \"34\", got \"3\"",
                "\"64\" | \"6\" | line 13, /programs/0/eligibility/2/when/not/kbli/0: expected 2 to 5 digits",
                "\"atLeast\": 6, \"atMost\": 600 | | line 14, /programs/0/eligibility/3/when/operatingMonths: the member \"atLeast\" or \"atMost\" is missing",
                "\"atLeast\": 6, | \"atLeast\": 601, | line 14, /programs/0/eligibility/3/when/operatingMonths: a range needs atLeast up to atMost; found atLeast 601 and atMost 600",
                "\"atLeast\": 6, | \"atLeast\": 6.0, | line 14, /programs/0/eligibility/3/when/operatingMonths/atLeast: expected a whole number, got 6.0",
                "\"any\": [{\"employees\": {\"atLeast\": 2}}, {\"channels\": {\"atLeast\": 1}}] | \"any\": [] | line 15, /programs/0/eligibility/4/when/any: any combines 1 to 64 conditions; found 0",
                "\"34.71\" | \"3471\" | line 16, /programs/0/eligibility/5/when/all/0/region/0: expected a code such as \"34.71\"",
                "\"independent\": true | \"independent\": 1 | line 16, /programs/0/eligibility/5/when/all/2/independent: expected true or false, got 1",
                "\"nib\", | \"nbi\", | line 16, /programs/0/eligibility/5/when/all/3/stated/0: no identifier \"nbi\"",
                "\"FEMALE\" | \"WOMAN\" | line 17, /programs/0/eligibility/5/when/all/4/ownerSex/0: no sex",
                "\"mode\": [\"VIRTUAL\"] | \"modes\": [] | line 17, /programs/0/eligibility/5/when/all/6/training/modes: no member \"modes\"; did you mean \"mode\"?",
                "\"READY\" | \"READI\" | line 18, /programs/0/eligibility/5/when/all/7/readiness/level/0: no level \"READI\"; did you mean \"READY\"? Valid: FOUNDATION, EMERGING, READY, ADVANCED",
                "60.5 | 60.1234567 | line 18, /programs/0/eligibility/5/when/all/8/readiness/atLeast: expected a number of at most 6 decimal places",
                "\"value\": 1000, | \"value\": 0, | line 20, /programs/0/targets/0/value: expected a whole number from 1 to 1,000,000,000,000,000, got 0",
                "\"value\": 1000, | \"value\": 10000000000000000000, | line 20, /programs/0/targets/0/value: expected a whole number from 1 to 1,000,000,000,000,000, got",
                "\"msmes\": 64200000 | \"msmes\": 10000000000000000000000000 | line 22, /programs/0/targets/1/population/msmes: expected a whole number from 1 to",
                "\"micro\": 3000000000 | \"micro\": 100000000000000000000 | line 31, /scaleRules/0/annualSales/micro: expected a whole number from 0 to",
                "{\"level\": [\"READY\" | {\"atLeast\": 5, \"level\": [\"READY\" | line 18, /programs/0/eligibility/5/when/all/7/readiness/atLeast: expected either level or a range of atLeast and atMost; found level and atLeast",
                "\"mode\": [\"VIRTUAL\"] | \"atLeast\": 1 | line 17, /programs/0/eligibility/5/when/all/6/training/atLeast: no member \"atLeast\" here; valid: activity, mode",
                "{\"operatingMonths\": {\"atLeast\": 6 | {\"operatingMonths\": {\"ownerAge\": 6 | line 14, /programs/0/eligibility/3/when/operatingMonths/ownerAge: no member \"ownerAge\" here; valid: atLeast, atMost",
                "\"by\": \"2026-06-30\"}, | \"on\": \"2026-06-30\"}, | line 20, /programs/0/targets/0/on: no member \"on\"",
                "\"kind\": \"MARKETPLACE\" | \"knd\": \"MARKETPLACE\" | line 2, /channels/0/knd: no member \"knd\"; did you mean \"kind\"?",
                "\"format\": | \"fromat\": | line 1: the member \"format\" is missing; found \"fromat\"",
                "\"id\": \"nk-500\" | \"id\": \"nk-1000\" | line 21, /programs/0/targets/1/id: expected",
                "\"id\": \"nk-500\" | \"id\": \"dm-2024\" | line 21, /programs/0/targets/1/id: expected an id that no other target has",
                "\"follows\": \"nk-1000\" | \"follows\": \"dm-2024\" | line 21, /programs/0/targets/1/follows: no target of the program \"dm-2024\"",
                "\"follows\": \"nk-1000\" | \"follows\": \"nk-500\" | line 21, /programs/0/targets/1/follows: expected a target that does not follow itself",
                "\"follows\": \"nk-1000\" | \"follows\": \"nk-1000\", \"baseline\": 7 | line 21, /programs/0/targets/1: the target nk-500 does not continue nk-1000",
                "\"earliest\": \"2026-10-01\" | \"earliest\": \"2027-01-01\" | line 21, /programs/0/targets/1: the earliest day of a target is not after",
                "\"msmes\": 64200000 | \"msmes\": 0 | line 22, /programs/0/targets/1/population/msmes: expected a whole number from 1",
                "\"msmes\": 64200000 | \"msmes\": 64200000, \"year\": 3000 | line 22, /programs/0/targets/1/population/year: expected a whole number from 1,900 to 2,999, got 3000",
                "\"msmes\": 64200000 | \"msmes\": 64200000, \"year\": 4294969296 | line 22, /programs/0/targets/1/population/year: expected a whole number from",
                "{\"scale\": \"MICRO\", \"value\": 300} | {\"scale\": \"MICRO\", \"region\": \"34\", \"value\": 300} | line 22, /programs/0/targets/1/parts/1: expected one of region, scale, partner beside value",
                "[\"digital-marketplace\"] | [\"digital-market\"] | line 23, /programs/0/supports/0: no program \"digital-market\"; did you mean",
                "\"title\": \"Contoh\", | | line 24, /programs/0/sources/0: the member \"title\" is missing",
                "\"OFFICIAL\" | \"RUMOUR\" | line 24, /programs/0/sources/0/reliability: no reliability",
                "\"FRANCHISE\" | \"FRANCHIS\" | line 26, /partnerships/0/arrangements/1: no arrangement \"FRANCHIS\"; did you mean \"FRANCHISE\"?",
                "\"partnership\": \"dinas-shopee\" | \"partnership\": \"dinas-shope\" | line 28, /commitments/0/partnership: no partnership \"dinas-shope\"",
                "\"target\": \"nk-1000\" | \"target\": \"nk-100\" | line 28, /commitments/0/target: no target of the program naik-kelas \"nk-100\"; did you mean \"nk-1000\"?",
                "\"earliest\": \"2026-06-01\", \"by\": \"2026-06-30\" | \"earliest\": \"2026-06-01\" | line 28, /commitments/0: the member \"by\" is missing",
                "\"program\": \"naik-kelas\", \"kind\" | \"program\": \"naik\", \"kind\" | line 30, /activities/0/program: no program \"naik\"",
                "\"heads\": {\"MSMES\": 40} | \"heads\": {\"MSME\": 40} | line 30, /activities/0/held/heads/MSME: no member \"MSME\"; did you mean \"MSMES\"?",
                "\"id\": \"pp-7-2021\" | \"id\": \"pp-7-2020\" | line 31, /scaleRules/0/id: no scale rule \"pp-7-2020\"; did you mean \"pp-7-2021\"?",
                "\"annualSales\": {\"micro\" | \"netAssets\": {\"micro\" | line 31, /scaleRules/0/netAssets: PP 7/2021 does not read netAssets",
                "\"micro\": 3000000000 | \"micro\": 15000000000 | line 31, /scaleRules/0/annualSales: the bounds of micro, small and medium enterprises rise",
                "\"medium\": 50000000000 | \"medium\": 1000000000000001 | line 31, /scaleRules/0/annualSales/medium: expected a whole number from 0 to 1,000,000,000,000,000",
                "\"id\": \"pp-7-2021\", | \"id\": \"pp-7-2021\", \"from\": \"2022-01-01\", | line 31, /scaleRules/0: expected the days 2021-02-02..",
                "\"id\": \"pp-7-2021\", | \"id\": \"pp-7-2021\", \"law\": \"PP 8/2021\", | line 31, /scaleRules/0/law: expected \"PP 7/2021\", since a file changes the bounds of a law only",
                "{\"id\": \"readiness\", \"version\": \"1\"} | {\"id\": \"readiness\", \"version\": \"2\"} | line 32, /models/0/version: no readiness model \"readiness 2\"; did you mean \"readiness 1\"?"
            })
    void faultsAreReportedWithTheirPlace(String good, String bad, String message) {
        String document = GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad == null ? "" : bad));
        assertThat(document).isNotEqualTo(GOOD);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> read(document))
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void numberOfAPersonIsNotShown() {
        for (String document : new String[] {
            GOOD.replace("\"small-only\"", "\"3171991708450001\"").replace("{\"scale\"", "{\"3171991708450001\""),
            GOOD.replace("\"owner\": \"dinas-contoh\"", "\"owner\": \"3171991708450001\""),
            GOOD.replace("\"owner\": \"dinas-contoh\"", "\"owner\": 3171991708450001"),
            GOOD.replace("2026-12-31", "3171991708450001"),
        }) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> read(document))
                    .satisfies(e ->
                            assertThat(e.getMessage()).doesNotContain("317199").doesNotContain("1708450001"));
        }
    }

    @Test
    void conditionsNestSixteenDeep() {
        String rule =
                "\"programs\":[{\"id\":\"p\",\"name\":\"P\",\"partners\":\"any\",\"eligibility\":[{\"id\":\"r\",\"when\":";
        String deep = "{\"not\":".repeat(15) + "{\"independent\":true}" + "}".repeat(15);
        assertThat(catalogue(rule + deep + "}]}]")
                        .program("p")
                        .eligibility()
                        .get(0)
                        .when()
                        .depth())
                .isEqualTo(16);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> catalogue(rule + "{\"not\":" + deep + "}}]}]"))
                .withMessageEndingWith("expected conditions that nest at most 16 deep")
                .satisfies(e -> assertThat(e.pointer()).endsWith("/when" + "/not".repeat(16)));
    }
}
