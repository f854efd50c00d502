package id.msme.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Judged by trying tables, knowing nothing of how the hidden numbers were chosen. */
class SuppressionProperties {

    @Property(tries = 150)
    void noHiddenNumberFollowsFromThoseShown(
            @ForAll("tables") List<List<Long>> counts, @ForAll @LongRange(min = 2, max = 6) long threshold) {
        var published = publish(counts, threshold);
        List<List<Long>> truth = withTotals(counts);
        boolean[][] open = new boolean[truth.size()][truth.get(0).size()];
        tryTables(counts, 0, new ArrayList<>(), other -> {
            List<List<Long>> numbers = withTotals(other);
            if (couldBe(numbers, published)) {
                for (int i = 0; i < open.length; i++) {
                    for (int j = 0; j < open[i].length; j++) {
                        open[i][j] |= !numbers.get(i).get(j).equals(truth.get(i).get(j));
                    }
                }
            }
        });
        for (int i = 0; i < open.length; i++) {
            for (int j = 0; j < open[i].length; j++) {
                assertThat(open[i][j])
                        .as("%d,%d of %s as %s", i, j, counts, published)
                        .isEqualTo(published.get(i).get(j).isEmpty());
            }
        }
    }

    @Property(tries = 300)
    void nothingSmallIsShownAndNothingIsChanged(
            @ForAll("tables") List<List<Long>> counts, @ForAll @LongRange(min = 2, max = 6) long threshold) {
        var published = publish(counts, threshold);
        List<List<Long>> truth = withTotals(counts);
        boolean anySmall = false;
        for (int i = 0; i < truth.size(); i++) {
            for (int j = 0; j < truth.get(i).size(); j++) {
                long number = truth.get(i).get(j);
                boolean small = number > 0 && number < threshold;
                anySmall |= small;
                OptionalLong shown = published.get(i).get(j);
                assertThat(shown.orElse(number)).isEqualTo(number);
                assertThat(small && shown.isPresent()).isFalse();
                assertThat(number == 0 && shown.isEmpty()).isFalse();
            }
        }
        if (!anySmall) {
            assertThat(published).allSatisfy(row -> assertThat(row).allMatch(OptionalLong::isPresent));
        }
    }

    @Provide
    Arbitrary<List<List<Long>>> tables() {
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.longs().between(0, 3)),
                net.jqwik.api.Tuple.of(2, Arbitraries.longs().between(4, 12)));
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(columns ->
                        count.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(3));
    }

    /** All tables whose counts are at most one off: where a number is open at all, one of these shows it. */
    private static void tryTables(
            List<List<Long>> counts, int at, List<Long> chosen, java.util.function.Consumer<List<List<Long>>> use) {
        int columns = counts.get(0).size();
        if (at == counts.size() * columns) {
            var rows = new ArrayList<List<Long>>();
            for (int i = 0; i < counts.size(); i++) {
                rows.add(List.copyOf(chosen.subList(i * columns, (i + 1) * columns)));
            }
            use.accept(rows);
            return;
        }
        long count = counts.get(at / columns).get(at % columns);
        for (long other = Math.max(0, count - 1); other <= count + 1; other++) {
            chosen.add(other);
            tryTables(counts, at + 1, chosen, use);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Whether a reader of the published table could take another one for the truth. */
    private static boolean couldBe(List<List<Long>> numbers, List<List<OptionalLong>> published) {
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = 0; j < numbers.get(i).size(); j++) {
                long number = numbers.get(i).get(j);
                OptionalLong shown = published.get(i).get(j);
                if (shown.isPresent() ? shown.getAsLong() != number : number < 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<List<OptionalLong>> publish(List<List<Long>> counts, long threshold) {
        var rows = IntStream.range(0, counts.size()).mapToObj(i -> "r" + i).toList();
        var columns =
                IntStream.range(0, counts.get(0).size()).mapToObj(j -> "c" + j).toList();
        var table = new CountTable(rows, columns, counts).publish(threshold);
        var shown = new ArrayList<List<OptionalLong>>();
        for (String row : rows) {
            var line = new ArrayList<OptionalLong>();
            columns.forEach(column -> line.add(table.count(row, column)));
            line.add(table.rowTotal(row));
            shown.add(line);
        }
        var last = new ArrayList<OptionalLong>();
        columns.forEach(column -> last.add(table.columnTotal(column)));
        last.add(table.total());
        shown.add(last);
        return shown;
    }

    private static List<List<Long>> withTotals(List<List<Long>> counts) {
        var numbers = new ArrayList<List<Long>>();
        for (List<Long> row : counts) {
            var line = new ArrayList<>(row);
            line.add(row.stream().mapToLong(Long::longValue).sum());
            numbers.add(line);
        }
        var last = new ArrayList<Long>();
        for (int j = 0; j <= counts.get(0).size(); j++) {
            int column = j;
            last.add(numbers.stream().mapToLong(line -> line.get(column)).sum());
        }
        numbers.add(last);
        return numbers;
    }
}
