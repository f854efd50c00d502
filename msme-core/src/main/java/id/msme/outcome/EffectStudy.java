package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.scale.Scale;
import id.msme.text.Counted;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A study of whether sales rose with a treatment such as a training: a difference in differences of MSMEs, matched by
 * scale and months.
 *
 * <p>For each participant, what its median month after the treatment is to that before it is divided by the same of the
 * others of its scale over the same months, of which the median is taken; the uplift of a scale is the median of these.
 * So seasons and what moved all MSMEs fall out, and one wrong figure does not turn the result. The interval draws MSMEs
 * again within their scale and side (bootstrap), all their months together. The same is done for the months before the
 * treatment alone: if the two sides grew apart already, the difference after it is not due to it.
 *
 * <pre>{@code
 * SalesEffect effect = EffectStudy.standard().withMonths(6).of(msmes);
 * effect.overall().ifPresent(System.out::println);
 * }</pre>
 */
public final class EffectStudy {

    private static final int MONTHS = 6;
    private static final int MAX_MONTHS = 60;
    private static final int SMALLEST = 5;
    private static final EffectStudy STANDARD = new EffectStudy(MONTHS, SMALLEST, 1);

    private final int months;
    private final int smallest;
    private final long seed;

    private EffectStudy(int months, int smallest, long seed) {
        this.months = months;
        this.smallest = smallest;
        this.seed = seed;
    }

    /** {@return a study of 6 months on either side, with at least 5 MSMEs of a scale on each, and seed 1} */
    public static EffectStudy standard() {
        return STANDARD;
    }

    /**
     * {@return this study over another number of months} At least half of them have to be known on either side.
     *
     * @param count the months before the beginning and as many after it, 2 to 60
     * @throws IllegalArgumentException if it is out of that range
     */
    public EffectStudy withMonths(int count) {
        if (count < 2 || count > MAX_MONTHS) {
            throw new IllegalArgumentException(
                    "expected 2 to " + MAX_MONTHS + " months on either side, found " + count);
        }
        return new EffectStudy(count, smallest, seed);
    }

    /**
     * {@return this study with other smallest groups}
     *
     * @param msmes how many MSMEs a scale needs on each side to be compared, at least 2
     * @throws IllegalArgumentException if the number is below 2
     */
    public EffectStudy withSmallest(int msmes) {
        if (msmes < 2) {
            throw new IllegalArgumentException("expected at least 2 MSMEs on either side, found " + msmes);
        }
        return new EffectStudy(months, msmes, seed);
    }

    /**
     * {@return this study with other random draws}
     *
     * @param number any number; the same number gives the same intervals
     */
    public EffectStudy withSeed(long number) {
        return new EffectStudy(months, smallest, number);
    }

    /** {@return the months that are compared on either side of the beginning} */
    public int months() {
        return months;
    }

    /** {@return the number of MSMEs that a scale needs on each side} */
    public int smallest() {
        return smallest;
    }

    /**
     * Compares participants with others.
     *
     * @param msmes those who took part and others, in any order
     * @return the effect, or the reason why it cannot be determined
     */
    public SalesEffect of(Collection<StudiedMsme> msmes) {
        requireNonNull(msmes, "msmes");
        Map<Scale, Matching> matchings = matchings(msmes, this::around);
        Map<Scale, Matching> earlier = matchings(msmes, from -> Spans.earlier(from, months, fewest()));
        earlier.keySet().retainAll(matchings.keySet());
        Map<Scale, Drawn> after = drawn(matchings);
        Map<Scale, Drawn> before = drawn(earlier);
        var scales = new ArrayList<ScaleEffect>();
        matchings.forEach((scale, matching) -> scales.add(new ScaleEffect(
                scale,
                matching.among(),
                matching.elsewhere(),
                only(after, scale).orElseThrow(),
                only(before, scale))));
        return new SalesEffect(
                this,
                List.copyOf(scales),
                Pooled.of(after.values()).orElse(null),
                Pooled.of(before.values()).orElse(null),
                new Coverage(this, List.copyOf(msmes), matchings));
    }

    private Map<Scale, Drawn> drawn(Map<Scale, Matching> matchings) {
        var drawn = new EnumMap<Scale, Drawn>(Scale.class);
        matchings.forEach((scale, matching) -> drawn.put(scale, new Drawn(scale, matching, seed)));
        return drawn;
    }

    private static Optional<RelativeUplift> only(Map<Scale, Drawn> drawn, Scale scale) {
        return Optional.ofNullable(drawn.get(scale)).map(List::of).flatMap(Pooled::of);
    }

    /**
     * Compares each month separately; before the beginning the two sides should not differ.
     *
     * @param msmes those who took part and others, in any order
     * @return the months with enough data, earliest first
     */
    public List<MonthEffect> byMonth(Collection<StudiedMsme> msmes) {
        requireNonNull(msmes, "msmes");
        var effects = new ArrayList<MonthEffect>();
        for (int offset = -months; offset <= months; offset++) {
            int month = offset;
            Pooled.of(drawn(matchings(msmes, from -> Spans.month(from, months, fewest(), month)))
                            .values())
                    .ifPresent(uplift -> effects.add(new MonthEffect(month, uplift)));
        }
        return List.copyOf(effects);
    }

    Spans around(YearMonth from) {
        return Spans.around(from, months, fewest());
    }

    private int fewest() {
        return (months + 1) / 2;
    }

    private Map<Scale, Matching> matchings(Collection<StudiedMsme> msmes, Function<YearMonth, Spans> spans) {
        var matchings = new EnumMap<Scale, Matching>(Scale.class);
        for (Scale scale : Scale.values()) {
            List<StudiedMsme> inside = side(msmes, scale, true);
            Matching.of(inside, side(msmes, scale, false), spans, smallest)
                    .ifPresent(matching -> matchings.put(scale, matching));
        }
        return matchings;
    }

    static List<StudiedMsme> side(Collection<StudiedMsme> msmes, Scale scale, boolean isInside) {
        return msmes.stream()
                .filter(msme -> msme.scale() == scale && msme.isParticipant() == isInside)
                .toList();
    }

    /** {@return the settings, on one line} */
    @Override
    public String toString() {
        return "study of " + Counted.of(months, "month") + " before and after, at least " + Counted.of(smallest, "MSME")
                + " of a scale on either side, seed " + seed;
    }
}
