package id.msme.population;

import id.msme.party.ChannelKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who sells online, and by which channels. The most frequent channel goes to the first of those online; those without
 * it have the second, so that everyone online has a channel; what is left of the second and all others are independent.
 */
final class ChannelCounts {

    private static final long GROUP = 8_192;

    private final long total;
    private final long online;
    private final List<ChannelKind> kinds;
    private final long[] counts;

    private ChannelCounts(long total, long online, List<ChannelKind> kinds, long[] counts) {
        this.total = total;
        this.online = online;
        this.kinds = kinds;
        this.counts = counts;
    }

    static ChannelCounts of(long total, Margins margins) {
        MarginRow row = margins.get(Margins.ONLINE).fitted().get("ONLINE");
        if (row == null) {
            throw new IllegalArgumentException("the margin online needs a figure for ONLINE");
        }
        long online = StrictMath.round(row.of(total));
        Map<String, MarginRow> figures = margins.get(Margins.CHANNEL).fitted();
        var kinds = new ArrayList<ChannelKind>();
        figures.keySet().forEach(name -> kinds.add(ChannelKind.valueOf(name)));
        kinds.sort(Comparator.<ChannelKind>comparingDouble(kind -> -part(figures, kind))
                .thenComparing(Comparator.naturalOrder()));
        long[] counts = kinds.stream()
                .mapToLong(kind -> StrictMath.round(part(figures, kind) * online))
                .toArray();
        if (online > total || counts.length < 2 || counts[0] > online || counts[0] + counts[1] < online) {
            throw new IllegalArgumentException(
                    "the two most frequent channels together must reach all that sell online, and not more than all");
        }
        return new ChannelCounts(total, online, List.copyOf(kinds), counts);
    }

    private static double part(Map<String, MarginRow> figures, ChannelKind kind) {
        MarginRow row = figures.get(kind.name());
        return row == null ? 0 : row.part();
    }

    long online() {
        return online;
    }

    Draw seeded(long seed) {
        return new Draw(seed);
    }

    /** How many of the ranks from a start to below an end have what a part of a whole has, evenly over all ranks. */
    private static long evenly(long start, long end, long part, long whole) {
        return end * part / whole - start * part / whole;
    }

    /**
     * The channels under a seed. The first MSMEs of each cell sell online; of a group of them, those with a channel
     * stand together, from a random place on, so that a sample has each channel nearly to its share.
     */
    final class Draw {

        private final long seed;

        private Draw(long seed) {
            this.seed = seed;
        }

        /** The channels of an MSME of the whole population; none if it does not sell online. */
        Set<ChannelKind> of(long number, long cellStart, long cellEnd) {
            var channels = EnumSet.noneOf(ChannelKind.class);
            long first = cellStart * online / total;
            long end = cellEnd * online / total;
            long rank = first + number - cellStart;
            if (rank < end) {
                long start = first + (rank - first) / GROUP * GROUP;
                addOnline(channels, rank - start, start, Math.min(end, start + GROUP));
            }
            return channels;
        }

        private void addOnline(Set<ChannelKind> channels, long place, long start, long end) {
            long most = evenly(start, end, counts[0], online);
            if (place < most) {
                channels.add(kinds.get(0));
            }
            long firstOfMost = start * counts[0] / online;
            long alsoSecond = evenly(firstOfMost, firstOfMost + most, counts[0] + counts[1] - online, counts[0]);
            if (place >= most || isInRun(place, most, alsoSecond, 1, start)) {
                channels.add(kinds.get(1));
            }
            for (int i = 2; i < counts.length; i++) {
                if (isInRun(place, end - start, evenly(start, end, counts[i], online), i, start)) {
                    channels.add(kinds.get(i));
                }
            }
        }

        private boolean isInRun(long place, long places, long run, int channel, long group) {
            long from = Mixing.below(Mixing.at(seed + channel, group), places);
            return Math.floorMod(place - from, places) < run;
        }
    }
}
