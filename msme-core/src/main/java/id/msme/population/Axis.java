package id.msme.population;

import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The values of a dimension, in the order in which they are counted and shown. */
final class Axis {

    /** The value of an MSME that does not sell online. */
    static final String NONE = "NONE";

    private final PopulationDimension dimension;
    private final List<String> values;

    private Axis(PopulationDimension dimension, List<String> values) {
        this.dimension = dimension;
        this.values = values;
    }

    static Axis of(PopulationDimension dimension, Places places) {
        return new Axis(
                dimension,
                switch (dimension) {
                    case SCALE -> names(Scale.values());
                    case PROVINCE ->
                        places.provinces().stream().map(RegionCode::toString).toList();
                    case ISLAND -> places.islands();
                    case SECTION -> places.sections();
                    case CHANNEL ->
                        Stream.concat(names(ChannelKind.values()).stream(), Stream.of(NONE))
                                .toList();
                    case SEX -> names(Sex.values());
                });
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    List<String> values() {
        return values;
    }

    /** The index of the value that an MSME has; of channels that of one channel, or of none. */
    int index(SyntheticMsme msme, Scale scale) {
        return switch (dimension) {
            case SCALE -> scale.ordinal();
            case PROVINCE -> msme.provinceIndex();
            case ISLAND -> msme.islandIndex();
            case SECTION -> msme.sectionIndex();
            case SEX -> msme.ownerSex().ordinal();
            case CHANNEL -> throw new IllegalArgumentException("an MSME can have several channels");
        };
    }

    static int[] channelIndexes(Set<ChannelKind> channels) {
        return channels.isEmpty()
                ? new int[] {ChannelKind.values().length}
                : channels.stream().mapToInt(Enum::ordinal).toArray();
    }
}
