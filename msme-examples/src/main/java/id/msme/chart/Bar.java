package id.msme.chart;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * A bar of a chart, or a tile of a map.
 *
 * @param label what is counted; a tile is placed by a label that starts with the two digits of a province
 * @param count how many; empty where it is not shown
 */
public record Bar(String label, OptionalLong count) {

    /** Refuses null. */
    public Bar {
        requireNonNull(label, "label");
        requireNonNull(count, "count");
    }
}
