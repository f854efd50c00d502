package id.msme.scale;

import static id.msme.scale.Criterion.ANNUAL_SALES;
import static id.msme.scale.Criterion.BUSINESS_CAPITAL;
import static id.msme.scale.Criterion.NET_ASSETS;
import static id.msme.scale.Purpose.FACILITATION;
import static id.msme.scale.Purpose.REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.enterprise.Msme;
import id.msme.industry.KbliCode;
import id.msme.language.Language;
import id.msme.money.Rupiah;
import id.msme.region.RegionCode;
import id.msme.scale.Classification.Outcome;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.testkit.Contracts;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleClassifierTest {

    private static final ScaleClassifier STANDARD = ScaleClassifier.standard();
    private static final LocalDate UNDER_UU_20_2008 = LocalDate.of(2019, 6, 1);
    private static final LocalDate UNDER_PP_7_2021 = LocalDate.of(2023, 6, 1);

    /** One amount of each scale by sales and by net assets, under UU 20/2008. */
    private static final Map<Scale, Long> SALES = Map.of(
            Scale.MICRO,
            1_000_000L,
            Scale.SMALL,
            1_000_000_000L,
            Scale.MEDIUM,
            10_000_000_000L,
            Scale.LARGE,
            60_000_000_000L);

    private static final Map<Scale, Long> ASSETS = Map.of(
            Scale.MICRO,
            1_000_000L,
            Scale.SMALL,
            100_000_000L,
            Scale.MEDIUM,
            1_000_000_000L,
            Scale.LARGE,
            20_000_000_000L);

    private static ScaleFacts salesAndAssets(Scale sales, Scale assets) {
        return ScaleFacts.none()
                .withAnnualSales(Rupiah.of(SALES.get(sales)))
                .withNetAssets(Rupiah.of(ASSETS.get(assets)));
    }

    /** UU 20/2008 joins its criteria by "or": each pair of scales under each policy. */
    @ParameterizedTest
    @CsvSource({
        // by sales, by assets, higher, lower, sales first
        "MICRO, MICRO, MICRO, MICRO, MICRO",
        "MICRO, SMALL, SMALL, MICRO, MICRO",
        "MICRO, MEDIUM, MEDIUM, MICRO, MICRO",
        "MICRO, LARGE, LARGE, MICRO, MICRO",
        "SMALL, MICRO, SMALL, MICRO, SMALL",
        "SMALL, SMALL, SMALL, SMALL, SMALL",
        "SMALL, MEDIUM, MEDIUM, SMALL, SMALL",
        "SMALL, LARGE, LARGE, SMALL, SMALL",
        "MEDIUM, MICRO, MEDIUM, MICRO, MEDIUM",
        "MEDIUM, SMALL, MEDIUM, SMALL, MEDIUM",
        "MEDIUM, MEDIUM, MEDIUM, MEDIUM, MEDIUM",
        "MEDIUM, LARGE, LARGE, MEDIUM, MEDIUM",
        "LARGE, MICRO, LARGE, MICRO, LARGE",
        "LARGE, SMALL, LARGE, SMALL, LARGE",
        "LARGE, MEDIUM, LARGE, MEDIUM, LARGE",
        "LARGE, LARGE, LARGE, LARGE, LARGE"
    })
    void tiePolicy(Scale bySales, Scale byAssets, Scale higher, Scale lower, Scale salesFirst) {
        var facts = salesAndAssets(bySales, byAssets);
        assertTie(TiePolicy.HIGHER_WINS, facts, higher, bySales, byAssets);
        assertTie(TiePolicy.LOWER_WINS, facts, lower, bySales, byAssets);
        assertTie(TiePolicy.SALES_FIRST, facts, salesFirst, bySales, byAssets);
    }

    private static void assertTie(TiePolicy policy, ScaleFacts facts, Scale expected, Scale bySales, Scale byAssets) {
        var classification = STANDARD.withTiePolicy(policy).classify(facts, FACILITATION, UNDER_UU_20_2008);
        assertThat(classification.scale()).contains(expected);
        assertThat(classification.parts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(ANNUAL_SALES, bySales, NET_ASSETS, byAssets));
        assertThat(classification.criterion()).contains(expected == bySales ? ANNUAL_SALES : NET_ASSETS);
    }

    /** Under PP 7/2021 the purpose decides, and the other criterion is told beside it. */
    @ParameterizedTest
    @CsvSource({
        // sales (rupiah), capital (rupiah): for facilitation by sales, for registration by capital
        "2_000_000_000, 1_000_000_001, MICRO, SMALL",
        "2_000_000_001, 1_000_000_000, SMALL, MICRO",
        "2_000_000_000, 1_000_000_000, MICRO, MICRO",
        "50_000_000_001, 10_000_000_000, LARGE, MEDIUM",
        "15_000_000_001, 10_000_000_001, MEDIUM, LARGE"
    })
    void purposeDecidesUnderPp7Of2021(String sales, String capital, Scale bySales, Scale byCapital) {
        var facts = ScaleFacts.none()
                .withAnnualSales(Rupiah.of(Long.parseLong(sales.replace("_", ""))))
                .withBusinessCapital(Rupiah.of(Long.parseLong(capital.replace("_", ""))));
        var facilitated = STANDARD.classify(facts, FACILITATION, UNDER_PP_7_2021);
        assertThat(facilitated.scale()).contains(bySales);
        assertThat(facilitated.criterion()).contains(ANNUAL_SALES);
        var registered = STANDARD.classify(facts, REGISTRATION, UNDER_PP_7_2021);
        assertThat(registered.scale()).contains(byCapital);
        assertThat(registered.criterion()).contains(BUSINESS_CAPITAL);
        for (var classification : List.of(facilitated, registered)) {
            assertThat(classification.parts()).isEqualTo(Map.of(ANNUAL_SALES, bySales, BUSINESS_CAPITAL, byCapital));
        }
    }

    @Test
    void largerScaleWinsByDefault() {
        assertThat(STANDARD.tiePolicy()).isEqualTo(TiePolicy.HIGHER_WINS);
        assertThat(STANDARD.withTiePolicy(TiePolicy.LOWER_WINS).tiePolicy()).isEqualTo(TiePolicy.LOWER_WINS);
    }

    /** What comes of facts that are absent (-), unusable (x) or there (5: micro by any law), under UU 20/2008. */
    @ParameterizedTest
    @CsvSource({
        // sales, assets, capital: outcome
        "-, -, -, FACT_MISSING",
        "-, -, 5, FACT_MISSING",
        "-, -, x, FACT_MISSING",
        "-, 5, -, CLASSIFIED",
        "-, x, -, FACT_UNUSABLE",
        "5, -, -, CLASSIFIED",
        "5, -, x, CLASSIFIED",
        "5, 5, x, CLASSIFIED",
        "5, x, -, FACT_UNUSABLE",
        "x, -, -, FACT_UNUSABLE",
        "x, 5, -, FACT_UNUSABLE",
        "x, x, -, FACT_UNUSABLE"
    })
    void gapsUnderUu20Of2008(String sales, String assets, String capital, Outcome outcome) {
        var facts = ScaleFacts.of(fact(sales), fact(assets), fact(capital), fact("x"));
        for (Purpose purpose : Purpose.values()) {
            var classification = STANDARD.classify(facts, purpose, UNDER_UU_20_2008);
            assertThat(classification.outcome()).isEqualTo(outcome);
            assertThat(classification.wanted())
                    .isEqualTo(outcome == Outcome.FACT_MISSING ? List.of(ANNUAL_SALES, NET_ASSETS) : List.of());
        }
    }

    /** The same under PP 7/2021, by purpose and start of the business (o: before the law, n: since). */
    @ParameterizedTest
    @CsvSource({
        // sales, capital, start: for facilitation, for registration
        "-, -, -, FACT_MISSING, FACT_MISSING",
        "-, -, n, FACT_MISSING, FACT_MISSING",
        "-, -, o, FACT_MISSING, FACT_MISSING",
        "-, -, x, FACT_UNUSABLE, FACT_MISSING",
        "-, 5, -, CLASSIFIED, CLASSIFIED",
        "-, 5, n, CLASSIFIED, CLASSIFIED",
        "-, 5, o, FACT_MISSING, CLASSIFIED",
        "-, 5, x, FACT_UNUSABLE, CLASSIFIED",
        "-, x, -, FACT_UNUSABLE, FACT_UNUSABLE",
        "-, x, n, FACT_UNUSABLE, FACT_UNUSABLE",
        "-, x, o, FACT_MISSING, FACT_UNUSABLE",
        "-, x, x, FACT_UNUSABLE, FACT_UNUSABLE",
        "5, -, -, CLASSIFIED, FACT_MISSING",
        "5, -, x, CLASSIFIED, FACT_MISSING",
        "5, 5, o, CLASSIFIED, CLASSIFIED",
        "5, x, x, CLASSIFIED, FACT_UNUSABLE",
        "x, -, -, FACT_UNUSABLE, FACT_MISSING",
        "x, 5, n, FACT_UNUSABLE, CLASSIFIED",
        "x, x, o, FACT_UNUSABLE, FACT_UNUSABLE"
    })
    void gapsUnderPp7Of2021(String sales, String capital, String start, Outcome facilitation, Outcome registration) {
        var facts = ScaleFacts.of(fact(sales), fact("x"), fact(capital), fact(start));
        var facilitated = STANDARD.classify(facts, FACILITATION, UNDER_PP_7_2021);
        assertThat(facilitated.outcome()).isEqualTo(facilitation);
        assertThat(facilitated.wanted()).isEqualTo(wanted(facilitation, start));
        var registered = STANDARD.classify(facts, REGISTRATION, UNDER_PP_7_2021);
        assertThat(registered.outcome()).isEqualTo(registration);
        assertThat(registered.wanted())
                .isEqualTo(registration == Outcome.FACT_MISSING ? List.of(BUSINESS_CAPITAL) : List.of());
    }

    @Test
    void amountThatCannotBeUsedIsNeitherAbsentNorZero() {
        var facts = ScaleFacts.none().withUnusable(ANNUAL_SALES);
        assertThat(facts).isEqualTo(ScaleFacts.of(fact("x"), fact("-"), fact("-"), fact("-")));
        assertThat(facts.withUnusable(NET_ASSETS).withUnusable(BUSINESS_CAPITAL))
                .isEqualTo(ScaleFacts.of(fact("x"), fact("x"), fact("x"), fact("-")))
                .hasToString("ScaleFacts[annualSales=unusable, netAssets=unusable, businessCapital=unusable,"
                        + " startedOn=absent]");
        var classification = STANDARD.classify(facts, FACILITATION, UNDER_PP_7_2021);
        assertThat(classification.outcome()).isEqualTo(Outcome.FACT_UNUSABLE);
        assertThat(classification.scale()).isEmpty();
    }

    private static List<Criterion> wanted(Outcome outcome, String start) {
        if (outcome != Outcome.FACT_MISSING) {
            return List.of();
        }
        return start.equals("o") ? List.of(ANNUAL_SALES) : List.of(ANNUAL_SALES, BUSINESS_CAPITAL);
    }

    private static long fact(String word) {
        return switch (word) {
            case "-" -> ScaleFacts.ABSENT;
            case "x" -> ScaleFacts.UNUSABLE;
            case "o" -> LocalDate.of(2021, 2, 1).toEpochDay();
            case "n" -> LocalDate.of(2021, 2, 2).toEpochDay();
            default -> Long.parseLong(word);
        };
    }

    @Test
    void beforeTheFirstLawNothingIsRead() {
        var facts = ScaleFacts.of(ScaleFacts.UNUSABLE, ScaleFacts.UNUSABLE, ScaleFacts.UNUSABLE, ScaleFacts.UNUSABLE);
        var classification = STANDARD.classify(facts, FACILITATION, LocalDate.of(2008, 7, 3));
        assertThat(classification.outcome()).isEqualTo(Outcome.NO_LAW);
        assertThat(classification.rule()).isEmpty();
        assertThat(classification.parts()).isEmpty();
        assertThat(classification.wanted()).isEmpty();
        assertThat(classification)
                .hasToString("The scale cannot be determined: no law on scales was in force on 2008-07-03.");
    }

    @Test
    void determinationNamesLawAndSources() {
        var told = STANDARD.bySales(Rupiah.of(450_000_000), UNDER_UU_20_2008);
        assertThat(told.orElseThrow()).isEqualTo(Scale.SMALL);
        assertThat(told.basis().rules()).containsExactly("uu-20-2008");
        assertThat(told.basis().asOf()).isEqualTo(UNDER_UU_20_2008);
        assertThat(told.basis().citations().get(0)).hasToString("UU 20/2008, art. 6 [LAW]");
        assertThat(told.basis().citations()).anyMatch(citation -> citation.reliability() == Reliability.INFERENCE);
    }

    @Test
    void determinationSaysWhatIsMissing() {
        assertUntold(
                ScaleFacts.none(),
                UNDER_UU_20_2008,
                "under UU 20/2008 on 2019-06-01: state annual sales or net assets");
        assertUntold(
                ScaleFacts.none(),
                UNDER_PP_7_2021,
                "under PP 7/2021 on 2023-06-01: state annual sales or business capital");
        assertUntold(ScaleFacts.none(), LocalDate.of(2008, 7, 3), "no law on scales was in force on 2008-07-03");
        var unusable = ScaleFacts.of(ScaleFacts.UNUSABLE, 1, 1, ScaleFacts.ABSENT);
        assertUntold(unusable, UNDER_UU_20_2008, "a fact that the law reads cannot be used");
    }

    private static void assertUntold(ScaleFacts facts, LocalDate day, String reason) {
        var untold = STANDARD.classify(facts, FACILITATION, day);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(untold::orElseThrow)
                .withMessageContaining(reason);
    }

    @Test
    void classificationReadsOnOneLine() {
        assertThat(STANDARD.classify(salesAndAssets(Scale.SMALL, Scale.MICRO), FACILITATION, UNDER_UU_20_2008))
                .hasToString("SMALL by annualSales under UU 20/2008, art. 6, on 2019-06-01");
        assertThat(STANDARD.classify(ScaleFacts.none(), FACILITATION, UNDER_PP_7_2021))
                .hasToString(
                        "The scale cannot be determined under PP 7/2021 on 2023-06-01: state annual sales or business capital.");
    }

    @Test
    void whatIfChangesOneLawAndNothingElse() {
        var changed = STANDARD.withRule(
                "pp-7-2021",
                rule -> rule.withBands(
                        ANNUAL_SALES, bands -> new ScaleBands(3_000_000_000L, bands.smallUpTo(), bands.mediumUpTo())));
        var sales = Rupiah.of(2_500_000_001L);
        assertThat(changed.bySales(sales, UNDER_PP_7_2021).orElseThrow()).isEqualTo(Scale.MICRO);
        assertThat(STANDARD.bySales(sales, UNDER_PP_7_2021).orElseThrow()).isEqualTo(Scale.SMALL);
        assertThat(changed.bySales(sales, UNDER_UU_20_2008).orElseThrow()).isEqualTo(Scale.MEDIUM);
        assertThat(changed.rules()).extracting(ScaleRule::id).containsExactly("uu-20-2008", "pp-7-2021");
        assertThat(changed.tiePolicy()).isEqualTo(STANDARD.tiePolicy());
        assertThat(STANDARD.withTiePolicy(TiePolicy.SALES_FIRST)
                        .withRule("pp-7-2021", rule -> rule)
                        .tiePolicy())
                .isEqualTo(TiePolicy.SALES_FIRST);
    }

    @Test
    void changedLawNoLongerAnswersInTheNameOfTheLaw() {
        var changed = STANDARD.withRule("pp-7-2021", rule -> rule.microSalesUpTo("3 miliar"));
        var answer = changed.bySales(Rupiah.parse("2,5 miliar"), UNDER_PP_7_2021);
        assertThat(answer).hasToString("MICRO by annualSales under PP 7/2021, changed by the caller on 2023-06-01");
        assertThat(answer.basis().citations())
                .singleElement()
                .hasToString("PP 7/2021, changed by the caller [INFERENCE]");
        assertThat(answer.rule().orElseThrow().isChanged()).isTrue();
        assertThat(changed.rules().get(0).isChanged()).isFalse();
        assertThat(STANDARD.withRule("pp-7-2021", rule -> rule.microSalesUpTo("2 miliar"))
                        .rules())
                .isEqualTo(STANDARD.rules());
        var like = STANDARD.rules().get(0);
        var hidden = STANDARD.withRule(
                "uu-20-2008",
                rule -> new ScaleRule(
                        rule.id(),
                        rule.law(),
                        rule.validity(),
                        rule.choice(),
                        Map.of(ANNUAL_SALES, new ScaleBands(1, 2, 3), NET_ASSETS, like.bands(NET_ASSETS)),
                        rule.citations()));
        assertThat(hidden.rules().get(0).isChanged()).isTrue();
    }

    @Test
    void boundsOfSalesAreVariedOneByOne() {
        var rule = STANDARD.rules().get(1);
        assertThat(rule.microSalesUpTo("3 miliar")
                        .smallSalesUpTo(Rupiah.parse("20 miliar"))
                        .mediumSalesUpTo("60 miliar")
                        .bands(ANNUAL_SALES))
                .isEqualTo(new ScaleBands(3_000_000_000L, 20_000_000_000L, 60_000_000_000L))
                .hasToString(
                        "micro up to Rp3.000.000.000, small up to Rp20.000.000.000, medium up to Rp60.000.000.000");
        assertThat(rule.microSalesUpTo("3 miliar").mediumSalesUpTo("60 miliar").law())
                .isEqualTo("PP 7/2021, changed by the caller");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.microSalesUpTo("15 miliar"))
                .withMessageContaining("got Rp15.000.000.000, Rp15.000.000.000 and Rp50.000.000.000");
    }

    @Test
    void negativeAmountsAreRefused() {
        var loss = Rupiah.of(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.bySales(loss, UNDER_PP_7_2021))
                .withMessage("annualSales is an amount from Rp0, got a negative amount");
        assertThatIllegalArgumentException().isThrownBy(() -> ScaleFacts.none().withNetAssets(loss));
        assertThatIllegalArgumentException().isThrownBy(() -> ScaleFacts.none().withBusinessCapital(loss));
        assertThat(STANDARD.bySales(Rupiah.ZERO, UNDER_PP_7_2021).orElseThrow()).isEqualTo(Scale.MICRO);
    }

    @Test
    void explanationHasParts() {
        var answer = STANDARD.classify(salesAndAssets(Scale.SMALL, Scale.MICRO), FACILITATION, UNDER_UU_20_2008);
        var english = answer.explain(Language.EN);
        assertThat(english.lines().subList(0, 5))
                .containsExactly(
                        "Scale: small",
                        "Determined by: annual sales",
                        "net assets: micro",
                        "annual sales: small",
                        "Source: UU 20/2008, art. 6 [LAW]");
        assertThat(answer.explain(Language.ID).text("scale")).contains("usaha kecil");
        assertThat(STANDARD.classify(ScaleFacts.none(), FACILITATION, UNDER_PP_7_2021)
                        .explain(Language.ID)
                        .text("reason"))
                .contains("Skala usaha tidak dapat ditentukan menurut PP 7/2021 per 2023-06-01:"
                        + " isi hasil penjualan tahunan atau modal usaha.");
    }

    @Test
    void enterpriseIsClassifiedByWhatItStates() {
        var msme = Msme.builder().name("Contoh").kbli(KbliCode.parse("14111")).region(RegionCode.parse("34.71"));
        assertThat(STANDARD.of(msme.build(), UNDER_PP_7_2021).outcome()).isEqualTo(Outcome.FACT_MISSING);
        msme.businessCapital(Rupiah.parse("2 miliar"));
        assertThat(STANDARD.of(msme.build(), UNDER_PP_7_2021).scale()).contains(Scale.SMALL);
        msme.establishedOn(LocalDate.of(2021, 2, 1));
        assertThat(STANDARD.of(msme.build(), UNDER_PP_7_2021).scale()).isEmpty();
        msme.annualSales(Rupiah.parse("2 miliar")).netAssets(Rupiah.parse("11 miliar"));
        assertThat(STANDARD.of(msme.build(), UNDER_PP_7_2021).scale()).contains(Scale.MICRO);
        assertThat(STANDARD.of(msme.build(), UNDER_UU_20_2008).scale()).contains(Scale.LARGE);
    }

    @Test
    void unknownLawsAndCriteriaAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withRule("uu-9-1995", rule -> rule))
                .withMessage("no scale rule \"uu-9-1995\"; valid: uu-20-2008, pp-7-2021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withRule("pp-7-2021", rule -> rule.withBands(NET_ASSETS, bands -> bands)))
                .withMessage("PP 7/2021 does not read netAssets");
    }

    @Test
    void lawsThatOverlapOrLeaveAGapAreRefused() {
        var early = rule("early", Validity.closed(LocalDate.of(2000, 1, 1), LocalDate.of(2008, 7, 3)));
        var all = new java.util.ArrayList<>(STANDARD.rules());
        all.add(early);
        assertThat(ScaleClassifier.of(all, TiePolicy.HIGHER_WINS).rules().get(0))
                .isEqualTo(early);
        all.set(2, rule("early", Validity.through(LocalDate.of(2008, 7, 4))));
        assertThatIllegalArgumentException().isThrownBy(() -> ScaleClassifier.of(all, TiePolicy.HIGHER_WINS));
        all.set(2, rule("early", Validity.through(LocalDate.of(2008, 7, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> ScaleClassifier.of(all, TiePolicy.HIGHER_WINS));
    }

    /** A law without a first day was in effect before any business started. */
    @Test
    void lawThatAlwaysHeldKnowsNoEarlierBusiness() {
        var always = STANDARD.rules().get(1);
        var rule = new ScaleRule(
                "always", "X 1/2000", Validity.always(), always.choice(), always.bands(), always.citations());
        var classifier = ScaleClassifier.of(List.of(rule), TiePolicy.HIGHER_WINS);
        var facts = ScaleFacts.none().withBusinessCapital(Rupiah.of(1)).withStartedOn(LocalDate.of(1900, 1, 1));
        assertThat(classifier.classify(facts, FACILITATION, UNDER_PP_7_2021).scale())
                .contains(Scale.MICRO);
    }

    @Test
    void wrongRulesAreRefused() {
        var bands = new ScaleBands(1, 2, 3);
        var source = List.of(Citation.of("A test", Reliability.INFERENCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleRule(
                        "x",
                        "X 1/2000",
                        Validity.always(),
                        CriterionChoice.ASSETS_OR_SALES,
                        Map.of(ANNUAL_SALES, bands),
                        source))
                .withMessageContaining("netAssets");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleRule(
                        "x",
                        "X 1/2000",
                        Validity.always(),
                        CriterionChoice.CAPITAL_OR_SALES_BY_PURPOSE,
                        Map.of(ANNUAL_SALES, bands, NET_ASSETS, bands),
                        source))
                .withMessageContaining("businessCapital");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleRule(
                        "x",
                        "X 1/2000",
                        Validity.always(),
                        CriterionChoice.ASSETS_OR_SALES,
                        Map.of(NET_ASSETS, bands),
                        source));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleRule(
                        "x",
                        "X 1/2000",
                        Validity.always(),
                        CriterionChoice.ASSETS_OR_SALES,
                        Map.of(ANNUAL_SALES, bands, NET_ASSETS, bands),
                        List.of()))
                .withMessageContaining("citation");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2, 3, false",
        "0, 1, 2, true",
        "1, 1, 2, false",
        "2, 1, 3, false",
        "1, 2, 2, false",
        "1, 3, 2, false"
    })
    void boundsRise(long micro, long small, long medium, boolean isTaken) {
        if (isTaken) {
            assertThat(new ScaleBands(micro, small, medium).scaleOf(0)).isEqualTo(Scale.MICRO);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new ScaleBands(micro, small, medium));
        }
    }

    @Test
    void factsShowNoAmount() {
        var facts = ScaleFacts.of(450_000_000, ScaleFacts.ABSENT, ScaleFacts.UNUSABLE, 17_000);
        assertThat(facts)
                .hasToString("ScaleFacts[annualSales=***, netAssets=absent, businessCapital=unusable, startedOn=***]");
        Contracts.assertValue(
                facts,
                ScaleFacts.of(450_000_000, ScaleFacts.ABSENT, ScaleFacts.UNUSABLE, 17_000),
                ScaleFacts.of(450_000_001, ScaleFacts.ABSENT, ScaleFacts.UNUSABLE, 17_000));
        var each = List.of(
                ScaleFacts.of(1, 0, 0, 0),
                ScaleFacts.of(0, 1, 0, 0),
                ScaleFacts.of(0, 0, 1, 0),
                ScaleFacts.of(0, 0, 0, 1));
        assertThat(each).doesNotHaveDuplicates().doesNotContain(ScaleFacts.of(0, 0, 0, 0));
    }

    @Test
    void onlyLargeIsNoMsme() {
        assertThat(Arrays.stream(Scale.values()).filter(Scale::isMsme))
                .containsExactly(Scale.MICRO, Scale.SMALL, Scale.MEDIUM);
        assertThat(WorkerScale.citation().reliability()).isEqualTo(Reliability.SECONDARY);
    }

    private static ScaleRule rule(String id, Validity validity) {
        var like = STANDARD.rules().get(0);
        return new ScaleRule(id, like.law(), validity, like.choice(), like.bands(), like.citations());
    }
}
