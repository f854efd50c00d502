package id.msme.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueSection;
import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Identifier;
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.Range;
import id.msme.condition.ScaleIn;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.form.EnrolmentForm;
import id.msme.form.EnrolmentFormBuilder;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.program.Program;
import id.msme.scale.Criterion;
import id.msme.scale.Scale;
import id.msme.scale.ScaleBands;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.scale.TiePolicy;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is reported as impossible never happens in an enrolment. */
class CatalogueLintProperties {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final List<Long> AMOUNTS = List.of(
            0L,
            50_000_000L,
            300_000_000L,
            300_000_001L,
            2_000_000_000L,
            2_000_000_001L,
            2_500_000_000L,
            2_500_000_001L,
            3_000_000_000L,
            3_000_000_001L,
            15_000_000_000L,
            15_000_000_001L,
            50_000_000_000L,
            50_000_000_001L);

    private static Arbitrary<Condition> quantity(Quantity quantity, List<Long> numbers) {
        Arbitrary<Long> ends = Arbitraries.of(numbers);
        return Combinators.combine(ends, ends, Arbitraries.integers().between(0, 2))
                .as((one, other, form) -> new QuantityWithin(quantity, range(quantity, one, other, form)));
    }

    private static Range range(Quantity quantity, long one, long other, int form) {
        return switch (form) {
            case 0 -> quantity.unit().atLeast(one);
            case 1 -> quantity.unit().atMost(one);
            default -> quantity.unit().between(Math.min(one, other), Math.max(one, other));
        };
    }

    private static Arbitrary<Condition> simple() {
        return Arbitraries.oneOf(
                Arbitraries.of(Scale.class)
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(ScaleIn::new),
                quantity(Quantity.ANNUAL_SALES, AMOUNTS),
                quantity(Quantity.NET_ASSETS, AMOUNTS),
                quantity(Quantity.EMPLOYEES, List.of(0L, 1L, 2L, 5L)),
                quantity(Quantity.CHANNELS, List.of(0L, 1L, 2L, 13L)),
                quantity(Quantity.OPERATING_MONTHS, List.of(0L, 6L, 2_000L)),
                quantity(Quantity.OWNER_AGE, List.of(0L, 17L, 40L, 200L)),
                Arbitraries.of(
                        Condition.province("34"),
                        Condition.province("91"),
                        Condition.province("93"),
                        Condition.province("94", "96"),
                        Condition.region("34.71"),
                        Condition.region("91.71"),
                        Condition.region("92.71", "96.71"),
                        Condition.region("93.01"),
                        Condition.kbli("14"),
                        Condition.kbli("141", "56"),
                        Condition.independent(true),
                        Condition.independent(false),
                        Condition.stated(Identifier.NIB),
                        Condition.stated(Identifier.NIK, Identifier.PHONE),
                        Condition.ownerSex(Sex.FEMALE),
                        Condition.channelKind(ChannelKind.MARKETPLACE),
                        Condition.channelKind(ChannelKind.EMAIL, ChannelKind.WEBSITE),
                        Condition.training("x"),
                        Condition.readinessLevel("READY")));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.recursive(
                CatalogueLintProperties::simple,
                inner -> Arbitraries.frequencyOf(
                        Tuple.of(1, inner.map(Condition::not)),
                        Tuple.of(3, inner.list().ofMinSize(2).ofMaxSize(3).map(AllOf::new)),
                        Tuple.of(2, inner.list().ofMinSize(2).ofMaxSize(3).map(AnyOf::new))),
                1,
                3);
    }

    @Provide
    Arbitrary<Validity> windows() {
        return Arbitraries.of(
                Validity.always(),
                Validity.closed(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)),
                Validity.closed(LocalDate.of(2020, 6, 1), LocalDate.of(2022, 12, 31)),
                Validity.closed(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 6, 30)));
    }

    private static <T> Arbitrary<BiFunction<EnrolmentFormBuilder, LocalDate, EnrolmentFormBuilder>> maybe(
            BiFunction<EnrolmentFormBuilder, T, EnrolmentFormBuilder> setter, List<T> values) {
        return Arbitraries.of(values)
                .<BiFunction<EnrolmentFormBuilder, LocalDate, EnrolmentFormBuilder>>map(
                        value -> (builder, day) -> setter.apply(builder, value))
                .optional(0.75)
                .map(set -> set.orElse((builder, day) -> builder));
    }

    /** What enrolments state, most of it stated and right. */
    @Provide
    Arbitrary<List<BiFunction<EnrolmentFormBuilder, LocalDate, EnrolmentFormBuilder>>> statements() {
        return Combinators.combine(List.of(
                        maybe(EnrolmentFormBuilder::annualSales, AMOUNTS),
                        maybe(EnrolmentFormBuilder::netAssets, AMOUNTS),
                        maybe(EnrolmentFormBuilder::businessCapital, AMOUNTS),
                        maybe(EnrolmentFormBuilder::employees, List.of(0L, 1L, 2L, 5L, 6L)),
                        maybe(
                                (EnrolmentFormBuilder builder, List<String> channels) -> builder.channels(channels),
                                List.of(List.of(), List.of("shopee"), List.of("email", "lazada"), List.of("unknown"))),
                        maybe(
                                (EnrolmentFormBuilder builder, String day) -> builder.establishedOn(day),
                                List.of("1900-01-01", "2016-03-01", "2019-01-01")),
                        maybe(
                                (EnrolmentFormBuilder builder, String nik) -> builder.nik(nik),
                                List.of("3171991708450001", "3171015708850001", "3171014108050001")),
                        maybe((EnrolmentFormBuilder builder, String nib) -> builder.nib(nib), List.of("1234567890123")),
                        maybe(
                                (EnrolmentFormBuilder builder, String phone) -> builder.phone(phone),
                                List.of("+6281234567890")),
                        maybe(EnrolmentFormBuilder::independent, List.of(true, true, true, false)),
                        maybe(
                                (EnrolmentFormBuilder builder, String activity) ->
                                        builder.training(activity, "VIRTUAL", "2019-01-01"),
                                List.of("x", "y"))))
                .as(set -> set);
    }

    private static EnrolmentForm form(
            List<BiFunction<EnrolmentFormBuilder, LocalDate, EnrolmentFormBuilder>> statements,
            LocalDate day,
            String region,
            String kbli) {
        EnrolmentFormBuilder builder = EnrolmentForm.builder()
                .id("A-1")
                .program("p")
                .partner("shopee")
                .submittedOn(day)
                .consent(true)
                .name("Batik Contoh")
                .kbli(kbli)
                .region(region);
        for (var statement : statements) {
            builder = statement.apply(builder, day);
        }
        return builder.build();
    }

    private static boolean is(Verdict verdict, FindingCode code) {
        return verdict.findings().stream().anyMatch(finding -> finding.code().equals(code));
    }

    /** Whether nothing but the rules of the program stands against it. */
    private static boolean isAcceptable(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> finding.code().toString().startsWith("eligibility."));
    }

    @Property(tries = 400)
    void impossibleIsNeverContradicted(
            @ForAll("conditions") Condition condition,
            @ForAll("windows") Validity window,
            @ForAll("laws") ScaleClassifier laws,
            @ForAll("places") List<String> places,
            @ForAll("forms") List<List<BiFunction<EnrolmentFormBuilder, LocalDate, EnrolmentFormBuilder>>> forms) {
        var builder = Program.builder();
        builder.id("p").name("P").window(window).isOpenToAll(true).addEligibility(new EligibilityRule("r", condition));
        Catalogue catalogue = Catalogue.standard().withScales(laws).withProgram(builder.build());
        List<LintCode> codes = CatalogueLint.findings(
                        catalogue, section -> section == CatalogueSection.PROGRAMS ? List.of("p") : List.<String>of())
                .stream()
                .map(LintFinding::code)
                .toList();
        if (!codes.contains(LintCode.RULE_NEVER) && !codes.contains(LintCode.RULE_ALWAYS)) {
            return;
        }
        var validator = EnrolmentValidator.of(catalogue, AS_OF);
        for (LocalDate day : days(window)) {
            for (var statements : forms) {
                for (String region : places) {
                    Verdict verdict = validator.judge(form(statements, day, region, "14111"));
                    if (isAcceptable(verdict)) {
                        assertThat(verdict.accepted() && codes.contains(LintCode.RULE_NEVER))
                                .as("accepted: %s in %s by %s", condition, window, verdict)
                                .isFalse();
                        assertThat(is(verdict, FindingCode.ELIGIBILITY_NOT_MET) && codes.contains(LintCode.RULE_ALWAYS))
                                .as("not met: %s in %s by %s", condition, window, verdict)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<List<List<BiFunction<EnrolmentFormBuilder, LocalDate, EnrolmentFormBuilder>>>> forms() {
        return statements().list().ofSize(12);
    }

    /** The shipped laws, with other bounds, and with another order of what they read. */
    @Provide
    Arbitrary<ScaleClassifier> laws() {
        ScaleClassifier shipped = Catalogue.standard().scales();
        ScaleClassifier varied = shipped.withRule("pp-7-2021", law -> withMicroUpTo(3_000_000_000L, law))
                .withRule("uu-20-2008", law -> withMicroUpTo(50_000_000L, law));
        return Combinators.combine(Arbitraries.of(shipped, varied), Arbitraries.of(TiePolicy.class))
                .as(ScaleClassifier::withTiePolicy);
    }

    private static ScaleRule withMicroUpTo(long sales, ScaleRule law) {
        return law.withBands(
                Criterion.ANNUAL_SALES, bands -> new ScaleBands(sales, bands.smallUpTo(), bands.mediumUpTo()));
    }

    /** Regencies and cities, those of Papua, whose codes changed, more often than the rest. */
    @Provide
    Arbitrary<List<String>> places() {
        List<String> all = Catalogue.standard().regions().regions().stream()
                .map(region -> region.code().toString())
                .filter(code -> code.length() == 5)
                .toList();
        List<String> papua = all.stream().filter(code -> code.startsWith("9")).toList();
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(papua)),
                        Tuple.of(1, Arbitraries.of(all)),
                        Tuple.of(1, Arbitraries.of("34.71", "91.71", "93.01")))
                .list()
                .ofSize(3);
    }

    /** The ends of a window, and the days in it on which a law or the codes of Papua change. */
    private static List<LocalDate> days(Validity window) {
        LocalDate first = window.firstDay().orElse(LocalDate.of(2008, 7, 4));
        LocalDate last = window.lastDay().orElse(AS_OF);
        return Stream.of(
                        first,
                        first.plusDays(400),
                        LocalDate.of(2021, 2, 1),
                        LocalDate.of(2021, 2, 2),
                        LocalDate.of(2022, 7, 24),
                        LocalDate.of(2022, 7, 25),
                        LocalDate.of(2022, 12, 8),
                        last)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .distinct()
                .toList();
    }
}
