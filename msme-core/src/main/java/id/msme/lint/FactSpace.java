package id.msme.lint;

import id.msme.catalogue.Catalogue;
import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.ChannelKindIn;
import id.msme.condition.Condition;
import id.msme.condition.Identifier;
import id.msme.condition.IdentifiersStated;
import id.msme.condition.Independence;
import id.msme.condition.KbliIn;
import id.msme.condition.Negation;
import id.msme.condition.OwnerSexIn;
import id.msme.condition.ProvinceIn;
import id.msme.condition.QuantityWithin;
import id.msme.condition.Range;
import id.msme.condition.ReadinessLevelIn;
import id.msme.condition.ReadinessWithin;
import id.msme.condition.RegionIn;
import id.msme.condition.ScaleIn;
import id.msme.condition.TrainingFinished;
import id.msme.condition.Unit;
import id.msme.identity.Sex;
import id.msme.lint.IntervalSet.Interval;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.readiness.Band;
import id.msme.scale.Scale;
import id.msme.timeline.Validity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The facts that enrolments in the window of a program can have, each as a set of numbers, and the numbers for which a
 * simple condition is true.
 */
final class FactSpace implements Condition.Visitor<Map.Entry<String, IntervalSet>> {

    static final String SCALE = "scale";
    static final String INDEPENDENT = "independent";
    static final String IDENTIFIERS = "stated";

    private static final String REGION = "region";
    private static final String KBLI = "kbli";
    private static final String CHANNEL_KINDS = "channelKind";
    private static final String SEX = "ownerSex";
    private static final String LEVEL = "level";
    private static final String SCORE = "score";
    private static final IntervalSet YES = IntervalSet.between(1, 1);
    private static final IntervalSet NO_OR_YES = IntervalSet.between(0, 1);
    private static final int KBLI_DIGITS = 5;

    private final Map<String, IntervalSet> domains = new LinkedHashMap<>();
    private final List<String> levels;
    private final ScaleRelation relation;

    FactSpace(Catalogue catalogue, Validity window) {
        levels = catalogue.models().standard().bands().stream().map(Band::level).toList();
        relation = new ScaleRelation(catalogue.scales(), window);
        domains.put(SCALE, IntervalSet.between(0, Scale.values().length - 1L));
        domains.put(REGION, new RegionDays(catalogue.regions(), window).possible());
        domains.put(
                KBLI,
                IntervalSet.ofAny(catalogue.industries().editions().stream()
                        .flatMap(edition -> edition.sections().keySet().stream())
                        .map(division -> prefix(Integer.toString(division + 100).substring(1)))
                        .toList()));
        QuantityDomains.of(catalogue, window).forEach((quantity, set) -> domains.put(quantity.member(), set));
        domains.put(
                CHANNEL_KINDS,
                subsetsOf(catalogue.channels().stream().map(Channel::kind).toList()));
        domains.put(INDEPENDENT, NO_OR_YES);
        domains.put(IDENTIFIERS, subsets(Identifier.values().length));
        domains.put(SEX, IntervalSet.between(0, Sex.values().length - 1L));
        domains.put(LEVEL, IntervalSet.between(0, levels.size() - 1L));
        domains.put(SCORE, scaled(Unit.POINTS, BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    /** The facts that enrolments in the window can have. */
    Facts any() {
        Facts any = Facts.all();
        relate(any);
        return any;
    }

    /** The facts of those that can be accepted: of an independent MSME that states a number by which it is known. */
    Facts acceptable() {
        long withoutPhone = ~(1L << Identifier.PHONE.ordinal());
        IntervalSet known = IntervalSet.points(
                LongStream.range(0, 1L << Identifier.values().length).boxed().filter(set -> (set & withoutPhone) != 0));
        Facts msme = any();
        msme.keep(SCALE, domain(SCALE), IntervalSet.between(0, Scale.MEDIUM.ordinal()));
        msme.keep(INDEPENDENT, domain(INDEPENDENT), YES);
        msme.keep(IDENTIFIERS, domain(IDENTIFIERS), known);
        relate(msme);
        return msme;
    }

    /** Leaves out the facts that the scale excludes. */
    void relate(Facts facts) {
        relation.narrow(facts);
    }

    /** Leaves out the facts that the scale excludes, after one of them was narrowed. */
    void relate(Facts facts, String narrowed) {
        if (relation.includes(narrowed)) {
            relation.narrow(facts);
        }
    }

    /** The possible values of a fact; each training is a fact of its own with two values, finished or not. */
    IntervalSet domain(String fact) {
        return domains.getOrDefault(fact, NO_OR_YES);
    }

    private static IntervalSet subsetsOf(Collection<ChannelKind> kinds) {
        long mask = kinds.stream().mapToLong(kind -> 1L << kind.ordinal()).reduce(0, (one, other) -> one | other);
        return IntervalSet.points(
                LongStream.range(0, 1L << ChannelKind.values().length).boxed().filter(set -> (set & ~mask) == 0));
    }

    private static IntervalSet subsets(int elements) {
        return IntervalSet.between(0, (1L << elements) - 1);
    }

    private static Interval prefix(String digits) {
        long factor = 1;
        for (int i = digits.length(); i < KBLI_DIGITS; i++) {
            factor *= 10;
        }
        long low = Long.parseLong(digits) * factor;
        return new Interval(low, low + factor - 1);
    }

    /** The numbers of a range in the smallest part of its unit. */
    private static IntervalSet scaled(Unit unit, BigDecimal low, BigDecimal high) {
        return IntervalSet.between(
                low.movePointRight(unit.places())
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact(),
                high.movePointRight(unit.places())
                        .setScale(0, RoundingMode.FLOOR)
                        .longValueExact());
    }

    private static IntervalSet of(Range range) {
        BigDecimal most = BigDecimal.TEN.pow(12);
        return range.unit() == Unit.POINTS
                ? scaled(
                        range.unit(),
                        range.low().orElse(most.negate()),
                        range.high().orElse(most))
                : IntervalSet.between(
                        range.low().map(BigDecimal::longValueExact).orElse(Long.MIN_VALUE),
                        range.high().map(BigDecimal::longValueExact).orElse(Long.MAX_VALUE));
    }

    private static IntervalSet ordinals(Collection<? extends Enum<?>> constants) {
        return IntervalSet.points(constants.stream().map(constant -> (long) constant.ordinal()));
    }

    /** The sets of elements, each a number of bits, of which one has some of these bits or, where wanted, all. */
    private static IntervalSet bits(int elements, Collection<? extends Enum<?>> constants, boolean all) {
        long mask = constants.stream().mapToLong(one -> 1L << one.ordinal()).sum();
        return IntervalSet.points(LongStream.range(0, 1L << elements)
                .boxed()
                .filter(set -> all ? (set & mask) == mask : (set & mask) != 0));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(ScaleIn condition) {
        return Map.entry(SCALE, ordinals(condition.scales()));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(ProvinceIn condition) {
        return Map.entry(
                REGION,
                IntervalSet.ofAny(condition.codes().stream()
                        .map(code -> Long.parseLong(code) * 100)
                        .map(first -> new Interval(first, first + 99))
                        .toList()));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(RegionIn condition) {
        return Map.entry(
                REGION,
                IntervalSet.points(condition.codes().stream().map(code -> Long.parseLong(code.replace(".", "")))));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(KbliIn condition) {
        return Map.entry(
                KBLI,
                IntervalSet.ofAny(
                        condition.prefixes().stream().map(FactSpace::prefix).toList()));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(QuantityWithin condition) {
        return Map.entry(condition.quantity().member(), of(condition.range()));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(ChannelKindIn condition) {
        return Map.entry(CHANNEL_KINDS, bits(ChannelKind.values().length, condition.kinds(), false));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(Independence condition) {
        long value = condition.expected() ? 1 : 0;
        return Map.entry(INDEPENDENT, IntervalSet.between(value, value));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(IdentifiersStated condition) {
        return Map.entry(IDENTIFIERS, bits(Identifier.values().length, condition.identifiers(), true));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(OwnerSexIn condition) {
        return Map.entry(SEX, ordinals(condition.sexes()));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(TrainingFinished condition) {
        return Map.entry(condition.toString(), YES);
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(ReadinessLevelIn condition) {
        return Map.entry(
                LEVEL,
                IntervalSet.points(condition.levels().stream()
                        .map(levels::indexOf)
                        .filter(level -> level >= 0)
                        .map(Integer::longValue)));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(ReadinessWithin condition) {
        return Map.entry(SCORE, of(condition.points()));
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(AllOf condition) {
        throw combined(condition);
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(AnyOf condition) {
        throw combined(condition);
    }

    @Override
    public Map.Entry<String, IntervalSet> visit(Negation condition) {
        throw combined(condition);
    }

    private static IllegalStateException combined(Condition condition) {
        return new IllegalStateException(condition.name() + " has no values of its own");
    }

    @Override
    public String toString() {
        return "FactSpace of " + domains.keySet();
    }
}
