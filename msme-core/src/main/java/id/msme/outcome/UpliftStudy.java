package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.number.Fraction;
import id.msme.number.Growth;
import id.msme.scale.Scale;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison of the growth of MSMEs in a program with that of others, by scale.
 *
 * <p>It shows a difference, not its cause: those who join may be those who would have grown anyway. Scales are compared
 * apart because programs reach them in other proportions than the country has them.
 */
public final class UpliftStudy {

    private record Sides(List<Fraction> inside, List<Fraction> outside) {}

    private final Map<Scale, Uplift> byScale;
    private final Map<Scale, Sides> growths;

    private UpliftStudy(Map<Scale, Uplift> byScale, Map<Scale, Sides> growths) {
        this.byScale = byScale;
        this.growths = growths;
    }

    /**
     * {@return a study}
     *
     * @param participants those in the program, in any order
     * @param others those not in it, in any order
     * @param fewest the number of MSMEs of a scale required on either side for a result, at least 1
     * @throws IllegalArgumentException if that is below 1
     */
    public static UpliftStudy of(Collection<MsmeGrowth> participants, Collection<MsmeGrowth> others, int fewest) {
        requireNonNull(participants, "participants");
        requireNonNull(others, "others");
        if (fewest < 1) {
            throw new IllegalArgumentException("at least one MSME on either side is compared, not " + fewest);
        }
        var byScale = new EnumMap<Scale, Uplift>(Scale.class);
        var sides = new EnumMap<Scale, Sides>(Scale.class);
        for (Scale scale : Scale.values()) {
            List<Fraction> inside = growths(participants, scale);
            List<Fraction> outside = growths(others, scale);
            if (inside.size() >= fewest && outside.size() >= fewest) {
                byScale.put(scale, new Uplift(inside.size(), outside.size(), median(inside), median(outside)));
                sides.put(scale, new Sides(inside, outside));
            }
        }
        return new UpliftStudy(Collections.unmodifiableMap(byScale), sides);
    }

    /** {@return the uplift of each scale that has enough MSMEs on either side, smallest scale first} */
    public Map<Scale, Uplift> byScale() {
        return byScale;
    }

    /**
     * {@return the mean of the differences of all scales with a result, each weighted by its participants; empty if no
     * scale has one}
     */
    public Optional<Growth> overall() {
        long participants = 0;
        Fraction sum = Fraction.of(0);
        for (Uplift uplift : byScale.values()) {
            participants += uplift.participants();
            sum = sum.plus(uplift.difference().toFraction().times(Fraction.of(uplift.participants())));
        }
        return participants == 0 ? Optional.empty() : Optional.of(Growth.of(sum.dividedBy(Fraction.of(participants))));
    }

    /**
     * {@return the 90 % interval of the difference of a scale, from 1,000 bootstrap samples; empty if the scale has too
     * few MSMEs} The result is the same for the same seed, whatever the order of the MSMEs.
     *
     * @param scale the scale
     * @param seed any number
     */
    public Optional<UpliftInterval> interval(Scale scale, long seed) {
        return Optional.ofNullable(growths.get(requireNonNull(scale, "scale")))
                .map(sides -> new Bootstrap(seed).interval(sides.inside(), sides.outside()));
    }

    private static List<Fraction> growths(Collection<MsmeGrowth> msmes, Scale scale) {
        return msmes.stream()
                .filter(msme -> msme.scale() == scale)
                .map(msme -> msme.growth().toFraction())
                .toList();
    }

    private static Growth median(List<Fraction> growths) {
        return Growth.of(Median.of(growths));
    }

    /** {@return the uplift by scale} */
    @Override
    public String toString() {
        return "UpliftStudy " + byScale;
    }
}
