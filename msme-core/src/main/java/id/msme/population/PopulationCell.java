package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.text.UnknownName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The number of MSMEs with certain values, for example {@code MICRO} in province {@code 34}. */
public final class PopulationCell {

    private final Map<PopulationDimension, String> values;
    private final SampledCount count;

    PopulationCell(List<PopulationDimension> by, List<String> values, SampledCount count) {
        var named = new LinkedHashMap<PopulationDimension, String>();
        for (int i = 0; i < by.size(); i++) {
            named.put(by.get(i), values.get(i));
        }
        this.values = Collections.unmodifiableMap(named);
        this.count = count;
    }

    /** {@return the value of each dimension, in the order requested} */
    public Map<PopulationDimension, String> values() {
        return values;
    }

    /**
     * {@return the value of a dimension}
     *
     * @param dimension one of those that were counted by
     * @throws IllegalArgumentException if it is another
     */
    public String value(PopulationDimension dimension) {
        String value = values.get(requireNonNull(dimension, "dimension"));
        if (value == null) {
            throw new IllegalArgumentException(UnknownName.message(
                    "dimension of the cell",
                    dimension.word(),
                    values.keySet().stream().map(PopulationDimension::word).toList()));
        }
        return value;
    }

    /** {@return the number of MSMEs} */
    public SampledCount count() {
        return count;
    }

    /** {@return the values and the count, on one line} */
    @Override
    public String toString() {
        return String.join(", ", values.values()) + ": " + count;
    }
}
