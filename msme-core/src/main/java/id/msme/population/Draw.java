package id.msme.population;

import id.msme.party.ChannelKind;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.scale.WorkerScale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A frame under a seed: what is known of each MSME of the whole population by its number. */
final class Draw {

    /** The law's own bounds of net assets are a sixth to a fifth of those of sales. */
    private static final double MIN_ASSETS = 0.02;

    private static final double MAX_ASSETS = 1.0 / 6;
    private static final double MAX_LOANS = 0.2;

    /** The classes by workers of BPS; each ends where the next begins. */
    private static final int[] MIN_WORKERS =
            Arrays.stream(Scale.values()).mapToInt(WorkerScale::minWorkers).toArray();

    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 20;

    private static final int ASSETS = 1;
    private static final int LOANS = 2;
    private static final int WORKERS = 3;
    private static final int YEAR = 4;
    private static final int CHANNELS = 5;
    private static final int BANDS = 6;
    private static final int MEMBERS = 7;
    private static final int SAMPLE = 8;
    private static final int REGENCY = 9;
    private static final int DIVISION = 10;

    private final Frame frame;
    private final RankPermutation[] bands;
    private final ChannelCounts.Draw channels;
    private final long members;
    private final long sample;

    Draw(Frame frame, long seed) {
        this.frame = frame;
        bands = new RankPermutation[frame.sales().bands()];
        for (int band = 0; band < bands.length; band++) {
            bands[band] = new RankPermutation(frame.sales().size(band), Mixing.at(Mixing.at(seed, BANDS), band));
        }
        channels = frame.channels().seeded(Mixing.at(seed, CHANNELS));
        members = Mixing.at(seed, MEMBERS);
        sample = Mixing.at(seed, SAMPLE);
    }

    Frame frame() {
        return frame;
    }

    /** One of the numbers from a first to below an end. */
    long pick(long index, long first, long end) {
        return end - first == 1 ? first : first + Mixing.below(Mixing.at(sample, index), end - first);
    }

    int cell(long number) {
        return frame.table().cellOf(number);
    }

    /** The sales of a year in rupiah; every rank of the class of sales is given out once. */
    long sales(long number, int cell) {
        int band = frame.table().band(cell);
        return frame.sales().sales(band, bands[band].at(number - frame.sales().start(band)));
    }

    private double unit(long number, int attribute) {
        return Mixing.unit(Mixing.at(members + attribute, number));
    }

    long assets(long number, long sales) {
        return (long) (sales * (MIN_ASSETS + unit(number, ASSETS) * (MAX_ASSETS - MIN_ASSETS)));
    }

    long capital(long number, long assets) {
        return (long) (assets * (1 + unit(number, LOANS) * MAX_LOANS));
    }

    int workers(long number, int scale) {
        int min = MIN_WORKERS[scale];
        return min + (int) (unit(number, WORKERS) * (MIN_WORKERS[scale + 1] - min));
    }

    RegionCode region(long number, int province) {
        return pick(frame.places().regencies().get(province), number, REGENCY);
    }

    int division(long number, int section) {
        return pick(frame.places().divisions().get(section), number, DIVISION);
    }

    private <T> T pick(List<T> values, long number, int attribute) {
        return values.get((int) Mixing.below(Mixing.at(members + attribute, number), values.size()));
    }

    int foundedIn(long number) {
        return FIRST_YEAR + (int) (unit(number, YEAR) * YEARS);
    }

    Set<ChannelKind> channels(long number, int cell) {
        return channels.of(number, frame.table().start(cell), frame.table().start(cell + 1));
    }
}
