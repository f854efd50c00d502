package id.msme.text;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Opens to packages of this library what others keep package-private: the numbers in which facts, keys and regions are
 * computed, and the restoring of results from a file of ours. Each interface is implemented once, next to what it
 * opens.
 */
public final class Inside {

    private Inside() {}

    /**
     * Reads and restores duplicate keys in their packed form.
     *
     * @param <K> the type of the keys
     */
    public interface Keys<K> {

        /**
         * {@return kind and number in one; personal data as the number is}
         *
         * @param key a key
         */
        long packed(K key);

        /**
         * {@return a key that was stored in its packed form}
         *
         * @param program the id of the program
         * @param packed the packed form of a key, or its hash
         */
        K restore(String program, long packed);
    }

    /**
     * Restores tallies of enrolments from a checkpoint.
     *
     * @param <T> the type of the tallies
     * @param <P> the type of the counts of a program
     * @param <C> the type of the counts of records
     * @param <S> the type of the scales
     * @param <R> the type of the codes of provinces
     */
    public interface Tallies<T, P, C, S, R> {

        /**
         * {@return the counts of a program or partner}
         *
         * @param records the records read
         * @param accepted the records accepted
         */
        C count(long records, long accepted);

        /**
         * {@return the counts of a program}
         *
         * @param total all its records
         * @param partners its records, by partner
         * @param targets its accepted records, by target
         */
        P program(C total, SortedMap<String, C> partners, SortedMap<String, Long> targets);

        /**
         * {@return a tally}
         *
         * @param total all records
         * @param provincesCompared the records with both a region and a NIK
         * @param provincesDiffering those whose provinces differ
         * @param findings the findings, by code
         * @param scales the accepted records, by scale
         * @param provinces the accepted records, by province
         * @param programs the records, by program
         */
        T tally(
                C total,
                long provincesCompared,
                long provincesDiffering,
                SortedMap<String, Long> findings,
                SortedMap<S, Long> scales,
                SortedMap<R, Long> provinces,
                SortedMap<String, P> programs);
    }

    /**
     * Restores tallies of cohorts from text.
     *
     * @param <T> the type of the tallies
     * @param <A> the type of the aspects
     */
    public interface Cohorts<T, A> {

        /**
         * {@return a tally}
         *
         * @param msmes the MSMEs assessed
         * @param counts the counts by aspect and key
         */
        T tally(long msmes, Map<A, SortedMap<String, Long>> counts);
    }

    /**
     * Reads of a verdict what only the counting of verdicts needs.
     *
     * @param <V> the type of the verdicts
     * @param <J> the type of the judgements, which verdicts are too
     * @param <C> the type of the codes of findings
     * @param <P> the type that says how two provinces compare
     */
    public interface Verdicts<V, J, C, P> {

        /**
         * {@return the verdict, refused as a duplicate}
         *
         * @param verdict a verdict with a duplicate key
         */
        V asDuplicate(V verdict);

        /**
         * {@return whether the region lies in the province where the owner's NIK was issued}
         *
         * @param judgement a judgement
         */
        P province(J judgement);

        /**
         * Passes on the code of each finding, in no order, without making findings that nobody asked for.
         *
         * @param judgement a judgement
         * @param number is passed on beside the code
         * @param action takes the codes
         */
        void forEachCode(J judgement, long number, ObjLongConsumer<C> action);
    }

    /**
     * Reads regions by number, for code that must not allocate.
     *
     * @param <G> the type of the registers
     * @param <R> the type of the regions
     */
    public interface Regions<G, R> {

        /**
         * {@return the regions of a register by the four digits of their codes, null where there is none}
         *
         * @param register a register, whose own array this is: nobody changes it
         */
        @Nullable
        R[] byNumber(G register);
    }

    /**
     * Makes facts on scale from numbers, and classifies by numbers, without an allocation.
     *
     * @param <F> the type of the facts
     * @param <C> the type of classifiers
     * @param <R> the type of classifications
     */
    public interface ScaleNumbers<F, C, R> {

        /** The number of a fact that was not stated. */
        long ABSENT = Long.MIN_VALUE;

        /** The number of a fact that was stated in a way that cannot be used. */
        long UNUSABLE = Long.MIN_VALUE + 1;

        /**
         * {@return facts in numbers, each of which may be {@link #ABSENT} or {@link #UNUSABLE}}
         *
         * @param annualSales rupiah a year
         * @param netAssets rupiah, without land and buildings
         * @param businessCapital rupiah, without land and buildings
         * @param startedOn the day the business started, as an epoch day
         */
        F of(long annualSales, long netAssets, long businessCapital, long startedOn);

        /**
         * {@return the classification for facilitation by facts in numbers, which {@link #on} gives its day}
         *
         * @param classifier the classifier
         * @param annualSales as in {@link #of}
         * @param netAssets as in {@link #of}
         * @param businessCapital as in {@link #of}
         * @param startedOn as in {@link #of}
         * @param onDay the day whose law is applied, as an epoch day
         */
        R classify(C classifier, long annualSales, long netAssets, long businessCapital, long startedOn, long onDay);

        /**
         * {@return a classification with its day}
         *
         * @param undated what {@link #classify} gave
         * @param day the day whose law was applied, as an epoch day
         */
        R on(R undated, long day);
    }

    /**
     * Reads scores and supplies as numbers, for code that must not allocate.
     *
     * @param <S> the type of the functions
     * @param <F> the type of the facts
     * @param <K> the type of the names of facts
     */
    public interface ScoreNumbers<S, F, K> {

        /**
         * {@return the least possible score in millionths}
         *
         * @param scoring a function
         * @param facts the known facts
         */
        long low(S scoring, F facts);

        /**
         * {@return the greatest possible score in millionths}
         *
         * @param scoring a function
         * @param facts the known facts
         */
        long high(S scoring, F facts);

        /**
         * {@return the sum of the known parts of a supply; an unknown part counts as 0}
         *
         * @param supply the facts that are added up
         * @param facts the known facts
         */
        long supplied(List<K> supply, F facts);
    }

    /**
     * Reads and makes facts as numbers, for code that must not allocate. The number of a fact is its count, its
     * seconds, days or months, or the millionths of its decimal; it is negative if the fact is not known.
     *
     * @param <F> the type of the views of facts
     * @param <K> the type of the names of facts
     * @param <M> the type of the measures
     */
    public interface FactNumbers<F, K, M> {

        /** The number of a fact that was not stated. */
        long ABSENT = -1;

        /** The number of a fact that was stated in a way that cannot be used. */
        long REFUSED = -2;

        /**
         * {@return the number of a fact, or {@link #ABSENT} or {@link #REFUSED}}
         *
         * @param facts the known facts
         * @param fact the fact to read
         */
        long value(F facts, K fact);

        /**
         * {@return a view of facts that are held as numbers}
         *
         * @param numbers the number of each fact, or {@link #ABSENT} or {@link #REFUSED}
         */
        F view(ToLongFunction<K> numbers);

        /**
         * {@return the number of a measure}
         *
         * @param measure a measure
         */
        long units(M measure);

        /**
         * {@return a measure}
         *
         * @param fact the fact
         * @param units its number, within the range of the fact
         */
        M measure(K fact, long units);
    }

    /**
     * {@return access to the packed form of keys}
     *
     * @param <K> {@code DuplicateKey}
     */
    public static <K> Keys<K> keys() {
        return open("id.msme.identity.PackedKeys");
    }

    /**
     * {@return access to the parts of tallies}
     *
     * @param <T> {@code EnrolmentTally}
     * @param <P> {@code EnrolmentTally.ProgramTally}
     * @param <C> {@code EnrolmentTally.Count}
     * @param <S> {@code Scale}
     * @param <R> {@code RegionCode}
     */
    public static <T, P, C, S, R> Tallies<T, P, C, S, R> tallies() {
        return open("id.msme.tally.RestoredTallies");
    }

    /**
     * {@return access to what the counting of verdicts needs}
     *
     * @param <V> {@code Verdict}
     * @param <J> {@code Judgement}
     * @param <C> {@code FindingCode}
     * @param <P> {@code ProvinceMatch}
     */
    public static <V, J, C, P> Verdicts<V, J, C, P> verdicts() {
        return open("id.msme.enrolment.CountedVerdicts");
    }

    /**
     * {@return access to the parts of tallies of cohorts}
     *
     * @param <T> {@code CohortTally}
     * @param <A> {@code CohortAspect}
     */
    public static <T, A> Cohorts<T, A> cohorts() {
        return open("id.msme.cohort.RestoredCohorts");
    }

    /**
     * {@return access to regions by number}
     *
     * @param <G> {@code RegionRegister}
     * @param <R> {@code Region}
     */
    public static <G, R> Regions<G, R> regions() {
        return open("id.msme.region.NumberedRegions");
    }

    /**
     * {@return access to facts on scale as numbers}
     *
     * @param <F> {@code ScaleFacts}
     * @param <C> {@code ScaleClassifier}
     * @param <R> {@code Classification}
     */
    public static <F, C, R> ScaleNumbers<F, C, R> scaleNumbers() {
        return open("id.msme.scale.NumberedFacts");
    }

    /**
     * {@return access to facts as numbers}
     *
     * @param <F> {@code Facts}
     * @param <K> {@code Fact}
     * @param <M> {@code Measure}
     */
    public static <F, K, M> FactNumbers<F, K, M> factNumbers() {
        return open("id.msme.evidence.FactNumbers");
    }

    /**
     * {@return access to scores as numbers}
     *
     * @param <S> {@code Scoring}
     * @param <F> {@code Facts}
     * @param <K> {@code Fact}
     */
    public static <S, F, K> ScoreNumbers<S, F, K> scoreNumbers() {
        return open("id.msme.scoring.ScoreNumbers");
    }

    /** The name is fixed by the library, and so is the type that the caller expects. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <D> D open(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (D) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a class of this library is missing: " + name, e);
        }
    }
}
