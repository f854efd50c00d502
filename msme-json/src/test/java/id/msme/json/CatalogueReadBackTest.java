package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.activity.Activity;
import id.msme.activity.ActivityKind;
import id.msme.activity.Attendance;
import id.msme.activity.Audience;
import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueBuilder;
import id.msme.money.Rupiah;
import id.msme.partnership.Commitment;
import id.msme.partnership.CooperationKind;
import id.msme.partnership.Due;
import id.msme.partnership.Market;
import id.msme.partnership.Participant;
import id.msme.partnership.Partnership;
import id.msme.partnership.Role;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.party.Closure;
import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.program.Program;
import id.msme.progress.EventWindow;
import id.msme.progress.Indicator;
import id.msme.progress.Population;
import id.msme.progress.Segment;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import id.msme.progress.TargetPart;
import id.msme.scale.Scale;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.timeline.Dated;
import id.msme.timeline.Validity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A catalogue that can be built can be written and read again; what the reader refuses cannot be built. */
class CatalogueReadBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Citation SOURCE = Citation.of("A source", Reliability.OFFICIAL);

    /** Texts that are not on one line, or nothing. */
    private static final List<String> NO_LINES =
            List.of("", " ", "\u00a0", "a\nb", "a\u001bb", "a\u200bb", "a\u202eb", "a\ud800b", "a\ufffeb");

    /** One part of a catalogue that is set to a value. */
    private record Part<T>(String name, BiConsumer<CatalogueBuilder, T> set) {

        private Catalogue with(T value) {
            CatalogueBuilder builder = Catalogue.standard().toBuilder();
            set.accept(builder, value);
            return builder.build();
        }

        private void assertReadBack(T value) {
            Catalogue built = with(value);
            byte[] written = CatalogueWriter.write(built).getBytes(StandardCharsets.UTF_8);
            assertThat(CatalogueReader.read(written).catalogue()).isEqualTo(built);
        }

        private void assertRefused(T value) {
            assertThatIllegalArgumentException().isThrownBy(() -> with(value));
        }

        private Stream<DynamicTest> test(Consumer<Part<T>> test) {
            return Stream.of(DynamicTest.dynamicTest(name, () -> test.accept(this)));
        }
    }

    private static final List<Part<String>> NAMES = List.of(
            new Part<>("channel", (to, name) -> to.channel(new Channel("x", name, ChannelKind.MARKETPLACE))),
            new Part<>("party", (to, name) -> to.party(party().name(name).build())),
            new Part<>(
                    "dated name of a party",
                    (to, name) -> to.party(party().name("B")
                            .addNames(new Dated<>(name, Validity.always(), SOURCE))
                            .build())),
            new Part<>("program", (to, name) -> to.program(program().name(name).build())),
            new Part<>(
                    "partnership",
                    (to, name) -> to.partnership(partnership().name(name).build())),
            new Part<>(
                    "unnamed participants",
                    (to, words) -> to.partnership(partnership()
                            .name("S")
                            .addParticipants(
                                    new Participant.Unnamed(PartyKind.COMPANY, words, Set.of(Role.TRAINER), List.of()))
                            .build())),
            new Part<>(
                    "activity", (to, name) -> to.activity(activity().name(name).build())),
            target(
                    "event",
                    (target, event) -> target.value(1).within(new EventWindow(event, DAY, Period.ZERO, Period.ZERO))),
            target(
                    "publisher of a target",
                    (target, name) -> target.value(1).deadline(DAY).publisher(name)),
            target(
                    "publisher of a population",
                    (target, name) -> target.value(1)
                            .deadline(DAY)
                            .population(Population.of(9, List.of()).withPublisher(name))));

    private static final Part<String> EDITION = new Part<>("edition", CatalogueBuilder::edition);

    private static final List<Part<String>> LINES = List.of(
            cited("work", work -> Citation.of(work, Reliability.LAW)),
            cited("place", place -> Citation.of("A work", place, DAY, Reliability.LAW)));

    private static Party.Builder party() {
        return Party.builder().id("b").kind(PartyKind.COMPANY);
    }

    private static Program.Builder program() {
        var builder = Program.builder();
        return builder.id("p").isOpenToAll(true);
    }

    private static Partnership.Builder partnership() {
        return Partnership.builder()
                .id("s")
                .addArrangements(CooperationKind.TRAINING)
                .addAllParticipants(
                        Catalogue.standard().partnership("facebook-smesco").participants());
    }

    private static Activity.Builder activity() {
        return Activity.builder()
                .id("a")
                .program("go-online")
                .kind(ActivityKind.TRAINING)
                .mode(Mode.VIRTUAL);
    }

    private static Target.Builder target(String id) {
        return Target.builder().id(id).indicator(Indicator.MSMES_ONLINE).kind(TargetKind.CUMULATIVE);
    }

    private static <T> Part<T> target(String name, BiConsumer<Target.Builder, T> set) {
        return new Part<>(name, (to, value) -> {
            Target.Builder target = target("t");
            set.accept(target, value);
            to.program(program().name("P").addTargets(target.build()).build());
        });
    }

    private static <T> Part<T> cited(String name, Function<T, Citation> citation) {
        return new Part<>(
                name,
                (to, value) -> to.program(
                        program().name("P").addCitations(citation.apply(value)).build()));
    }

    @TestFactory
    Stream<DynamicTest> nameHasUpTo200CharactersOnOneLine() {
        return NAMES.stream()
                .flatMap(part -> part.test(name -> {
                    name.assertReadBack("x");
                    name.assertReadBack("𝄞".repeat(200));
                    name.assertRefused("x".repeat(201));
                    NO_LINES.forEach(name::assertRefused);
                }));
    }

    @TestFactory
    Stream<DynamicTest> editionHasUpTo64CharactersOnOneLine() {
        return EDITION.test(edition -> {
            edition.assertReadBack("𝄞".repeat(64));
            edition.assertRefused("x".repeat(65));
            NO_LINES.forEach(edition::assertRefused);
        });
    }

    @TestFactory
    Stream<DynamicTest> sourceHasUpTo4096CharactersOnOneLine() {
        return LINES.stream()
                .flatMap(part -> part.test(line -> {
                    line.assertReadBack("x".repeat(4_096));
                    line.assertRefused("x".repeat(4_097));
                    NO_LINES.forEach(line::assertRefused);
                }));
    }

    /** Lists of ids of parties or channels. */
    private static final List<Part<List<String>>> SETS = List.of(
            new Part<>(
                    "successors",
                    (to, ids) -> to.party(party().name("B")
                            .validity(Validity.through(DAY))
                            .addAllSuccessors(ids)
                            .build())),
            new Part<>(
                    "channels of a party",
                    (to, ids) -> to.party(party().name("B").addAllChannels(ids).build())),
            new Part<>(
                    "supported programs",
                    (to, ids) -> to.program(program()
                            .name("P")
                            .supports(ids.stream()
                                    .map(id -> id.equals("shopee") ? "kki" : "go-online")
                                    .toList())
                            .build())),
            new Part<>(
                    "debtors",
                    (to, ids) -> to.commitment(commitment().addAllDebtors(ids).build())),
            new Part<>(
                    "participants",
                    (to, ids) -> to.partnership(Partnership.builder()
                            .id("s")
                            .name("S")
                            .addArrangements(CooperationKind.TRAINING)
                            .addParticipants(new Participant.Named("kominfo", Set.of(Role.TRAINER)))
                            .addAllParticipants(ids.stream()
                                    .map(id -> new Participant.Named(id, Set.of(Role.TRAINER)))
                                    .toList())
                            .build())));

    private static final List<Part<List<Boolean>>> SETS_OF_NAMES = List.of(
            new Part<>(
                    "arrangements",
                    (to, flags) -> to.partnership(Partnership.builder()
                            .id("s")
                            .name("S")
                            .addAllArrangements(constants(flags, CooperationKind.values()))
                            .addAllParticipants(Catalogue.standard()
                                    .partnership("facebook-smesco")
                                    .participants())
                            .build())),
            new Part<>(
                    "markets",
                    (to, flags) -> to.partnership(partnership()
                            .name("S")
                            .addAllMarkets(constants(flags, Market.values()))
                            .build())),
            new Part<>(
                    "audiences of a commitment",
                    (to, flags) -> to.commitment(commitment()
                            .addDebtors("shopee")
                            .addAllAudiences(constants(flags, Audience.values()))
                            .build())),
            new Part<>(
                    "audiences of an activity",
                    (to, flags) -> to.activity(activity()
                            .name("A")
                            .addAllAudiences(constants(flags, Audience.values()))
                            .build())));

    private static <T> List<T> constants(List<Boolean> flags, T[] values) {
        return flags.stream().map(flag -> values[flag ? 1 : 0]).toList();
    }

    private static Commitment.Builder commitment() {
        return Commitment.builder().id("c").program("go-online").indicator(Indicator.MSMES_ONLINE);
    }

    private static Part<Integer> names() {
        return new Part<>("names of a party", (to, size) -> {
            Party.Builder party = party().name("B");
            for (int i = 0; i < size; i++) {
                LocalDate day = DAY.plusDays(i);
                party.addNames(new Dated<>("B " + i, Validity.closed(day, day), SOURCE));
            }
            to.party(party.build());
        });
    }

    private static Part<Integer> targets() {
        return new Part<>(
                "targets",
                (to, size) -> to.program(program()
                        .name("P")
                        .addAllTargets(IntStream.range(0, size)
                                .mapToObj(i ->
                                        target("t-" + i).value(1).deadline(DAY).build())
                                .toList())
                        .build()));
    }

    private static Part<Integer> parts() {
        return target(
                "parts",
                (target, size) -> target.deadline(DAY)
                        .value(size)
                        .addAllParts(IntStream.range(0, size)
                                .mapToObj(i -> new TargetPart(new Segment.ByPartner("p-" + i), 1))
                                .toList()));
    }

    @TestFactory
    Stream<DynamicTest> listHasEachValueOnce() {
        return Stream.concat(
                SETS.stream()
                        .flatMap(part -> part.test(list -> {
                            list.assertReadBack(List.of("shopee", "facebook"));
                            list.assertRefused(List.of("shopee", "facebook", "shopee"));
                        })),
                SETS_OF_NAMES.stream()
                        .flatMap(part -> part.test(list -> {
                            list.assertReadBack(List.of(true, false));
                            list.assertRefused(List.of(true, false, true));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> listHasUpToSoManyValues() {
        return Stream.of(assertAtMost(100, names()), assertAtMost(200, targets()), assertAtMost(1_000, parts()))
                .flatMap(Function.identity());
    }

    private static Stream<DynamicTest> assertAtMost(int max, Part<Integer> list) {
        return list.test(part -> {
            part.assertReadBack(max);
            part.assertRefused(max + 1);
        });
    }

    @TestFactory
    Stream<DynamicTest> partyHasOneNameADay() {
        return new Part<LocalDate>(
                        "names of a party",
                        (to, from) -> to.party(party().name("B")
                                .addNames(new Dated<>("A", Validity.through(DAY), SOURCE))
                                .addNames(new Dated<>("B", Validity.from(from), SOURCE))
                                .build()))
                .test(second -> {
                    second.assertReadBack(DAY.plusDays(1));
                    second.assertRefused(DAY);
                });
    }

    private static final long MAX_COUNT = 1_000_000_000_000_000L;

    private static final List<Part<Long>> NUMBERS = List.of(
            target("value", (target, number) -> target.deadline(DAY).value(number)),
            new Part<>(
                    "baseline",
                    (to, number) -> to.program(program()
                            .name("P")
                            .addTargets(Target.builder()
                                    .id("t")
                                    .indicator(Indicator.MSMES_ONLINE)
                                    .kind(TargetKind.ADDITIONAL)
                                    .value(1)
                                    .baseline(number)
                                    .deadline(DAY)
                                    .build())
                            .build())),
            target(
                    "population",
                    (target, number) -> target.value(1).deadline(DAY).population(Population.of(number, List.of()))),
            target(
                    "part",
                    (target, number) -> target.value(1)
                            .deadline(DAY)
                            .isMinimum(true)
                            .addParts(new TargetPart(new Segment.OfScale(Scale.MICRO), number))),
            new Part<>(
                    "quantity",
                    (to, number) -> to.commitment(
                            commitment().addDebtors("shopee").quantity(number).build())),
            new Part<>(
                    "before",
                    (to, number) -> to.commitment(
                            commitment().addDebtors("shopee").before(number).build())),
            new Part<>(
                    "heads",
                    (to, number) -> to.activity(activity().name("A").build())
                            .attendance(new Attendance("a", DAY, Map.of(Audience.MSMES, number), List.of()))),
            new Part<>(
                    "bounds of a law",
                    (to, number) -> to.scaleRule("pp-7-2021", rule -> rule.mediumSalesUpTo(Rupiah.of(number)))));

    private static final List<Part<LocalDate>> DAYS = List.of(
            new Part<>(
                    "first day of a program",
                    (to, day) -> to.program(
                            program().name("P").window(Validity.from(day)).build())),
            new Part<>(
                    "last day of a program",
                    (to, day) -> to.program(
                            program().name("P").window(Validity.through(day)).build())),
            new Part<>(
                    "one day of a party",
                    (to, day) -> to.party(party().name("B")
                            .validity(Validity.closed(day, day))
                            .build())),
            new Part<>(
                    "closure",
                    (to, day) -> to.channel(new Channel(
                            "x",
                            "X",
                            ChannelKind.MARKETPLACE,
                            List.of(new Closure(Validity.closed(Optional.of(day), Optional.empty()), List.of()))))),
            cited("day of a source", day -> Citation.of("A work", "a place", day, Reliability.LAW)),
            target("deadline", (target, day) -> target.value(1).deadline(day)),
            target(
                    "event",
                    (target, day) -> target.value(1).within(new EventWindow("event", day, Period.ZERO, Period.ZERO))),
            new Part<>(
                    "first day of a commitment",
                    (to, day) -> to.commitment(
                            commitment().addDebtors("shopee").from(day).build())),
            new Part<>(
                    "due",
                    (to, day) -> to.commitment(
                            commitment().addDebtors("shopee").due(Due.by(day)).build())),
            new Part<>(
                    "attendance",
                    (to, day) -> to.activity(activity().name("A").build()).attendance(Attendance.uncounted("a", day))));

    @TestFactory
    Stream<DynamicTest> numbersGoUpToTenToTheFifteenth() {
        return NUMBERS.stream()
                .flatMap(part -> part.test(number -> {
                    number.assertReadBack(MAX_COUNT);
                    number.assertRefused(MAX_COUNT + 1);
                }));
    }

    @TestFactory
    Stream<DynamicTest> daysAreThoseOfARecord() {
        return DAYS.stream()
                .flatMap(part -> part.test(day -> {
                    day.assertReadBack(LocalDate.of(1900, 1, 1));
                    day.assertReadBack(LocalDate.of(9999, 12, 31));
                    day.assertRefused(LocalDate.of(1899, 12, 31));
                    day.assertRefused(LocalDate.of(10_000, 1, 1));
                }));
    }

    @TestFactory
    Stream<DynamicTest> earliestDayIsOneOfARecord() {
        return CatalogueReadBackTest.<LocalDate>target(
                        "earliest",
                        (target, day) -> target.value(1).earliest(day).deadline(DAY))
                .test(day -> {
                    day.assertReadBack(LocalDate.of(1900, 1, 1));
                    day.assertRefused(LocalDate.of(1899, 12, 31));
                });
    }

    @TestFactory
    Stream<DynamicTest> yearOfAPopulationHasFourDigits() {
        return CatalogueReadBackTest.<Integer>target(
                        "year",
                        (target, year) -> target.value(1)
                                .deadline(DAY)
                                .population(Population.of(9, List.of()).withYear(year)))
                .test(year -> {
                    year.assertReadBack(1900);
                    year.assertReadBack(2999);
                    year.assertRefused(1899);
                    year.assertRefused(3000);
                });
    }

    @TestFactory
    Stream<DynamicTest> channelIsClosedFromADay() {
        return new Part<Validity>(
                        "closure",
                        (to, days) -> to.channel(
                                new Channel("x", "X", ChannelKind.MARKETPLACE, List.of(new Closure(days, List.of())))))
                .test(days -> {
                    days.assertReadBack(Validity.from(DAY));
                    days.assertReadBack(Validity.closed(DAY, DAY));
                    days.assertRefused(Validity.always());
                    days.assertRefused(Validity.through(DAY));
                });
    }

    private static Stream<DynamicTest> assertIds(Part<String> part, String known, String... others) {
        return part.test(id -> {
            id.assertReadBack(known);
            Stream.of(others).forEach(id::assertRefused);
        });
    }

    @TestFactory
    Stream<DynamicTest> idIsOneThatAFileCanName() {
        return Stream.of(
                        assertIds(
                                new Part<>(
                                        "parent",
                                        (to, id) -> to.party(
                                                party().name("B").parent(id).build())),
                                "shopee",
                                "b",
                                "nobody"),
                        assertIds(
                                new Part<>(
                                        "successor",
                                        (to, id) -> to.party(party().name("B")
                                                .validity(Validity.through(DAY))
                                                .addSuccessors(id)
                                                .build())),
                                "shopee",
                                "b",
                                "nobody"),
                        assertIds(
                                new Part<>(
                                        "channel of a party",
                                        (to, id) -> to.party(party().name("B")
                                                .addChannels(id)
                                                .build())),
                                "website",
                                "nowhere"),
                        assertIds(
                                new Part<>(
                                        "supported program",
                                        (to, id) -> to.program(program()
                                                .name("P")
                                                .addSupports(id)
                                                .build())),
                                "p",
                                "nothing"),
                        assertIds(
                                target(
                                        "part of a partner",
                                        (target, id) -> target.value(1)
                                                .deadline(DAY)
                                                .addParts(new TargetPart(new Segment.ByPartner(id), 1))),
                                "a".repeat(64),
                                "a".repeat(65),
                                "a b"),
                        assertIds(
                                new Part<>(
                                        "target of a commitment",
                                        (to, id) -> to.commitment(commitment()
                                                .addDebtors("shopee")
                                                .target(id)
                                                .build())),
                                "go-online-8m",
                                "a b"))
                .flatMap(Function.identity());
    }
}
