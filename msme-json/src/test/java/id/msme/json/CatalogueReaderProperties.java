package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.ChannelKindIn;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Identifier;
import id.msme.condition.IdentifiersStated;
import id.msme.condition.KbliIn;
import id.msme.condition.OwnerSexIn;
import id.msme.condition.ProvinceIn;
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.Range;
import id.msme.condition.ReadinessLevelIn;
import id.msme.condition.RegionIn;
import id.msme.condition.ScaleIn;
import id.msme.condition.TrainingFinished;
import id.msme.condition.Unit;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.program.Program;
import id.msme.scale.Scale;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CatalogueReaderProperties {

    private static Catalogue read(String document) {
        return CatalogueReader.read(document.getBytes(StandardCharsets.UTF_8)).catalogue();
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> values) {
        return values.list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    private static <E extends Enum<E>> Arbitrary<List<E>> some(Class<E> type) {
        return values(type).list().uniqueElements().ofMinSize(1);
    }

    private static <E extends Enum<E>> Arbitrary<E> values(Class<E> type) {
        return Arbitraries.of(type);
    }

    private static Arbitrary<Range> ranges(Unit unit) {
        Arbitrary<BigDecimal> numbers = Arbitraries.longs()
                .between(0, 1_000_000_000_000L)
                .map(number -> BigDecimal.valueOf(unit == Unit.POINTS ? number % 100_000_000 : number, unit.places()));
        return Combinators.combine(numbers, numbers, Arbitraries.integers().between(0, 2))
                .as((one, other, form) -> switch (form) {
                    case 0 -> unit.atLeast(one);
                    case 1 -> unit.atMost(one);
                    default -> unit.between(one.min(other), one.max(other));
                });
    }

    private static Arbitrary<TrainingFinished> trainings() {
        Arbitrary<TrainingFinished> ofActivity =
                Arbitraries.of("akademi-instagram", "x", "A.1").map(TrainingFinished.any()::of);
        return Arbitraries.oneOf(
                Arbitraries.just(TrainingFinished.any()),
                ofActivity,
                Combinators.combine(ofActivity, some(Mode.class)).as(TrainingFinished::in),
                some(Mode.class).map(TrainingFinished.any()::in));
    }

    private static Arbitrary<Condition> simple() {
        return Arbitraries.oneOf(
                some(Scale.class).map(ScaleIn::new),
                some(Arbitraries.of("31", "34", "91", "99")).map(ProvinceIn::new),
                some(Arbitraries.of("34.71", "31.71", "00.00")).map(RegionIn::new),
                some(Arbitraries.strings().numeric().ofMinLength(2).ofMaxLength(5))
                        .map(KbliIn::new),
                Arbitraries.of(Quantity.class)
                        .flatMap(quantity -> ranges(quantity.unit()).map(range -> new QuantityWithin(quantity, range))),
                some(ChannelKind.class).map(ChannelKindIn::new),
                Arbitraries.of(true, false).map(Condition::independent),
                some(Identifier.class).map(IdentifiersStated::new),
                some(Sex.class).map(OwnerSexIn::new),
                trainings(),
                some(Arbitraries.of("FOUNDATION", "EMERGING", "READY", "ADVANCED"))
                        .map(ReadinessLevelIn::new),
                ranges(Unit.POINTS).map(Condition::readinessScore));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.recursive(
                CatalogueReaderProperties::simple,
                inner -> Arbitraries.oneOf(
                        simple(),
                        inner.list().ofMinSize(1).ofMaxSize(3).map(AllOf::new),
                        inner.list().ofMinSize(1).ofMaxSize(3).map(AnyOf::new),
                        inner.map(Condition::not)),
                0,
                4);
    }

    /** What is built in code and what is read from a file are one model. */
    @Property(tries = 300)
    void conditionOfAFileIsEqualToTheOneThatIsBuilt(@ForAll("conditions") Condition condition) {
        var builder = Program.builder();
        builder.id("p").name("P").isOpenToAll(true).addEligibility(new EligibilityRule("r", condition));
        Catalogue built = Catalogue.standard().withProgram(builder.build());
        Catalogue read = read(CatalogueWriter.write(built));
        assertThat(read).isEqualTo(built);
        assertThat(read.program("p").eligibility().get(0).when()).isEqualTo(condition);
    }

    /** Whatever is not in a list of names is refused with the list. */
    @Property(tries = 200)
    void unknownConditionIsRefused(@ForAll("names") String name) {
        String known =
                "all any not scale province region kbli channelKind independent stated ownerSex training readiness "
                        + Arrays.stream(Quantity.values()).map(Quantity::member).collect(Collectors.joining(" "));
        String document =
                "{\"format\":\"msme-catalogue/1\",\"edition\":\"e\",\"programs\":[{\"id\":\"p\",\"name\":\"P\","
                        + "\"partners\":\"any\",\"eligibility\":[{\"id\":\"r\",\"when\":{\"" + name + "\":{}}}]}]}";
        if (!List.of(known.split(" ", -1)).contains(name)) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> read(document))
                    .withMessageContaining("no condition \"")
                    .withMessageContaining("operatingMonths");
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(16);
    }

    @Test
    void tenThousandProgramsAreRead() {
        String programs = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"id\":\"p-" + i + "\",\"name\":\"P " + i + "\",\"partners\":"
                        + (i % 2 == 0 ? "\"any\"" : "[{\"party\":\"shopee\"}]")
                        + ",\"eligibility\":[{\"id\":\"small\",\"when\":{\"scale\":[\"MICRO\",\"SMALL\"]}},"
                        + "{\"id\":\"half-a-year\",\"when\":{\"operatingMonths\":{\"atLeast\":6}}}],"
                        + "\"targets\":[{\"id\":\"t-" + i + "\",\"indicator\":\"MSMES_ONLINE\",\"value\":1000,"
                        + "\"kind\":\"CUMULATIVE\",\"by\":\"2026-12-31\"}],\"sources\":[{\"title\":\"A source\"}]}")
                .collect(Collectors.joining(","));
        Catalogue read = read("{\"format\":\"msme-catalogue/1\",\"edition\":\"e\",\"programs\":[" + programs + "]}");
        assertThat(read.programs()).hasSize(10_006);
        assertThat(read(CatalogueWriter.write(read))).isEqualTo(read);
    }
}
