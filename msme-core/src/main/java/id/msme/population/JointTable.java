package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.identity.Sex;
import id.msme.population.ProportionalFitting.Totals;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * How many MSMEs there are of each class of sales, province, section and sex of the owner, in whole numbers that have
 * every margin to the unit.
 *
 * <p>The cells are numbered by class of sales, then province, section and sex; so are the MSMEs in them.
 */
final class JointTable {

    private static final int SEXES = Sex.values().length;

    private final SalesCurve curve;
    private final Places places;
    private final int sections;
    private final int provinces;
    private final int cells;
    private final long[] starts;

    private JointTable(SalesCurve curve, Places places, Margins margins) {
        this.curve = curve;
        this.places = places;
        sections = places.sections().size();
        provinces = places.provinces().size();
        cells = curve.bands() * provinces * sections * SEXES;
        starts = starts(whole(fitted(margins), margins));
    }

    static JointTable of(SalesCurve curve, Places places, Margins margins) {
        return new JointTable(curve, places, margins);
    }

    /** The cell of an MSME of the whole population. */
    int cellOf(long number) {
        int found = Arrays.binarySearch(starts, number);
        if (found < 0) {
            return -found - 2;
        }
        int last = found;
        while (last + 1 < starts.length && starts[last + 1] == number) {
            last++;
        }
        return last;
    }

    /** The number of the first MSME of a cell; of the cell after the last, how many MSMEs there are. */
    long start(int cell) {
        return starts[cell];
    }

    int band(int cell) {
        return cell / (provinces * sections * SEXES);
    }

    int province(int cell) {
        return cell / (sections * SEXES) % provinces;
    }

    int section(int cell) {
        return cell / SEXES % sections;
    }

    Sex sex(int cell) {
        return cell % SEXES == 0 ? Sex.FEMALE : Sex.MALE;
    }

    private long total() {
        return curve.start(curve.bands() - 1) + curve.size(curve.bands() - 1);
    }

    private double[] fitted(Margins margins) {
        var table = new double[cells];
        double share = femaleShare(margins);
        for (int cell = 0; cell < cells; cell++) {
            table[cell] = (places.regencies().get(province(cell)).size() + 1.0)
                    * (sex(cell) == Sex.FEMALE ? share : 1 - share);
        }
        ProportionalFitting.fit(
                table, List.of(bySales(), bySex(share), byIsland(margins), byProvince(margins), bySection(margins)));
        return table;
    }

    private static double femaleShare(Margins margins) {
        MarginRow row = margins.get(Margins.SEX).fitted().get(Sex.FEMALE.name());
        if (row == null || row.part() > 1) {
            throw new IllegalArgumentException("the margin sex needs a share for FEMALE");
        }
        return row.part();
    }

    private Totals bySales() {
        return new Totals(
                "sales",
                this::band,
                IntStream.range(0, curve.bands()).mapToDouble(curve::size).toArray());
    }

    private Totals bySex(double femaleShare) {
        return new Totals(
                Margins.SEX,
                cell -> band(cell) * SEXES + cell % SEXES,
                IntStream.range(0, curve.bands() * SEXES)
                        .mapToDouble(i -> curve.size(i / SEXES) * (i % SEXES == 0 ? femaleShare : 1 - femaleShare))
                        .toArray());
    }

    private Totals byIsland(Margins margins) {
        Map<String, Double> targets = margins.get(Margins.ISLAND).targets(total(), true);
        var wanted = places.islands().stream()
                .mapToDouble(island -> target(targets, Margins.ISLAND, island))
                .toArray();
        checkNames(targets, Margins.ISLAND, places.islands());
        return new Totals(Margins.ISLAND, cell -> places.islandOf()[province(cell)], wanted);
    }

    private static double target(Map<String, Double> targets, String margin, String value) {
        Double target = targets.get(value);
        if (target == null) {
            throw new IllegalArgumentException("the margin " + margin + " has no figure for " + value);
        }
        return target;
    }

    private static void checkNames(Map<String, Double> targets, String margin, List<String> valid) {
        for (String value : targets.keySet()) {
            if (!valid.contains(value)) {
                throw new IllegalArgumentException(
                        "the margin " + margin + " has a figure for " + value + "; valid: " + valid);
            }
        }
    }

    private Totals byProvince(Margins margins) {
        List<String> codes =
                places.provinces().stream().map(code -> code.toString()).toList();
        return partial(margins, Margins.PROVINCE, codes, this::province);
    }

    private Totals bySection(Margins margins) {
        return partial(margins, Margins.SECTION, places.sections(), this::section);
    }

    /** A margin of which some values were published; the others together have the rest. */
    private Totals partial(Margins margins, String id, List<String> values, IntUnaryOperator valueOf) {
        Margin margin = margins.get(id);
        boolean isWhole = margin.fitted().keySet().containsAll(values);
        var targets = new TreeMap<>(margin.targets(total(), isWhole));
        checkNames(targets, id, values);
        List<String> known = List.copyOf(targets.keySet());
        var wanted = new double[known.size() + (isWhole ? 0 : 1)];
        double rest = total();
        for (int i = 0; i < known.size(); i++) {
            wanted[i] = requireNonNull(targets.get(known.get(i)));
            rest -= wanted[i];
        }
        if (!isWhole) {
            wanted[known.size()] = rest;
        }
        int[] groups = values.stream()
                .mapToInt(value -> known.contains(value) ? known.indexOf(value) : known.size())
                .toArray();
        return new Totals(id, cell -> groups[valueOf.applyAsInt(cell)], wanted);
    }

    /** Whole numbers with the same margins: rounded down, then one more for as many cells as each margin lacks. */
    private long[] whole(double[] table, Margins margins) {
        var counts = new long[cells];
        long[] sexLeft = femalesAndMales(table);
        long[] provinceLeft = provinceTotals(table, margins);
        long[] sectionLeft = Rounding.largestRemainders(sums(table, sections, this::section), total());
        for (int cell = 0; cell < cells; cell++) {
            counts[cell] = (long) StrictMath.floor(table[cell]);
            sexLeft[bandAndSex(cell)] -= counts[cell];
            provinceLeft[province(cell)] -= counts[cell];
            sectionLeft[section(cell)] -= counts[cell];
        }
        IntStream.range(0, cells)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(cell -> StrictMath.floor(table[cell]) - table[cell])
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(cell -> {
                    if (sexLeft[bandAndSex(cell)] > 0
                            && provinceLeft[province(cell)] > 0
                            && sectionLeft[section(cell)] > 0) {
                        addOne(counts, cell, sexLeft, provinceLeft, sectionLeft);
                    }
                });
        addTheRest(counts, sexLeft, provinceLeft, sectionLeft);
        return counts;
    }

    private int bandAndSex(int cell) {
        return band(cell) * SEXES + cell % SEXES;
    }

    private void addOne(long[] counts, int cell, long[] sexLeft, long[] provinceLeft, long[] sectionLeft) {
        counts[cell]++;
        sexLeft[bandAndSex(cell)]--;
        provinceLeft[province(cell)]--;
        sectionLeft[section(cell)]--;
    }

    /** As much is left of each margin, so any way of pairing what is left has all of them. */
    private void addTheRest(long[] counts, long[] sexLeft, long[] provinceLeft, long[] sectionLeft) {
        while (Arrays.stream(sexLeft).anyMatch(left -> left != 0)) {
            int bandAndSex = firstLeft(sexLeft);
            int province = firstLeft(provinceLeft);
            int section = firstLeft(sectionLeft);
            int cell = ((bandAndSex / SEXES * provinces + province) * sections + section) * SEXES + bandAndSex % SEXES;
            addOne(counts, cell, sexLeft, provinceLeft, sectionLeft);
        }
        if (IntStream.concat(
                        Arrays.stream(provinceLeft).mapToInt(Long::signum),
                        Arrays.stream(sectionLeft).mapToInt(Long::signum))
                .anyMatch(sign -> sign != 0)) {
            throw new IllegalStateException("the margins have different totals");
        }
    }

    private static int firstLeft(long[] left) {
        return IntStream.range(0, left.length)
                .filter(i -> left[i] > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the margins have different totals"));
    }

    private long[] femalesAndMales(double[] table) {
        double[] sums = sums(table, curve.bands() * SEXES, this::bandAndSex);
        var totals = new long[sums.length];
        double carried = 0;
        for (int band = 0; band < curve.bands(); band++) {
            // what one class loses by rounding the next one gains, so that the sum over classes is right to the unit
            long females = (long) StrictMath.rint(sums[band * SEXES] + carried);
            carried += sums[band * SEXES] - females;
            totals[band * SEXES] = females;
            totals[band * SEXES + 1] = curve.size(band) - females;
        }
        return totals;
    }

    /** Rounded by island group first, so that the groups, too, are right to the unit. */
    private long[] provinceTotals(double[] table, Margins margins) {
        double[] byProvince = sums(table, provinces, this::province);
        long[] byIsland = Rounding.largestRemainders(byIsland(margins).targets(), total());
        var totals = new long[provinces];
        for (int island = 0; island < byIsland.length; island++) {
            int group = island;
            int[] members = IntStream.range(0, provinces)
                    .filter(province -> places.islandOf()[province] == group)
                    .toArray();
            long[] rounded = Rounding.largestRemainders(
                    Arrays.stream(members)
                            .mapToDouble(province -> byProvince[province])
                            .toArray(),
                    byIsland[island]);
            for (int i = 0; i < members.length; i++) {
                totals[members[i]] = rounded[i];
            }
        }
        return totals;
    }

    private static double[] sums(double[] table, int size, IntUnaryOperator group) {
        var sums = new double[size];
        for (int cell = 0; cell < table.length; cell++) {
            sums[group.applyAsInt(cell)] += table[cell];
        }
        return sums;
    }

    private static long[] starts(long[] counts) {
        var starts = new long[counts.length + 1];
        for (int cell = 0; cell < counts.length; cell++) {
            starts[cell + 1] = starts[cell] + counts[cell];
        }
        return starts;
    }
}
