package id.msme.enrolment;

import static id.msme.condition.Condition.all;
import static id.msme.condition.Condition.any;
import static id.msme.condition.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Identifier;
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.ScaleIn;
import id.msme.condition.Unit;
import id.msme.eligibility.ApplicantFacts;
import id.msme.eligibility.Change;
import id.msme.eligibility.Eligibility;
import id.msme.eligibility.Outcome;
import id.msme.eligibility.RuleOutcome;
import id.msme.eligibility.RuleSet;
import id.msme.finding.Finding;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.language.Language;
import id.msme.rule.CheckedRecord;
import id.msme.rule.StandardFacts;
import id.msme.scale.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds of every rule of eligibility. */
class EligibilityProperties {

    /** Members whose absence says something: the law then reads another. */
    private static final List<Member> SPEAKING_WHEN_ABSENT = List.of(
            Member.MSME, Member.ANNUAL_SALES, Member.BUSINESS_CAPITAL, Member.NET_ASSETS, Member.ESTABLISHED_ON);

    @Provide
    Arbitrary<TestForm> forms() {
        return Forms.any();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.nested();
    }

    @Provide
    Arbitrary<Condition> conditionsWithIdentifiers() {
        return Conditions.nested(Arbitraries.oneOf(Conditions.simple(), Conditions.identifiers()), 2);
    }

    private static List<RuleOutcome> rules(EnrolmentForm form, Condition... conditions) {
        return Eligible.validator(conditions)
                .eligibility(form)
                .map(eligibility -> eligibility.rules())
                .orElse(List.of());
    }

    private static List<Outcome> outcomes(EnrolmentForm form, Condition... conditions) {
        return rules(form, conditions).stream().map(RuleOutcome::outcome).toList();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void findingsAreThoseOfTheOutcomes(
            @ForAll("forms") TestForm form, @ForAll("conditionsWithIdentifiers") Condition condition) {
        var validator = Eligible.validator(condition, not(condition));
        var expected = validator.eligibility(form).stream()
                .flatMap(eligibility -> eligibility.rules().stream())
                .flatMap(rule -> rule.finding().stream())
                .toList();
        assertThat(validator.judge(form).findings().stream()
                        .filter(finding -> finding.code().id().startsWith("eligibility.")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The reasons come from the nodes that judge, and change nothing. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOutcomeIsTheSameWithoutReasons(
            @ForAll("forms") TestForm form,
            @ForAll("conditionsWithIdentifiers") Condition one,
            @ForAll("conditionsWithIdentifiers") Condition two) {
        Catalogue catalogue = Catalogue.standard();
        var rules = RuleSet.of(
                List.of(new EligibilityRule("one", one), new EligibilityRule("two", two)),
                List.of(),
                catalogue.regions());
        ApplicantFacts<CheckedRecord> facts = StandardFacts.of(catalogue);
        Judging.VALIDATOR
                .record(form)
                .submission()
                .map(Submission::record)
                .filter(record -> record.isUsable(Member.SUBMITTED_ON))
                .ifPresent(record -> {
                    Eligibility eligibility = rules.judge(facts, record);
                    assertThat(rules.outcome(facts, record)).isEqualTo(eligibility.outcome());
                    var found = new ArrayList<Finding>();
                    rules.check(facts, record, found::add);
                    assertThat(found)
                            .isEqualTo(eligibility.rules().stream()
                                    .flatMap(rule -> rule.finding().stream())
                                    .toList());
                });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theLawsOfKleeneHold(
            @ForAll("forms") TestForm form,
            @ForAll("conditionsWithIdentifiers") Condition one,
            @ForAll("conditionsWithIdentifiers") Condition two) {
        assertThat(
                        rules(
                                        form,
                                        not(all(one, two)),
                                        any(not(one), not(two)),
                                        not(any(one, two)),
                                        all(not(one), not(two)))
                                .stream()
                                .map(rule -> rule.outcome() + rule.pointer()))
                .satisfies(same -> {
                    if (!same.isEmpty()) {
                        assertThat(same.get(0)).isEqualTo(same.get(1));
                        assertThat(same.get(2)).isEqualTo(same.get(3));
                    }
                });
        assertThat(new HashSet<>(outcomes(form, one, not(not(one)), all(one), any(one, one), all(one, any(one, two)))))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(new HashSet<>(outcomes(form, all(one, two), all(two, one)))).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aTightenedConditionNeverAdmitsMore(
            @ForAll("forms") TestForm form,
            @ForAll("conditionsWithIdentifiers") Condition one,
            @ForAll("conditionsWithIdentifiers") Condition two) {
        List<Outcome> outcomes = outcomes(form, all(one, two), one, any(one, two));
        assertThat(outcomes).isSorted();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aTightenedRangeNeverAdmitsMore(
            @ForAll("forms") TestForm form,
            @ForAll Quantity quantity,
            @ForAll @LongRange(max = 400) long low,
            @ForAll @LongRange(max = 400) long width) {
        Unit unit = quantity.unit();
        assertThat(outcomes(
                        form,
                        new QuantityWithin(quantity, unit.between(low + width / 4, low + width / 2)),
                        new QuantityWithin(quantity, unit.between(low, low + width)),
                        new QuantityWithin(quantity, unit.atLeast(low))))
                .isSorted();
        long points = Math.min(low, 100);
        assertThat(outcomes(
                        form,
                        Condition.readinessScore(Unit.POINTS.atLeast(points + 1)),
                        Condition.readinessScore(Unit.POINTS.atLeast(points))))
                .isSorted();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRulesChangesNothing(
            @ForAll("forms") TestForm form,
            @ForAll("conditionsWithIdentifiers") Condition one,
            @ForAll("conditionsWithIdentifiers") Condition two,
            @ForAll("conditionsWithIdentifiers") Condition three,
            @ForAll Random random) {
        var rules = new ArrayList<EligibilityRule>();
        List.of(one, two, three).forEach(each -> rules.add(new EligibilityRule("r" + rules.size(), each)));
        Verdict before =
                Eligible.validator(rules.toArray(EligibilityRule[]::new)).judge(form);
        Collections.shuffle(rules, random);
        Verdict after =
                Eligible.validator(rules.toArray(EligibilityRule[]::new)).judge(form);
        assertThat(after.accepted()).isEqualTo(before.accepted());
        assertThat(after.findings()).containsExactlyInAnyOrderElementsOf(before.findings());
    }

    /** The members that a condition reads, and what they hold; readiness reads the channels too. */
    private static List<Member> readBy(Condition condition) {
        return Stream.of(Member.values())
                .filter(member -> !member.isIndexed())
                .filter(member -> condition.reads().stream()
                        .anyMatch(read -> (member.pointer() + "/").startsWith(read + "/")
                                || (member == Member.CHANNELS && read.equals("/readiness"))))
                .toList();
    }

    /** Readiness included, and identifiers too: one that is refused is not absent. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aFactThatIsRefusedNeverTurnsYesIntoNoOrNoIntoYes(
            @ForAll("forms") TestForm form, @ForAll("conditionsWithIdentifiers") Condition condition) {
        for (Member member : readBy(condition)) {
            if (member != Member.MSME && form.presence(member.parent().orElseThrow()) == Presence.STATED) {
                assertNarrows(outcomes(form.refused(member), condition), outcomes(form, condition));
            }
        }
    }

    /** But for identifiers, whose absence is false, and amounts: where one is absent the law takes another. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aFactThatIsTakenAwayNeverTurnsYesIntoNoOrNoIntoYes(
            @ForAll("forms") TestForm form, @ForAll("conditions") Condition condition) {
        for (Member member : readBy(condition)) {
            if (!SPEAKING_WHEN_ABSENT.contains(member)) {
                assertNarrows(outcomes(form.without(member), condition), outcomes(form, condition));
            }
        }
    }

    private static void assertNarrows(List<Outcome> knowingLess, List<Outcome> knowingMore) {
        if (!knowingLess.isEmpty() && !knowingMore.isEmpty() && knowingLess.get(0) != Outcome.UNDETERMINED) {
            assertThat(knowingMore).isEqualTo(knowingLess);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noMessageShowsAnAmountOrAnIdentifier(
            @ForAll("forms") TestForm form, @ForAll("conditionsWithIdentifiers") Condition condition) {
        for (RuleOutcome rule : rules(form, condition)) {
            for (Language language : Language.values()) {
                String text = rule.explain(language)
                        + rule.finding()
                                .map(finding -> finding.message(language))
                                .orElse("");
                assertThat(text)
                        .doesNotContain("1234567890123", "3171991708450001", "81234567890", "120,000,000", "40,000,000")
                        .doesNotContain("120.000.000", "40.000.000", "120000000", "40000000");
            }
        }
    }

    // the smallest change, against a search through every change of four facts

    private static final TestForm START = TestForm.good()
            .with(Member.EMPLOYEES, 2L)
            .with(Member.STOCK, 3L)
            .with(Member.INDEPENDENT, true)
            .without(Member.PHONE);

    @Provide
    Arbitrary<Condition> ofFourFacts() {
        Arbitrary<Condition> ranges = Arbitraries.of(Quantity.EMPLOYEES, Quantity.STOCK)
                .flatMap(quantity -> Arbitraries.longs()
                        .between(0, 5)
                        .list()
                        .ofSize(2)
                        .map(ends -> (Condition) new QuantityWithin(
                                quantity,
                                Unit.COUNT.between(
                                        Math.min(ends.get(0), ends.get(1)), Math.max(ends.get(0), ends.get(1))))));
        return Conditions.nested(
                Arbitraries.oneOf(
                        ranges,
                        Arbitraries.of(
                                Condition.independent(true),
                                Condition.independent(false),
                                Condition.stated(Identifier.PHONE))),
                2);
    }

    private record Changed(TestForm form, int facts) {}

    private static List<Changed> everyChange() {
        var changed = new ArrayList<Changed>();
        LongStream.range(0, 8)
                .forEach(employees -> LongStream.range(0, 8)
                        .forEach(stock -> IntStream.range(0, 4).forEach(bits -> {
                            TestForm form = START.with(Member.EMPLOYEES, employees)
                                    .with(Member.STOCK, stock)
                                    .with(Member.INDEPENDENT, bits % 2 == 0);
                            int facts = (employees == 2 ? 0 : 1) + (stock == 3 ? 0 : 1) + bits % 2 + bits / 2;
                            changed.add(
                                    new Changed(bits < 2 ? form : form.with(Member.PHONE, "+6281234567890"), facts));
                        })));
        return List.copyOf(changed);
    }

    private static final List<Changed> EVERY_CHANGE = everyChange();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noSmallerChangeMeetsTheRule(@ForAll("ofFourFacts") Condition condition) {
        var validator = Eligible.validator(condition);
        int fewest = EVERY_CHANGE.stream()
                .filter(change ->
                        validator.judge(change.form()).findings().stream().noneMatch(EligibilityProperties::isOfRule))
                .mapToInt(Changed::facts)
                .min()
                .orElse(0);
        RuleOutcome outcome = validator.eligibility(START).orElseThrow().rule("r0");
        assertThat(outcome.nearestChange().stream()
                        .map(Change::condition)
                        .map(Condition::name)
                        .distinct())
                .hasSize(fewest);
    }

    private static boolean isOfRule(Finding finding) {
        return finding.code().id().startsWith("eligibility.");
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aRuleThatNamesEveryScaleIsOpenOrMet(@ForAll("forms") TestForm form) {
        Condition every = new ScaleIn(List.of(Scale.values()));
        assertThat(outcomes(form, every)).doesNotContain(Outcome.NOT_MET);
    }
}
