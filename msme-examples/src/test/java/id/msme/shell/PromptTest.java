package id.msme.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.msme.partnership.Delivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

    private static final String SAMPLE =
            Path.of("src/main/samples/enrolments.jsonl").toString();

    private static void refuses(ThrowingCallable question, String message) {
        assertThatThrownBy(question)
                .isInstanceOf(PromptException.class)
                .hasMessage(message)
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }

    @Test
    void aScaleNamesLawAndArticle() {
        assertThat(Prompt.scale("450 juta", "2019-06-01"))
                .hasToString("SMALL by annualSales under UU 20/2008, art. 6, on 2019-06-01");
    }

    @Test
    void amountsAreTypedInManyWays() {
        assertThat(Prompt.scale(450e6, "2019-06-01")).isEqualTo(Prompt.scale("450 juta", "2019-06-01"));
        assertThat(Prompt.scale(450_000_000, "2019-06-01")).isEqualTo(Prompt.scale("Rp450.000.000", "2019-06-01"));
        refuses(() -> Prompt.scale(0.5, "2019-06-01"), "expected a whole number of rupiah such as 450e6");
        refuses(() -> Prompt.scale(Double.NaN, "2019-06-01"), "expected a whole number of rupiah such as 450e6");
    }

    @ParameterizedTest
    @CsvSource({"31/12/2022", "2022-02-30", "tomorrow"})
    void aWrongDayIsRefusedInOneLine(String day) {
        refuses(
                () -> Prompt.progress("dm-2024", "KEMENKOP", day),
                "expected a day such as \"2022-12-31\", found \"" + day + "\"");
    }

    @Test
    void anUnknownNameIsRefusedWithTheValidOnes() {
        refuses(
                () -> Prompt.progress("dm-2025", "KEMENKOP", "2022-12-31"),
                "no target \"dm-2025\"; did you mean \"dm-2023\"? Valid: dm-2023, dm-2024, go-online-8m, facebook-15k,"
                        + " tumbuh-10");
        assertThatThrownBy(() -> Prompt.forecast("dm-2024", "KEMENKOB", "2022-12-31"))
                .hasMessageStartingWith("no publisher \"KEMENKOB\"; did you mean \"KEMENKOP\"?");
        assertThatThrownBy(() -> Prompt.help("forcast")).hasMessageContaining("did you mean \"forecast\"?");
        assertThatThrownBy(() -> Prompt.delivered("facebook", "facebook", "2020-12-31", "9"))
                .hasMessageStartingWith("no commitment \"facebook\"");
    }

    @Test
    void progressTakesThePublisherOfTheTarget() {
        assertThat(Prompt.progress("dm-2024", "2022-12-31"))
                .isEqualTo(Prompt.progress("dm-2024", "KEMENKOP", "2022-12-31"));
    }

    @Test
    void progressOfWhatTheCatalogueDoesNotCountIsRefused() {
        refuses(
                () -> Prompt.progress("facebook-15k", "2021-03-31"),
                "facebook-15k counts MSMES_TRAINED, the counts of the catalogue are MSMES_ONLINE; give counts from a"
                        + " file: observations(\"counts.csv\", \"MSMES_TRAINED\")");
    }

    @Test
    void aForecastHasARowForEachModel() {
        Table table = Prompt.forecast("dm-2024", "KEMENKOP", "2022-12-31");
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.toCsv())
                .startsWith("model,on 2024-12-31 [MSMEs online],low [MSMEs online],high [MSMEs online]")
                .contains("\nlinear,27530708,18666274,36421700,2024-04-25,2023-06-06,,\n");
        assertThat(table.basis().citations()).hasSize(16);
    }

    @Test
    void aModelWithTooFewCountsIsARowToo() {
        assertThat(Prompt.forecast("dm-2024", "KOMINFO", "2022-12-31").toCsv())
                .contains("bass,,,,,,,\"4 counts, 5 needed\"");
    }

    @Test
    void evidenceIsTyped() {
        assertThat(Prompt.assess("rating=4.7, response=2h"))
                .isEqualTo(Prompt.assess("rating = 4,7; responseTime=120m"));
        assertThat(Prompt.assess("responseRate=90%")).isEqualTo(Prompt.assess("responserate=0.9"));
        assertThat(Prompt.assess("response=1d 12h")).isEqualTo(Prompt.assess("response time=36h"));
        assertThat(Prompt.assess("inactive=3 days, capacity=300, channels=2"))
                .isEqualTo(Prompt.assess("daysInactive=3, monthlyCapacity=300, channels=2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orders=3      | "orders" can be expectedMonthlyOrders or peakMonthlyOrders: type more of it
            rating=good   | rating is a decimal such as 4.7 or 90%; found something else
            response=2 jam | responseTime is a time such as 2h, 30m or 1d 12h; found something else
            response=quick | responseTime is a time such as 2h, 30m or 1d 12h; found something else
            rating=4, stock | expected statements such as "rating=4.7, response=2h", found "stock"
            responsetime=soon | responseTime is a time such as 2h, 30m or 1d 12h; found something else
            stock=many    | stock is a whole number such as 300; found something else
            rating 4.7    | expected statements such as "rating=4.7, response=2h", found "rating 4.7"
            rating=4, rating=5 | "rating" is stated twice
            """)
    void evidenceThatCannotBeReadIsRefused(String evidence, String message) {
        refuses(() -> Prompt.assess(evidence), message);
    }

    @Test
    void evidenceOfAnUnknownFactIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Prompt.assess("ratting=4"))
                .isInstanceOf(PromptException.class)
                .hasMessageStartingWith("no fact \"ratting\"; did you mean \"rating\"?");
    }

    @Test
    void aStepListsWhatToImprove() {
        Table step =
                Prompt.step("skills=4, ethics=3.5, safety=3, culture=3.5, response=60h, capacity=300, expected=200");
        assertThat(step.toCsv()).isEqualTo("improvement,from,to,effort [points]\nresponseTime,PT60H,PT34H,7\n");
    }

    @Test
    void reachIsBoundedByCountsAndPopulation() {
        assertThat(Prompt.reach("shopee=6 juta, tokopedia=7.000.000"))
                .hasToString("Reach of 2 reporters: 7,000,000 to 13,000,000 MSMEs of 13,000,000 reported");
        assertThat(Prompt.reach("shopee=6 juta, tokopedia=7 juta", "10 juta").net())
                .hasToString("7,000,000 to 10,000,000");
        refuses(
                () -> Prompt.reach("shopee=many"),
                "expected a number such as \"6000000\", \"6.000.000\" or \"6 juta\", found \"many\"");
        refuses(
                () -> Prompt.reach("shopee=6,5 juta, tokopedia"),
                "expected statements such as \"shopee=6 juta, tokopedia=7 juta\", found \"tokopedia\"");
        refuses(
                () -> Prompt.reach("shopee=6 juta;tokopedia"),
                "expected statements such as \"shopee=6 juta, tokopedia=7 juta\", found \"tokopedia\"");
        assertThatThrownBy(() -> Prompt.reach("shopee=6 juta, tokopedia=7 juta", "5 juta"))
                .isInstanceOf(PromptException.class);
    }

    @Test
    void commitmentsStandByWhatWasDelivered() {
        assertThat(Prompt.commitments("2021-03-31").toCsv())
                .contains("facebook-trains-15k,15000,MSMEs trained,2021-07-29,0..,0..15000,not started to exceeded");
        assertThat(Prompt.commitments(
                                "2021-03-31", Prompt.delivered("facebook-trains-15k", "facebook", "2020-12-31", "9000"))
                        .toCsv())
                .contains("facebook-trains-15k,15000,MSMEs trained,2021-07-29,9000,6000,late,facebook\n");
    }

    @Test
    void aDeliveryIsByAPartyOfTheProgram() {
        assertThat(Prompt.delivered("facebook-trains-15k", "smesco", "2020-12-31", 9000))
                .isEqualTo(Prompt.delivered("facebook-trains-15k", "smesco", "2020-12-31", "9.000"));
        assertThat(Prompt.delivered("kemenkopukm-500k", "kementerian-umkm", "2024-12-31", 1))
                .isNotNull();
        assertThatThrownBy(() -> Prompt.delivered("facebook-trains-15k", "facebok", "2020-12-31", 9000))
                .isInstanceOf(PromptException.class)
                .hasMessageStartingWith("no party that delivers towards facebook-trains-15k \"facebok\"; did you mean "
                        + "\"facebook\"? Valid: facebook, kemenkopukm, smesco");
        Delivery shopee = Delivery.Counted.of("facebook-trains-15k", "shopee", LocalDate.of(2020, 12, 31), 9_000);
        assertThatThrownBy(() -> Prompt.commitments("2021-03-31", shopee))
                .isInstanceOf(PromptException.class)
                .hasMessageStartingWith("no party that delivers towards facebook-trains-15k \"shopee\"");
        assertThatThrownBy(() -> Prompt.delivered("facebook-trains-15k", "facebook", "2020-12-31", -1))
                .isInstanceOf(PromptException.class);
    }

    @Test
    void aCohortHidesSmallCounts() {
        Table cohort = Prompt.cohort(SAMPLE);
        assertThat(cohort.toCsv()).contains("By scale,micro,297,0.836620\n").contains("By scale,large,,\n");
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        refuses(
                () -> Prompt.cohort("missing.jsonl"),
                "there is no file \"missing.jsonl\" in " + Path.of("").toAbsolutePath());
        refuses(
                () -> Prompt.observations("missing.csv"),
                "there is no file \"missing.csv\" in " + Path.of("").toAbsolutePath());
        assertThatThrownBy(() ->
                        Prompt.targets().csv(folder.resolve("no/targets.csv").toString()))
                .isInstanceOf(PromptException.class);
    }

    @Test
    void countsOfAFileAreMeasured(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("counts.csv");
        Files.writeString(file, """
                as_of,precision,count,publisher,derived,source
                2021-12-31,day,10000000,MINE,false,me
                2022-12-31,day,20000000,MINE,false,me
                """);
        assertThat(Prompt.progress("dm-2024", Prompt.observations(file.toString()), "MINE", "2022-12-31"))
                .hasToString(
                        "dm-2024 on 2022-12-31: ON_TRACK, 20,000,000 of 25,000,000 MSMEs (80.0 %), 6,840 a day needed");
        Files.writeString(file, "as_of,precision,count,publisher,derived,source\n2021-12-31,day,many,MINE,false,me\n");
        assertThatThrownBy(() -> Prompt.observations(file.toString()))
                .isInstanceOf(PromptException.class)
                .hasMessageContaining("many");
    }

    @Test
    void aTableIsWrittenToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("targets.csv");
        Table targets = Prompt.targets();
        assertThat(targets.csv(file.toString())).isSameAs(targets);
        assertThat(file).hasContent(targets.toCsv());
        assertThat(Files.readString(file)).contains("dm-2024,25000000,MSMEs online,2024-12-31,dm-2023\n");
    }
}
