package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.scale.ScaleClassifier;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A synthetic population of the MSMEs of Indonesia: weighted, seeded and calibrated to published figures.
 *
 * <pre>{@code
 * var population = MsmePopulation.of(Catalogue.standard()).withSize(1_000_000);
 * var tally = population.count(List.of(PopulationDimension.SCALE), catalogue.scales(), LocalDate.of(2026, 11, 1));
 * }</pre>
 *
 * <p>The whole population is a table of MSMEs, numbered by class of sales, province, section and sex, whose counts have
 * every published figure to the unit. A population of size n divides the numbers into n equal runs and draws one MSME
 * of each; its weight is the length of the run. At full size every MSME is drawn once, with weight 1.
 *
 * <p>Which MSME is drawn and what it is like depends on the seed and its number alone (SplitMix64, and Feistel networks
 * for exact shares), so {@link #msme} can be asked in any order and by any number of threads, with the same answers on
 * every JDK.
 */
public final class MsmePopulation {

    private static final long DEFAULT_SIZE = 10_000;
    private static final long DEFAULT_SEED = 1;

    private final Frame frame;
    private final Catalogue catalogue;
    private final long size;
    private final long seed;
    private final Draw draw;

    private MsmePopulation(Frame frame, Catalogue catalogue, long size, long seed) {
        this.frame = frame;
        this.catalogue = catalogue;
        this.size = size;
        this.seed = seed;
        this.draw = new Draw(frame, seed);
    }

    /**
     * {@return a population of 10,000 synthetic MSMEs under seed 1}
     *
     * @param catalogue has the laws on scale, provinces and sections
     * @throws IllegalArgumentException if its laws on scale were changed, since the published classes are those of the
     *     original laws
     */
    public static MsmePopulation of(Catalogue catalogue) {
        requireNonNull(catalogue, "catalogue");
        Frame frame = Frame.of(catalogue, Margins.STANDARD);
        return new MsmePopulation(frame, catalogue, Math.min(DEFAULT_SIZE, frame.total()), DEFAULT_SEED);
    }

    /**
     * {@return this population with another number of synthetic MSMEs}
     *
     * @param msmes how many, 1 to {@link #represents()}
     * @throws IllegalArgumentException if it is another number
     */
    public MsmePopulation withSize(long msmes) {
        if (msmes < 1 || msmes > represents()) {
            throw new IllegalArgumentException("a population has 1 to " + Figures.count(represents())
                    + " synthetic MSMEs, not " + Figures.count(msmes));
        }
        return new MsmePopulation(frame, catalogue, msmes, seed);
    }

    /**
     * {@return this population under another seed}
     *
     * @param number any number
     */
    public MsmePopulation withSeed(long number) {
        return new MsmePopulation(frame, catalogue, size, number);
    }

    /**
     * {@return this population calibrated to another margin, in place of the one that has its id}
     *
     * @param margin the margin
     * @throws IllegalArgumentException if no margin has that id, or the margin contradicts the others
     */
    public MsmePopulation withMargin(Margin margin) {
        requireNonNull(margin, "margin");
        Frame changed = Frame.of(catalogue, frame.margins().with(margin));
        return new MsmePopulation(changed, catalogue, Math.min(size, changed.total()), seed);
    }

    /** {@return the number of synthetic MSMEs} */
    public long size() {
        return size;
    }

    /** {@return the seed} */
    public long seed() {
        return seed;
    }

    /** {@return how many MSMEs of the country it stands for: the sum of all weights} */
    public long represents() {
        return frame.total();
    }

    /** {@return the edition of the catalogue that it was drawn from} */
    public String edition() {
        return catalogue.edition();
    }

    /** {@return the published figures that it is calibrated to} */
    public Collection<Margin> margins() {
        return frame.margins().all();
    }

    /** {@return the assumptions that no published figure supports, most important first} */
    public List<Assumption> assumptions() {
        return Assumptions.of(frame);
    }

    /**
     * {@return one of the synthetic MSMEs}
     *
     * @param index 0 to below {@link #size()}
     * @throws IndexOutOfBoundsException if it is another number
     */
    public SyntheticMsme msme(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(
                    "a population of " + Figures.count(size) + " has no MSME number " + Figures.count(index));
        }
        long first = start(index);
        long end = start(index + 1);
        return new SyntheticMsme(draw, draw.pick(index, first, end), end - first);
    }

    private long start(long index) {
        return Math.multiplyExact(index, frame.total()) / size;
    }

    /** {@return the synthetic MSMEs, made as they are read} The stream can be made parallel. */
    public Stream<SyntheticMsme> msmes() {
        return msmes(0, size);
    }

    /**
     * {@return some of the synthetic MSMEs, made as they are read}
     *
     * @param first the index of the first
     * @param end the index after the last
     * @throws IndexOutOfBoundsException if it is not 0 &le; first &le; end &le; {@link #size()}
     */
    public Stream<SyntheticMsme> msmes(long first, long end) {
        if (first < 0 || first > end || end > size) {
            throw new IndexOutOfBoundsException("from " + first + " to " + end + " of " + size);
        }
        return LongStream.range(first, end).mapToObj(this::msme);
    }

    /**
     * Counts all MSMEs.
     *
     * @param by the dimensions to count by, each once
     * @param scales the laws on scale
     * @param day the day whose law decides the scale
     * @return the counts
     * @throws IllegalArgumentException if a dimension is repeated, or no law was in force on the day
     */
    public PopulationTally count(List<PopulationDimension> by, ScaleClassifier scales, LocalDate day) {
        requireNonNull(by, "by");
        requireNonNull(scales, "scales");
        requireNonNull(day, "day");
        var tally = PopulationTally.builder(this, by, scales, day);
        for (long index = 0; index < size; index++) {
            tally.add(msme(index));
        }
        return tally.build();
    }

    /** {@return a comparison of each published figure with the number drawn} All MSMEs are read. */
    public FitReport fit() {
        var fit = FitReport.builder(this);
        for (long index = 0; index < size; index++) {
            fit.add(msme(index));
        }
        return fit.build();
    }

    /**
     * {@return a number of MSMEs that was counted in this population, with its sampling error}
     *
     * @param weights the sum of the weights of those that were counted
     * @throws IllegalArgumentException if it is negative or more than {@link #represents()}
     */
    public SampledCount sampled(long weights) {
        if (weights < 0 || weights > represents()) {
            throw new IllegalArgumentException(
                    "a count is 0 to " + Figures.count(represents()) + ", not " + Figures.count(weights));
        }
        return new SampledCount(weights, represents(), size);
    }

    Frame frame() {
        return frame;
    }

    Places places() {
        return frame.places();
    }

    /** {@return the catalogue that it was drawn from} */
    public Catalogue catalogue() {
        return catalogue;
    }

    List<Citation> citations() {
        return frame.margins().all().stream()
                .flatMap(margin -> margin.fitted().values().stream())
                .map(MarginRow::citation)
                .distinct()
                .toList();
    }

    Map<String, String> figures() {
        return Map.of(
                "size", Figures.count(size),
                "represents", Figures.count(represents()),
                "seed", Long.toString(seed));
    }

    /** Equal if drawn from equal figures and an equal catalogue, in the same size and under the same seed. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MsmePopulation that
                && size == that.size
                && seed == that.seed
                && frame.margins().equals(that.frame.margins())
                && catalogue.equals(that.catalogue);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(size) + Long.hashCode(seed);
    }

    /** {@return the size, the number of MSMEs represented and the seed, on one line} */
    @Override
    public String toString() {
        return "MsmePopulation of " + Figures.count(size) + " for " + Counted.of(represents(), "MSME") + ", seed "
                + seed;
    }
}
