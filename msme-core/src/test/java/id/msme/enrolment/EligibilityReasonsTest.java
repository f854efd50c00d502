package id.msme.enrolment;

import static id.msme.condition.Condition.all;
import static id.msme.condition.Condition.annualSales;
import static id.msme.condition.Condition.any;
import static id.msme.condition.Condition.channels;
import static id.msme.condition.Condition.employees;
import static id.msme.condition.Condition.independent;
import static id.msme.condition.Condition.kbli;
import static id.msme.condition.Condition.not;
import static id.msme.condition.Condition.operatingMonths;
import static id.msme.condition.Condition.ownerAge;
import static id.msme.condition.Condition.ownerSex;
import static id.msme.condition.Condition.province;
import static id.msme.condition.Condition.region;
import static id.msme.condition.Condition.scale;
import static id.msme.condition.Condition.stated;
import static id.msme.condition.Condition.training;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.activity.Mode;
import id.msme.condition.AnyOf;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Identifier;
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.TrainingFinished;
import id.msme.condition.Unit;
import id.msme.eligibility.Change;
import id.msme.eligibility.Eligibility;
import id.msme.eligibility.Outcome;
import id.msme.eligibility.RuleOutcome;
import id.msme.finding.Finding;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.identity.Sex;
import id.msme.language.Language;
import id.msme.party.ChannelKind;
import id.msme.scale.Scale;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rule says beside its outcome: what it asks, what was found, what is missing, what would help. */
class EligibilityReasonsTest {

    private static final TestForm GOOD = TestForm.good();

    private static RuleOutcome outcome(EnrolmentForm form, Condition condition) {
        return Eligible.validator(condition).eligibility(form).orElseThrow().rule("r0");
    }

    private static List<String> change(EnrolmentForm form, Condition condition) {
        return outcome(form, condition).nearestChange().stream()
                .map(Change::toString)
                .toList();
    }

    private static List<String> missing(EnrolmentForm form, Condition condition) {
        return outcome(form, condition).missing().stream()
                .map(each -> each.fact(Language.EN))
                .toList();
    }

    private static String message(EnrolmentForm form, Condition condition, Language language) {
        return Eligible.validator(new EligibilityRule("MICRO", condition)).judge(form).findings().stream()
                .filter(finding -> finding.code().id().startsWith("eligibility."))
                .map(finding -> finding.message(language))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleThatIsTooLargeToSearchSaysSo() {
        List<Condition> parts = Collections.nCopies(64, Condition.scale(Scale.LARGE));
        Condition searched = new AnyOf(Collections.nCopies(4, new AnyOf(parts)));
        Condition tooLarge = new AnyOf(List.of(searched, Condition.scale(Scale.LARGE)));

        assertThat(change(GOOD, searched)).isNotEmpty();
        assertThat(message(GOOD, searched, Language.EN)).contains("The smallest change that would meet it: ");
        assertThat(change(GOOD, tooLarge)).isEmpty();
        assertThat(message(GOOD, tooLarge, Language.EN)).contains("257 conditions, and 256 are the most");
        assertThat(message(GOOD, tooLarge, Language.ID)).contains("257 syarat");
    }

    @Test
    void aRuleThatIsNotMetSaysWhatItAsksWhatWasFoundAndWhatWouldHelp() {
        Condition condition = any(employees(Unit.COUNT.atLeast(5)), channels(Unit.COUNT.atLeast(3)));
        assertThat(message(GOOD, condition, Language.EN))
                .isEqualTo("The rule \"MICRO\" of the program is not met. It asks for: employees at least 5 or known"
                        + " channels at least 3. Found: employees: 3; known channels: 2. The smallest change that would"
                        + " meet it: employees at least 5.");
        assertThat(message(GOOD, condition, Language.ID))
                .isEqualTo(
                        "Syarat \"MICRO\" dari program tidak terpenuhi. Yang diminta: jumlah pekerja paling sedikit 5"
                                + " atau kanal yang dikenal paling sedikit 3. Yang ditemukan: jumlah pekerja: 3; kanal"
                                + " yang dikenal: 2. Perubahan terkecil agar terpenuhi: jumlah pekerja paling sedikit"
                                + " 5.");
    }

    @Test
    void anOpenRuleSaysWhatIsMissing() {
        TestForm form = GOOD.without(Member.ESTABLISHED_ON).with(Member.NPWP, "1");
        Condition condition = all(operatingMonths(Unit.MONTHS.atLeast(6)), stated(Identifier.NPWP));
        assertThat(message(form, condition, Language.EN))
                .isEqualTo("Whether the rule \"MICRO\" of the program is met cannot be determined, because a fact is"
                        + " missing or cannot be used. It asks for: months of operation at least 6 and a valid NPWP."
                        + " Found:"
                        + " months of operation: not stated; identifiers: without a valid NPWP. Needed to decide, the"
                        + " most"
                        + " decisive first: months of operation and identifiers.");
    }

    @Test
    void regionsAreNamed() {
        Condition condition = any(province("32", "99"), region("33.71"));
        assertThat(message(GOOD, condition, Language.EN))
                .contains("a region in province 32 (Jawa Barat) or 99 or the region 33.71 (Kota Magelang)")
                .contains("Found: region: 34.71 (Kota Yogyakarta).");
        assertThat(message(GOOD, condition, Language.ID)).contains("wilayah di provinsi 32 (Jawa Barat) atau 99");
    }

    @Test
    void amountsAndAgesShowOnlyTheirSide() {
        Condition sales = annualSales(Unit.RUPIAH.atMost(100_000_000));
        assertThat(message(GOOD, sales, Language.EN))
                .contains("annual sales at most Rp100,000,000", "Found: annual sales: more")
                .doesNotContain("250");
        assertThat(message(GOOD, sales, Language.ID)).contains("Rp100.000.000").doesNotContain("250");
        Condition young = all(ownerSex(Sex.FEMALE), ownerAge(Unit.YEARS.atMost(35)));
        assertThat(message(GOOD, young, Language.EN))
                .contains("sex of the owner: male", "age of the owner: more")
                .doesNotContain("73", "1945");
    }

    @Test
    void theSmallestChangeIsThatOfTheFewestFacts() {
        assertThat(change(GOOD, any(all(kbli("01"), independent(false)), scale(Scale.SMALL))))
                .containsExactly("scale SMALL");
        assertThat(change(GOOD, all(scale(Scale.SMALL), independent(true), kbli("01"))))
                .containsExactly("scale SMALL", "kbli 01");
        assertThat(change(GOOD, not(any(scale(Scale.MICRO), kbli("14"), kbli("01")))))
                .containsExactly("not scale MICRO", "not kbli 14");
        // two conditions on one fact are one change, and what follows from the rest is not said
        assertThat(change(
                        GOOD,
                        any(
                                all(kbli("01"), independent(false)),
                                all(employees(Unit.COUNT.atLeast(5)), not(employees(Unit.COUNT.atMost(4)))))))
                .containsExactly("employees at least 5");
        assertThat(change(GOOD, not(any(employees(Unit.COUNT.atMost(4)), employees(Unit.COUNT.atMost(8))))))
                .containsExactly("not employees at most 8");
        assertThat(change(GOOD, all(employees(Unit.COUNT.atLeast(5)), employees(Unit.COUNT.atLeast(5)))))
                .containsExactly("employees at least 5");
    }

    @Test
    void aChangeThatContradictsItselfIsNone() {
        assertThat(change(GOOD, all(scale(Scale.SMALL), scale(Scale.MEDIUM)))).isEmpty();
        assertThat(change(GOOD, all(employees(Unit.COUNT.atLeast(9)), employees(Unit.COUNT.atMost(8)))))
                .isEmpty();
        assertThat(change(GOOD, all(province("33"), region("32.01", "34.02")))).isEmpty();
        assertThat(change(GOOD, all(province("33"), region("32.01", "33.02"))))
                .containsExactly("province 33", "region 32.01, 33.02");
        assertThat(change(GOOD, all(kbli("011"), not(kbli("01"))))).isEmpty();
        assertThat(change(GOOD, employees(Unit.COUNT.atMost(-1)))).isEmpty();
        // the cheaper way contradicts itself, the dearer one does not
        assertThat(change(
                        GOOD,
                        any(
                                all(scale(Scale.SMALL), not(scale(Scale.SMALL))),
                                all(kbli("01"), independent(false), channels(Unit.COUNT.atLeast(3))))))
                .hasSize(3);
    }

    @Test
    void whatDecidesMostIsAskedFirst() {
        TestForm form = GOOD.without(Member.EMPLOYEES, Member.ESTABLISHED_ON, Member.TRAININGS, Member.INDEPENDENT);
        Condition open = employees(Unit.COUNT.atLeast(2));
        Condition months = operatingMonths(Unit.MONTHS.atLeast(6));
        // either answer about one of two decides nothing alone; the third decides if it is true
        assertThat(missing(form, any(all(open, months), training("ld-1"))))
                .containsExactly("trainings", "employees", "months of operation");
        // a decided any leaves what it holds without weight
        assertThat(missing(form, all(any(independent(true), kbli("14")), months)))
                .containsExactly("months of operation", "independence");
        assertThat(missing(GOOD, all(kbli("14"), scale(Scale.MICRO)))).isEmpty();
    }

    @Test
    void aFactThatFollowsFromOthersSaysWhatWouldDetermineIt() {
        TestForm form = GOOD.without(Member.ANNUAL_SALES, Member.NET_ASSETS, Member.RECORDED_MONTHS);
        Condition condition = all(scale(Scale.MICRO), Condition.readinessScore(Unit.POINTS.atLeast(80)));
        assertThat(message(form, condition, Language.EN))
                .endsWith("Needed to decide, the most decisive first: scale (annual sales or net assets) and readiness"
                        + " (above all months of recorded trade).");
        assertThat(message(form, condition, Language.ID)).contains("kesiapan (terutama bulan dengan catatan usaha)");
        // a fact that is refused is named as such, and nothing would help but to state it right
        assertThat(message(form.refused(Member.NET_ASSETS), scale(Scale.MICRO), Language.EN))
                .endsWith("the most decisive first: scale.");
    }

    @Test
    void anEligibilityHasTheOutcomeOfEachRule() {
        var validator = Eligible.validator(
                scale(Scale.MICRO), independent(false), training("ld-1"), stated(Identifier.NIB, Identifier.PHONE));
        Eligibility eligibility = validator.eligibility(GOOD).orElseThrow();
        assertThat(eligibility.rules().stream().map(RuleOutcome::outcome))
                .containsExactly(Outcome.MET, Outcome.NOT_MET, Outcome.UNDETERMINED, Outcome.MET);
        assertThat(eligibility.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(eligibility.isEligible()).isFalse();
        assertThat(eligibility).hasToString("eligibility not met (r1: not met, r2: undetermined)");
        assertThat(eligibility.basis().rules()).containsExactly("r0", "r1", "r2", "r3");
        assertThat(eligibility.basis().citations()).isNotEmpty();
        assertThat(eligibility.basis().asOf()).isEqualTo("2019-05-20");
        assertThat(eligibility.explain(Language.EN).lines())
                .containsExactly(
                        "A rule of the program is not met.",
                        "r0: met",
                        "Asks for: the scale micro",
                        "scale: micro",
                        "r1: not met",
                        "Asks for: an enterprise that is not independent",
                        "independence: independent",
                        "Smallest change that would meet it: an enterprise that is not independent",
                        "r2: cannot be determined",
                        "Asks for: the training ld-1",
                        "trainings: not stated",
                        "Missing: trainings",
                        "r3: met",
                        "Asks for: a valid NIB and phone number",
                        "identifiers: as asked");
    }

    @Test
    void theFindingsAreThoseOfTheOutcomes() {
        var validator = Eligible.validator(independent(false), training("ld-1"), scale(Scale.MICRO));
        var ofOutcomes = validator.eligibility(GOOD).orElseThrow().rules().stream()
                .flatMap(rule -> rule.finding().stream())
                .toList();
        assertThat(validator.judge(GOOD).findings()).isEqualTo(ofOutcomes);
        assertThat(ofOutcomes).extracting(Finding::arguments).allMatch(arguments -> arguments.size() == 1);
    }

    @Test
    void withoutRulesEverybodyIsEligibleAndWithoutADayNobodyIsJudged() {
        assertThat(Judging.VALIDATOR.eligibility(GOOD).orElseThrow().isEligible())
                .isTrue();
        assertThat(Judging.VALIDATOR.eligibility(GOOD.without(Member.SUBMITTED_ON)))
                .isEmpty();
        assertThat(Judging.VALIDATOR.eligibility(GOOD.with(Member.PROGRAM, "nowhere")))
                .isEmpty();
        assertThat(Judging.VALIDATOR.eligibility(new TestFormUnreadable())).isEmpty();
    }

    @Test
    void aLongRuleIsCutInItsMessage() {
        Condition wide = all(Collections.nCopies(64, kbli("01")).toArray(Condition[]::new));
        Condition deep = wide;
        for (int i = 0; i < 13; i++) {
            deep = any(deep, all(wide, province("33")), not(deep));
            deep = deep.depth() > 12 ? wide : deep;
        }
        for (Language language : Language.values()) {
            assertThat(message(GOOD, all(wide, deep), language).length()).isLessThan(1_500);
        }
    }

    @Test
    void everyKindOfConditionIsWrittenInBothLanguages() {
        Stream.of(
                        Condition.businessCapital(Unit.RUPIAH.between(1, 2)),
                        Condition.netAssets(Unit.RUPIAH.atMost(1)),
                        Condition.channelKind(ChannelKind.values()),
                        Condition.training(Mode.values()),
                        Condition.training(),
                        TrainingFinished.any().of("x").in(Mode.MIXED),
                        Condition.readinessLevel("FOUNDATION"),
                        Condition.readinessScore(Unit.POINTS.atMost(1)),
                        region("33.01"),
                        not(Condition.independent(true)))
                .forEach(condition -> {
                    for (Language language : Language.values()) {
                        outcome(GOOD, condition).conditions().forEach(each -> {
                            assertThat(each.asks(language)).doesNotContain("?", "{", "eligibility.");
                            assertThat(each.found(language)).isNotBlank().doesNotContain("?", "{");
                            assertThat(each.fact(language)).isNotBlank();
                        });
                        for (var quantity : Quantity.values()) {
                            var range = quantity.unit().between(1, 2);
                            assertThat(outcome(GOOD, new QuantityWithin(quantity, range))
                                            .explain(language)
                                            .lines())
                                    .isNotEmpty();
                        }
                    }
                });
    }
}
