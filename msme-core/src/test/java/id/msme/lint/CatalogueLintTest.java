package id.msme.lint;

import static id.msme.condition.Condition.all;
import static id.msme.condition.Condition.annualSales;
import static id.msme.condition.Condition.any;
import static id.msme.condition.Condition.channelKind;
import static id.msme.condition.Condition.channels;
import static id.msme.condition.Condition.employees;
import static id.msme.condition.Condition.independent;
import static id.msme.condition.Condition.kbli;
import static id.msme.condition.Condition.not;
import static id.msme.condition.Condition.operatingMonths;
import static id.msme.condition.Condition.ownerAge;
import static id.msme.condition.Condition.ownerSex;
import static id.msme.condition.Condition.province;
import static id.msme.condition.Condition.readinessLevel;
import static id.msme.condition.Condition.readinessScore;
import static id.msme.condition.Condition.region;
import static id.msme.condition.Condition.scale;
import static id.msme.condition.Condition.stated;
import static id.msme.condition.Condition.training;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.activity.Activity;
import id.msme.activity.ActivityKind;
import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueBuilder;
import id.msme.catalogue.CatalogueSection;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Identifier;
import id.msme.condition.Unit;
import id.msme.identity.Sex;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.partnership.Commitment;
import id.msme.partnership.Due;
import id.msme.party.ChannelKind;
import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.progress.Indicator;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import id.msme.scale.Scale;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueLintTest {

    private static final Catalogue STANDARD = Catalogue.standard();
    private static final Citation SOURCE = Citation.of("A test", Reliability.INFERENCE);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final long BILLION = 1_000_000_000L;

    private static Program.Builder program() {
        var builder = Program.builder();
        builder.id("p").name("P").window(Validity.closed(FIRST, LAST)).addCitations(SOURCE);
        return builder;
    }

    private static Program.Builder open() {
        var builder = program();
        builder.isOpenToAll(true);
        return builder;
    }

    private static List<LintFinding> findings(Program program) {
        return findings(STANDARD.toBuilder().program(program));
    }

    /** What is found in the program p, and in what else a test adds under that id. */
    private static List<LintFinding> findings(CatalogueBuilder builder) {
        return CatalogueLint.findings(
                builder.build(), section -> section == CatalogueSection.PROGRAMS ? List.of("p") : List.<String>of());
    }

    private static List<String> codes(Condition... conditions) {
        var builder = open();
        IntStream.range(0, conditions.length)
                .forEach(i -> builder.addEligibility(new EligibilityRule("r-" + i, conditions[i])));
        return findings(builder.build()).stream()
                .map(finding -> finding.code() + " " + finding.pointer().replace("/programs/0/eligibility", ""))
                .toList();
    }

    @Test
    void nothingIsFoundInTheStandardCatalogue() {
        assertThat(CatalogueLint.findings(STANDARD)).isEmpty();
    }

    static Stream<Arguments> rules() {
        Condition months = operatingMonths(Unit.MONTHS.atLeast(6));
        return Stream.of(
                Arguments.of(scale(Scale.MICRO, Scale.SMALL), ""),
                Arguments.of(scale(Scale.MICRO, Scale.SMALL, Scale.MEDIUM), "rule.always /0/when"),
                Arguments.of(scale(Scale.LARGE), "rule.never /0/when"),
                Arguments.of(not(scale(Scale.LARGE)), "rule.always /0/when"),
                Arguments.of(all(scale(Scale.MICRO), scale(Scale.SMALL)), "rule.never /0/when"),
                Arguments.of(all(scale(Scale.MICRO), not(scale(Scale.MICRO))), "rule.never /0/when"),
                Arguments.of(any(scale(Scale.MICRO), not(scale(Scale.MICRO))), "rule.always /0/when"),
                Arguments.of(annualSales(Unit.RUPIAH.atLeast(50 * BILLION)), ""),
                Arguments.of(annualSales(Unit.RUPIAH.atLeast(50 * BILLION + 1)), "rule.never /0/when"),
                Arguments.of(annualSales(Unit.RUPIAH.atMost(50 * BILLION)), "rule.always /0/when"),
                Arguments.of(annualSales(Unit.RUPIAH.atMost(50 * BILLION - 1)), ""),
                Arguments.of(all(scale(Scale.MICRO), annualSales(Unit.RUPIAH.atLeast(2 * BILLION))), ""),
                Arguments.of(
                        all(scale(Scale.MICRO), annualSales(Unit.RUPIAH.atLeast(2 * BILLION + 1))),
                        "rule.never /0/when"),
                Arguments.of(
                        all(annualSales(Unit.RUPIAH.atLeast(2 * BILLION + 1)), scale(Scale.MICRO)),
                        "rule.never /0/when"),
                Arguments.of(
                        all(employees(Unit.COUNT.atLeast(5)), employees(Unit.COUNT.atMost(4))), "rule.never /0/when"),
                Arguments.of(all(employees(Unit.COUNT.atLeast(5)), employees(Unit.COUNT.atMost(5))), ""),
                Arguments.of(employees(Unit.COUNT.atLeast(0)), "rule.always /0/when"),
                Arguments.of(employees(Unit.COUNT.atMost(-1)), "rule.never /0/when"),
                Arguments.of(operatingMonths(Unit.MONTHS.atLeast(1_523)), ""),
                Arguments.of(operatingMonths(Unit.MONTHS.atLeast(1_524)), "rule.never /0/when"),
                Arguments.of(ownerAge(Unit.YEARS.atLeast(126)), ""),
                Arguments.of(ownerAge(Unit.YEARS.atLeast(127)), "rule.never /0/when"),
                Arguments.of(channels(Unit.COUNT.atLeast(12)), ""),
                Arguments.of(channels(Unit.COUNT.atLeast(13)), "rule.never /0/when"),
                Arguments.of(all(region("34.71"), province("34")), ""),
                Arguments.of(all(region("34.71"), province("33")), "rule.never /0/when"),
                Arguments.of(all(kbli("56"), kbli("5610")), ""),
                Arguments.of(all(kbli("561"), not(kbli("56"))), "rule.never /0/when"),
                Arguments.of(all(any(kbli("14"), kbli("56")), kbli("61")), "rule.never /0/when"),
                Arguments.of(all(any(kbli("14"), kbli("56")), kbli("56")), ""),
                Arguments.of(all(any(kbli("14"), months), kbli("61")), ""),
                Arguments.of(
                        all(any(all(months, kbli("14")), all(kbli("56"), any(kbli("56"), kbli("14")))), kbli("61")),
                        "rule.never /0/when"),
                Arguments.of(independent(true), "rule.always /0/when"),
                Arguments.of(independent(false), "rule.never /0/when"),
                Arguments.of(
                        any(stated(Identifier.NIB), stated(Identifier.NPWP), stated(Identifier.NIK)),
                        "rule.always /0/when"),
                Arguments.of(stated(Identifier.PHONE), ""),
                Arguments.of(ownerSex(Sex.FEMALE, Sex.MALE), "rule.always /0/when"),
                Arguments.of(channelKind(ChannelKind.MARKETPLACE), ""),
                Arguments.of(readinessLevel("FOUNDATION", "EMERGING", "READY", "ADVANCED"), "rule.always /0/when"),
                Arguments.of(readinessScore(Unit.POINTS.atMost(100)), "rule.always /0/when"),
                Arguments.of(readinessScore(Unit.POINTS.between(60, 100)), ""),
                Arguments.of(all(training(), not(training())), "rule.never /0/when"),
                Arguments.of(any(training(Mode.VIRTUAL), training(Mode.MIXED)), ""),
                Arguments.of(training("akademi-instagram"), ""),
                Arguments.of(training("akademi"), "activity.unknown /0/when/training/activity"),
                Arguments.of(any(months, scale(Scale.LARGE)), "part.never /0/when/any/1"),
                Arguments.of(all(months, scale(Scale.MICRO, Scale.SMALL, Scale.MEDIUM)), "part.always /0/when/all/1"),
                Arguments.of(
                        not(all(months, any(scale(Scale.LARGE), training()))), "part.never /0/when/not/all/1/any/0"),
                Arguments.of(province("99"), "rule.never /0/when|region.unknown /0/when/province/0"),
                Arguments.of(province("34", "99"), "region.unknown /0/when/province/1"),
                Arguments.of(region("34.71", "34.99"), "region.unknown /0/when/region/1"),
                Arguments.of(kbli("04", "56"), "kbli.unknown /0/when/kbli/0"),
                Arguments.of(
                        any(annualSales(Unit.RUPIAH.atMost(10)), annualSales(Unit.RUPIAH.atLeast(12))),
                        "range.gap /0/when/any/1"),
                Arguments.of(
                        any(annualSales(Unit.RUPIAH.atMost(10)), annualSales(Unit.RUPIAH.between(10, 20))),
                        "range.overlap /0/when/any/1"),
                Arguments.of(any(employees(Unit.COUNT.between(1, 4)), employees(Unit.COUNT.between(5, 9))), ""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleIsJudgedByItsValues(Condition condition, String expected) {
        assertThat(codes(condition)).containsExactly(expected.isEmpty() ? new String[0] : expected.split("\\|", -1));
    }

    @Test
    void rulesThatExcludeEachOtherOrStandTwice() {
        assertThat(codes(scale(Scale.MICRO), scale(Scale.SMALL))).containsExactly("rules.disjoint ");
        assertThat(codes(scale(Scale.MICRO), annualSales(Unit.RUPIAH.atLeast(3 * BILLION))))
                .containsExactly("rules.disjoint ");
        assertThat(codes(scale(Scale.MICRO), scale(Scale.MICRO))).containsExactly("rule.repeated /1/when");
        assertThat(codes(scale(Scale.MICRO), province("34"))).isEmpty();
    }

    /** Province 93 is Papua Selatan, by UU 14/2022; Papua itself is 91 throughout. */
    @Test
    void provinceThatDidNotExistInTheWindow() {
        var builder = open();
        builder.window(Validity.closed(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)))
                .addEligibility(new EligibilityRule("papua", province("91", "93")));
        assertThat(findings(builder.build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(LintCode.REGION_OUTSIDE_WINDOW))
                .satisfies(finding -> assertThat(finding.pointer()).endsWith("/when/province/1"))
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("code", "93"));
        builder.window(Validity.closed(FIRST, LAST));
        assertThat(findings(builder.build())).isEmpty();
    }

    private static Party party(String id, Validity days, String... successors) {
        var builder = Party.builder();
        builder.id(id).name(id).kind(PartyKind.AGENCY).validity(days).addAllSuccessors(List.of(successors));
        return builder.build();
    }

    private static List<String> ofPartners(Party party, Validity partnership) {
        var builder = program();
        builder.addPartners(new ProgramPartner(party.id(), partnership, List.of()));
        return findings(STANDARD.toBuilder().party(party).program(builder.build())).stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void windowWithoutPartners() {
        var always = party("a", Validity.always());
        assertThat(findings(program().build())).extracting(LintFinding::code).containsExactly(LintCode.PARTNER_NONE);
        assertThat(ofPartners(always, Validity.closed(FIRST, LAST))).isEmpty();
        assertThat(ofPartners(always, Validity.closed(FIRST.plusDays(1), LAST)))
                .containsExactly("partner.gap /programs/0/partners");
        assertThat(ofPartners(always, Validity.closed(FIRST, LAST.minusDays(1))))
                .containsExactly("partner.gap /programs/0/partners");
        assertThat(ofPartners(always, Validity.from(LAST.plusDays(1))))
                .containsExactly("partner.outside-window /programs/0/partners/0", "partner.none /programs/0/partners");
        assertThat(ofPartners(party("a", Validity.through(FIRST.minusDays(1))), Validity.always()))
                .containsExactly("partner.ended /programs/0/partners/0", "partner.none /programs/0/partners");
        assertThat(ofPartners(party("a", Validity.through(FIRST)), Validity.always()))
                .containsExactly("partner.gap /programs/0/partners");
    }

    @Test
    void partnerWithASuccessorStaysAPartner() {
        assertThat(ofPartners(party("a", Validity.through(FIRST.minusDays(1)), "shopee"), Validity.always()))
                .isEmpty();
    }

    private static Target target(LocalDate by) {
        var builder = Target.builder();
        builder.id("t")
                .indicator(Indicator.MSMES_ONLINE)
                .kind(TargetKind.CUMULATIVE)
                .value(1)
                .deadline(by);
        return builder.build();
    }

    private static List<String> of(UnaryOperator<Program.Builder> change) {
        return findings(change.apply(open()).build()).stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static Program.Builder windowFrom(Program.Builder builder, LocalDate first) {
        builder.window(Validity.from(first));
        return builder;
    }

    @Test
    void targetsOwnersLawsAndSources() {
        assertThat(findings(open().addTargets(target(FIRST)).build())).isEmpty();
        assertThat(findings(open().addTargets(target(LAST)).build())).isEmpty();
        assertThat(findings(open().addTargets(target(LAST.plusDays(1))).build()))
                .extracting(LintFinding::pointer)
                .containsExactly("/programs/0/targets/0/by");
        assertThat(findings(open().addTargets(target(FIRST.minusDays(1))).build()))
                .extracting(LintFinding::code)
                .containsExactly(LintCode.TARGET_OUTSIDE_WINDOW);
        assertThat(of(builder -> windowFrom(builder, LocalDate.of(2008, 7, 4)))).isEmpty();
        assertThat(of(builder -> windowFrom(builder, LocalDate.of(2008, 7, 3))))
                .containsExactly("law.none /programs/0/from");
        var without = Program.builder();
        without.id("p")
                .name("P")
                .isOpenToAll(true)
                .owner("blanja")
                .window(Validity.from(FIRST))
                .addSupports("p");
        assertThat(findings(without.build()))
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly(
                        "owner.ended /programs/0/owner",
                        "supports.itself /programs/0/supports/0",
                        "source.missing /programs/0");
    }

    @Test
    void agreementsActivitiesAndSuccessors() {
        var commitment = Commitment.builder();
        commitment
                .id("c")
                .program("p")
                .addDebtors("a")
                .indicator(Indicator.MSMES_ONLINE)
                .due(Due.by(LAST.plusDays(1)));
        var activity = Activity.builder();
        activity.id("v")
                .name("V")
                .program("p")
                .kind(ActivityKind.TRAINING)
                .mode(Mode.VIRTUAL)
                .period(Validity.through(FIRST.minusDays(1)));
        Catalogue catalogue = STANDARD.toBuilder()
                .program(open().build())
                .party(party("a", Validity.through(FIRST), "b"))
                .party(party("b", Validity.from(FIRST.plusDays(2))))
                .commitment(commitment.build())
                .activity(activity.build())
                .build();
        assertThat(CatalogueLint.findings(catalogue, section -> switch (section) {
                    case PARTIES -> List.of("b", "a");
                    case COMMITMENTS -> List.of("c");
                    case ACTIVITIES -> List.of("v");
                    default -> List.of();
                }))
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly(
                        "successor.gap /parties/1/successors/0",
                        "commitment.outside-window /commitments/0/by",
                        "source.missing /commitments/0",
                        "activity.outside-window /activities/0");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsTextsInBothLanguages(LintCode code) {
        for (Language language : Language.values()) {
            var messages = Messages.of(language);
            assertThat(messages.keys()).contains("lint." + code + ".why", "lint." + code + ".todo");
        }
        assertThat(Arrays.stream(LintCode.values()).map(LintCode::code)).doesNotHaveDuplicates();
    }

    @Test
    void findingPrintsAsOneLine() {
        LintFinding finding = findings(program().build()).get(0);
        assertThat(finding)
                .hasToString(
                        "partner.none at /programs/0/partners: The program \"p\" has no partner on any day of its window "
                                + "2026-01-01..2026-12-31, so that no enrolment is accepted.");
        assertThat(finding.whatToDo(Language.ID))
                .isEqualTo("Sebutkan mitra yang berlaku dalam masa program, atau \"any\".");
        assertThat(finding)
                .isEqualTo(findings(program().build()).get(0))
                .hasSameHashCodeAs(findings(program().build()).get(0));
    }
}
