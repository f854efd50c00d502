package id.msme.enrolment;

import id.msme.activity.Mode;
import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.Condition;
import id.msme.condition.Identifier;
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.Range;
import id.msme.condition.TrainingFinished;
import id.msme.condition.Unit;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.scale.Scale;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Conditions of every kind, nested a little, with values near those of {@link Forms}. */
final class Conditions {

    private Conditions() {}

    static Arbitrary<Condition> nested() {
        return nested(simple(), 3);
    }

    static Arbitrary<Condition> nested(Arbitrary<Condition> simple, int depth) {
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Condition> part = nested(simple, depth - 1);
        Arbitrary<List<Condition>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(simple, parts.map(AllOf::new), parts.map(AnyOf::new), part.map(Condition::not));
    }

    static Arbitrary<Condition> simple() {
        return Arbitraries.oneOf(
                Arbitraries.of(Scale.values())
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .map(list -> Condition.scale(list.toArray(Scale[]::new))),
                Arbitraries.of(
                        Condition.province("34"),
                        Condition.province("91", "93"),
                        Condition.region("34.71", "93.01"),
                        Condition.kbli("14", "45"),
                        Condition.kbli("141"),
                        Condition.independent(true),
                        Condition.ownerSex(Sex.FEMALE),
                        Condition.channelKind(ChannelKind.EMAIL),
                        Condition.channelKind(ChannelKind.SOCIAL_MEDIA, ChannelKind.MARKETPLACE),
                        Condition.training("ld-1"),
                        TrainingFinished.any().in(Mode.MIXED)),
                quantities(),
                readiness());
    }

    /** Whether identifiers are stated: the one kind of condition that absence makes false. */
    static Arbitrary<Condition> identifiers() {
        return Arbitraries.of(Identifier.values())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .map(list -> Condition.stated(list.toArray(Identifier[]::new)));
    }

    static Arbitrary<Condition> quantities() {
        return Combinators.combine(Arbitraries.of(Quantity.values()), ends())
                .as((quantity, ends) -> new QuantityWithin(quantity, range(quantity.unit(), ends)));
    }

    static Arbitrary<Condition> readiness() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 100)
                        .list()
                        .ofSize(2)
                        .map(ends -> Condition.readinessScore(Unit.POINTS.between(
                                Math.min(ends.get(0), ends.get(1)), Math.max(ends.get(0), ends.get(1))))),
                Arbitraries.of("FOUNDATION", "EMERGING", "READY", "ADVANCED")
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(list -> Condition.readinessLevel(list.toArray(String[]::new))));
    }

    private static Arbitrary<List<Long>> ends() {
        return Arbitraries.of(0L, 1L, 2L, 3L, 12L, 38L, 60L, 73L, 300L, 1_000L, 250_000_000L)
                .list()
                .ofSize(2);
    }

    private static Range range(Unit unit, List<Long> ends) {
        long low = Math.min(ends.get(0), ends.get(1));
        long high = Math.max(ends.get(0), ends.get(1));
        return low == 0 ? unit.atMost(high) : high > 1_000 ? unit.atLeast(low) : unit.between(low, high);
    }
}
