package id.msme.population;

import id.msme.scale.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums of weights in a dense table of the values of some dimensions. */
final class CellCounts {

    private final List<PopulationDimension> by;
    private final List<Axis> axes;
    private final int channelAxis;
    private final long[] sums;

    CellCounts(List<PopulationDimension> by, Places places) {
        this.by = List.copyOf(by);
        axes = this.by.stream().map(dimension -> Axis.of(dimension, places)).toList();
        channelAxis = this.by.indexOf(PopulationDimension.CHANNEL);
        sums = new long[axes.stream().mapToInt(axis -> axis.values().size()).reduce(1, Math::multiplyExact)];
    }

    private CellCounts(CellCounts other, long[] sums) {
        by = other.by;
        axes = other.axes;
        channelAxis = other.channelAxis;
        this.sums = sums;
    }

    List<PopulationDimension> by() {
        return by;
    }

    void add(SyntheticMsme msme, Scale scale) {
        if (channelAxis < 0) {
            sums[index(msme, scale, 0)] += msme.weight();
            return;
        }
        for (int channel : Axis.channelIndexes(msme.channels())) {
            sums[index(msme, scale, channel)] += msme.weight();
        }
    }

    private int index(SyntheticMsme msme, Scale scale, int channel) {
        int index = 0;
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            index = index * axis.values().size() + (i == channelAxis ? channel : axis.index(msme, scale));
        }
        return index;
    }

    CellCounts plus(CellCounts other) {
        var both = sums.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] = Math.addExact(both[i], other.sums[i]);
        }
        return new CellCounts(this, both);
    }

    CellCounts copy() {
        return new CellCounts(this, sums.clone());
    }

    /** The cells that are not empty, in the order of the values. */
    List<PopulationCell> cells(long represents, long size) {
        var cells = new ArrayList<PopulationCell>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                cells.add(new PopulationCell(by, values(i), new SampledCount(sums[i], represents, size)));
            }
        }
        return List.copyOf(cells);
    }

    private List<String> values(int index) {
        var values = new String[axes.size()];
        int left = index;
        for (int i = axes.size() - 1; i >= 0; i--) {
            List<String> all = axes.get(i).values();
            values[i] = all.get(left % all.size());
            left /= all.size();
        }
        return List.of(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellCounts that && by.equals(that.by) && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }
}
