package id.msme.condition;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Mode;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.scale.Scale;
import java.util.List;
import java.util.stream.Stream;

/**
 * A condition that an enrolment must meet to be eligible: one on a single fact, or several combined by {@code all},
 * {@code any} and {@code not}.
 *
 * <pre>{@code
 * Condition.all(
 *         Condition.scale(Scale.MICRO),
 *         Condition.province("32", "33", "34"),
 *         Condition.operatingMonths(Unit.MONTHS.atLeast(6)),
 *         Condition.not(Condition.kbli("64", "65", "66")))
 * }</pre>
 *
 * <p>The kinds are closed; handle them with a {@link Visitor}. Lists keep the order in which they are stated and do not
 * repeat a value. Two conditions are equal if they are stated alike.
 */
public sealed interface Condition
        permits AllOf,
                AnyOf,
                Negation,
                ScaleIn,
                ProvinceIn,
                RegionIn,
                KbliIn,
                QuantityWithin,
                ChannelKindIn,
                Independence,
                IdentifiersStated,
                OwnerSexIn,
                TrainingFinished,
                ReadinessLevelIn,
                ReadinessWithin {

    /** The maximum depth of nested conditions; a simple condition has depth 1. */
    int MAX_DEPTH = 16;

    /** How many conditions {@code all} and {@code any} may combine. */
    int MAX_CONDITIONS = 64;

    /** The maximum number of values in a list. */
    int MAX_VALUES = 1_000;

    /** {@return the name of this kind in catalogue files, for example {@code operatingMonths}} */
    String name();

    /**
     * Returns the JSON Pointers of the members of an enrolment that this condition reads.
     *
     * @return each pointer once, in the order of the conditions
     */
    List<String> reads();

    /** {@return the conditions that this one combines, in the order in which they stand; itself if it is simple} */
    default Stream<Condition> simpleConditions() {
        return Stream.of(this);
    }

    /** {@return the depth of nested conditions, 1 for a simple condition} */
    default int depth() {
        return 1;
    }

    /**
     * Passes this condition to the method of a visitor that handles its kind.
     *
     * @param visitor the visitor
     * @param <R> the type of the result
     * @return the result of the visitor
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Handles each kind of condition. A new kind adds a method, so that no code can overlook it.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {

        /**
         * {@return the result for all of several conditions}
         *
         * @param condition the condition
         */
        R visit(AllOf condition);

        /**
         * {@return the result for any of several conditions}
         *
         * @param condition the condition
         */
        R visit(AnyOf condition);

        /**
         * {@return the result for a negated condition}
         *
         * @param condition the condition
         */
        R visit(Negation condition);

        /**
         * {@return the result for a condition on the scale}
         *
         * @param condition the condition
         */
        R visit(ScaleIn condition);

        /**
         * {@return the result for a condition on the province}
         *
         * @param condition the condition
         */
        R visit(ProvinceIn condition);

        /**
         * {@return the result for a condition on the regency or city}
         *
         * @param condition the condition
         */
        R visit(RegionIn condition);

        /**
         * {@return the result for a condition on the business field}
         *
         * @param condition the condition
         */
        R visit(KbliIn condition);

        /**
         * {@return the result for a condition on a number}
         *
         * @param condition the condition
         */
        R visit(QuantityWithin condition);

        /**
         * {@return the result for a condition on the kinds of channel}
         *
         * @param condition the condition
         */
        R visit(ChannelKindIn condition);

        /**
         * {@return the result for a condition on independence}
         *
         * @param condition the condition
         */
        R visit(Independence condition);

        /**
         * {@return the result for a condition on stated identifiers}
         *
         * @param condition the condition
         */
        R visit(IdentifiersStated condition);

        /**
         * {@return the result for a condition on the owner's sex}
         *
         * @param condition the condition
         */
        R visit(OwnerSexIn condition);

        /**
         * {@return the result for a condition on trainings}
         *
         * @param condition the condition
         */
        R visit(TrainingFinished condition);

        /**
         * {@return the result for a condition on the readiness level}
         *
         * @param condition the condition
         */
        R visit(ReadinessLevelIn condition);

        /**
         * {@return the result for a condition on the readiness score}
         *
         * @param condition the condition
         */
        R visit(ReadinessWithin condition);
    }

    /**
     * {@return the condition that all of several conditions hold}
     *
     * @param conditions 1 to {@value #MAX_CONDITIONS} conditions
     */
    static Condition all(Condition... conditions) {
        return new AllOf(ConditionParts.listed("conditions", conditions));
    }

    /**
     * {@return the condition that at least one of several conditions holds}
     *
     * @param conditions 1 to {@value #MAX_CONDITIONS} conditions
     */
    static Condition any(Condition... conditions) {
        return new AnyOf(ConditionParts.listed("conditions", conditions));
    }

    /**
     * {@return the condition that another condition does not hold}
     *
     * @param condition the condition that must be false
     */
    static Condition not(Condition condition) {
        return new Negation(condition);
    }

    /**
     * {@return the condition that the computed scale is one of several}
     *
     * @param scales the scales
     */
    static Condition scale(Scale... scales) {
        return new ScaleIn(ConditionParts.listed("scales", scales));
    }

    /**
     * {@return the condition that the record counts under one of several provinces}
     *
     * @param codes Kemendagri codes of two digits, for example {@code 34}
     */
    static Condition province(String... codes) {
        return new ProvinceIn(ConditionParts.listed("codes", codes));
    }

    /**
     * {@return the condition that the record counts under one of several regencies or cities}
     *
     * @param codes Kemendagri codes, for example {@code 34.71}
     */
    static Condition region(String... codes) {
        return new RegionIn(ConditionParts.listed("codes", codes));
    }

    /**
     * {@return the condition that the business field starts with one of several prefixes}
     *
     * @param prefixes the first two to five digits of KBLI codes, for example {@code 56}
     */
    static Condition kbli(String... prefixes) {
        return new KbliIn(ConditionParts.listed("prefixes", prefixes));
    }

    /**
     * {@return the condition that a known channel of one of several kinds is stated}
     *
     * @param kinds the kinds
     */
    static Condition channelKind(ChannelKind... kinds) {
        return new ChannelKindIn(ConditionParts.listed("kinds", kinds));
    }

    /**
     * {@return the condition that all of several identifiers are stated and usable}
     *
     * @param identifiers the identifiers
     */
    static Condition stated(Identifier... identifiers) {
        return new IdentifiersStated(ConditionParts.listed("identifiers", identifiers));
    }

    /**
     * {@return the condition that the owner is of one of several sexes}
     *
     * @param sexes the sexes
     */
    static Condition ownerSex(Sex... sexes) {
        return new OwnerSexIn(ConditionParts.listed("sexes", sexes));
    }

    /**
     * {@return the condition that the readiness level is surely one of several}
     *
     * @param levels names of levels of the default model, for example {@code READY}
     */
    static Condition readinessLevel(String... levels) {
        return new ReadinessLevelIn(ConditionParts.listed("levels", levels));
    }

    /**
     * {@return the condition that the annual sales lie in a range}
     *
     * @param range the range, in rupiah
     */
    static Condition annualSales(Range range) {
        return new QuantityWithin(Quantity.ANNUAL_SALES, range);
    }

    /**
     * {@return the condition that the business capital lies in a range}
     *
     * @param range the range, in rupiah
     */
    static Condition businessCapital(Range range) {
        return new QuantityWithin(Quantity.BUSINESS_CAPITAL, range);
    }

    /**
     * {@return the condition that the net assets lie in a range}
     *
     * @param range the range, in rupiah
     */
    static Condition netAssets(Range range) {
        return new QuantityWithin(Quantity.NET_ASSETS, range);
    }

    /**
     * {@return the condition that the number of people who work there lies in a range}
     *
     * @param range the range, in people
     */
    static Condition employees(Range range) {
        return new QuantityWithin(Quantity.EMPLOYEES, range);
    }

    /**
     * {@return the condition that the months of operation lie in a range}
     *
     * @param range the range, in months
     */
    static Condition operatingMonths(Range range) {
        return new QuantityWithin(Quantity.OPERATING_MONTHS, range);
    }

    /**
     * {@return the condition that the number of different known channels lies in a range}
     *
     * @param range the range, in channels
     */
    static Condition channels(Range range) {
        return new QuantityWithin(Quantity.CHANNELS, range);
    }

    /**
     * {@return the condition that the owner's full years lie in a range}
     *
     * @param range the range, in years
     */
    static Condition ownerAge(Range range) {
        return new QuantityWithin(Quantity.OWNER_AGE, range);
    }

    /**
     * {@return the condition that the enterprise states that it is independent, or that it is not}
     *
     * @param expected what it must state
     */
    static Condition independent(boolean expected) {
        return new Independence(expected);
    }

    /**
     * {@return the condition that some training is stated}
     */
    static Condition training() {
        return TrainingFinished.any();
    }

    /**
     * {@return the condition that a training of an activity is stated}
     *
     * @param activity the id of the activity
     */
    static Condition training(String activity) {
        return TrainingFinished.any().of(requireNonNull(activity, "activity"));
    }

    /**
     * {@return the condition that a training in one of several modes is stated}
     *
     * @param modes the modes
     */
    static Condition training(Mode... modes) {
        return TrainingFinished.any().in(ConditionParts.listed("modes", modes));
    }

    /**
     * {@return the condition that all readiness scores possible under the evidence lie in a range}
     *
     * @param points the range, in points from 0 to 100
     */
    static Condition readinessScore(Range points) {
        return new ReadinessWithin(points);
    }
}
