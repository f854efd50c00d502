package id.msme.spark;

import id.msme.run.PartCounts;
import java.io.Serializable;
import java.util.TreeMap;
import org.apache.spark.util.AccumulatorV2;

/**
 * Carries the counts of parts to the program that asked. Spark may work on a part twice, after a machine was lost or
 * was slow; counts are therefore kept by the number of the part, and the second ones, which are the same, take the
 * place of the first.
 */
final class CountsByPart extends AccumulatorV2<CountsByPart.Part, PartCounts> {

    private static final long serialVersionUID = 1L;

    private final TreeMap<Integer, String> texts = new TreeMap<>();

    /**
     * The counts of one part.
     *
     * @param number the number of the part
     * @param text its counts, as {@link PartCounts#toText()} writes them
     */
    record Part(int number, String text) implements Serializable {}

    @Override
    public boolean isZero() {
        return texts.isEmpty();
    }

    @Override
    public CountsByPart copy() {
        var copy = new CountsByPart();
        copy.texts.putAll(texts);
        return copy;
    }

    @Override
    public void reset() {
        texts.clear();
    }

    @Override
    public void add(Part part) {
        texts.put(part.number(), part.text());
    }

    @Override
    public void merge(AccumulatorV2<Part, PartCounts> other) {
        texts.putAll(((CountsByPart) other).texts);
    }

    /** {@return the counts of all parts together} */
    @Override
    public PartCounts value() {
        return texts.values().stream().map(PartCounts::parse).reduce(PartCounts.none(), PartCounts::plus);
    }

    /** {@return how many parts were counted} */
    @Override
    public String toString() {
        return "counts of " + texts.size() + " parts";
    }
}
