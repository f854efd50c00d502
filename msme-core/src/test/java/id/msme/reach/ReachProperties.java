package id.msme.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReachProperties {

    @Property(tries = 300)
    void netIsTheUnionAndNeverAboveGross(@ForAll("groups") List<Set<Long>> groups) {
        var reach = build(groups, groups.size(), Long.MAX_VALUE);
        var union = new HashSet<Long>();
        groups.forEach(union::addAll);
        assertThat(reach.net()).isEqualTo(Bounds.exactly(union.size()));
        assertThat(reach.net().high()).isLessThanOrEqualTo(reach.gross());
    }

    @Property(tries = 300)
    void theTruthLiesWithinTheBoundsWhateverIsKnownByKey(
            @ForAll("groups") List<Set<Long>> groups,
            @ForAll @IntRange(min = 0, max = 5) int keyed,
            @ForAll @IntRange(min = 20, max = 60) int population) {
        var union = new HashSet<Long>();
        groups.forEach(union::addAll);
        var reach = build(groups, keyed, population);
        assertThat(reach.net().contains(union.size())).isTrue();
        assertThat(reach.net().high()).isLessThanOrEqualTo(reach.gross());
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < groups.size(); j++) {
                var both = new HashSet<>(groups.get(i));
                both.retainAll(groups.get(j));
                assertThat(reach.overlap("p" + i, "p" + j).contains(both.size()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void keysOnlyNarrowTheBounds(
            @ForAll("groups") List<Set<Long>> groups, @ForAll @IntRange(min = 0, max = 4) int keyed) {
        var less = build(groups, keyed, 60).net();
        var more = build(groups, keyed + 1, 60).net();
        assertThat(more.low()).isGreaterThanOrEqualTo(less.low());
        assertThat(more.high()).isLessThanOrEqualTo(less.high());
    }

    @Property(tries = 200)
    void unionAndOverlapAreThoseOfSets(@ForAll("keys") Set<Long> first, @ForAll("keys") Set<Long> second) {
        var union = new HashSet<>(first);
        union.addAll(second);
        var both = new HashSet<>(first);
        both.retainAll(second);
        assertThat(set(first).union(set(second))).isEqualTo(set(union));
        assertThat(set(first).overlap(set(second))).isEqualTo(both.size());
    }

    @Provide
    Arbitrary<List<Set<Long>>> groups() {
        return keys().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<Long>> keys() {
        return Arbitraries.longs().between(1, 20).set().ofMaxSize(20);
    }

    private static Reach build(List<Set<Long>> groups, int keyed, long population) {
        var builder = Reach.builder().population(population);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < groups.size(); i++) {
            order.add(0, i);
        }
        for (int i : order) {
            if (i < keyed) {
                builder.keys("p" + i, set(groups.get(i)));
            } else {
                builder.count("p" + i, groups.get(i).size());
            }
        }
        return builder.build();
    }

    private static KeySet set(Set<Long> keys) {
        return KeySet.of(keys.stream().mapToLong(Long::longValue).toArray());
    }
}
