package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.activity.Activity;
import id.msme.activity.ActivityKind;
import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueBuilder;
import id.msme.partnership.CooperationKind;
import id.msme.partnership.Participant;
import id.msme.partnership.Partnership;
import id.msme.partnership.Role;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.program.Program;
import id.msme.progress.EventWindow;
import id.msme.progress.Indicator;
import id.msme.progress.Population;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.timeline.Dated;
import id.msme.timeline.Validity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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
            target("event", (target, event) -> target.within(new EventWindow(event, DAY, Period.ZERO, Period.ZERO))),
            target(
                    "publisher of a target",
                    (target, name) -> target.deadline(DAY).publisher(name)),
            target(
                    "publisher of a population",
                    (target, name) -> target.deadline(DAY)
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

    private static Target.Builder target() {
        return Target.builder()
                .id("t")
                .indicator(Indicator.MSMES_ONLINE)
                .kind(TargetKind.CUMULATIVE)
                .value(1);
    }

    private static <T> Part<T> target(String name, BiConsumer<Target.Builder, T> set) {
        return new Part<>(name, (to, value) -> {
            Target.Builder target = target();
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
}
