package id.msme.tally;

import static java.util.Objects.requireNonNull;

import id.msme.enrolment.Judgement;
import id.msme.enrolment.Verdict;
import id.msme.program.Program;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.text.Counted;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Counts of verdicts. Tallies of parts add up to the tally of the whole, in any order and grouping; {@link #none()}
 * adds nothing.
 */
public final class EnrolmentTally {

    /** The number of compared records below which {@link #areRegionsDoubtful()} is never true. */
    public static final int MIN_PROVINCES_COMPARED = 100;

    private static final EnrolmentTally NONE = new EnrolmentTally(
            0, 0, NikProvinces.NONE, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    private final Count total;
    private final NikProvinces nikProvinces;
    private final SortedMap<String, Long> findings;
    private final SortedMap<Scale, Long> scales;
    private final SortedMap<RegionCode, Long> provinces;
    private final SortedMap<String, ProgramTally> programs;

    EnrolmentTally(
            long records,
            long accepted,
            NikProvinces nikProvinces,
            SortedMap<String, Long> findings,
            SortedMap<Scale, Long> scales,
            SortedMap<RegionCode, Long> provinces,
            SortedMap<String, ProgramTally> programs) {
        if (accepted < 0 || accepted > records) {
            throw new IllegalArgumentException(
                    "of " + Counted.of(records, "record") + " " + accepted + " cannot be accepted");
        }
        if (nikProvinces.compared() > records) {
            throw new IllegalArgumentException(
                    "of " + Counted.of(records, "record") + " " + nikProvinces.compared() + " cannot be compared");
        }
        if (Stream.of(findings, scales, provinces)
                .flatMap(counts -> counts.values().stream())
                .anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("nothing is counted less than 0 times");
        }
        this.total = new Count(records, accepted);
        this.nikProvinces = nikProvinces;
        this.findings = copy(findings);
        this.scales = copy(scales);
        this.provinces = copy(provinces);
        this.programs = copy(programs);
    }

    private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** The counts of one program or partner. */
    public static final class Count {

        static final Count NONE = new Count(0, 0);

        private final long records;
        private final long accepted;

        Count(long records, long accepted) {
            this.records = records;
            this.accepted = accepted;
        }

        /** {@return the records read} */
        public long records() {
            return records;
        }

        /** {@return the records accepted; the rest was rejected} */
        public long accepted() {
            return accepted;
        }

        Count plus(Count other) {
            return new Count(records + other.records, accepted + other.accepted);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Count that && records == that.records && accepted == that.accepted;
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(records) + Long.hashCode(accepted);
        }

        /** {@return for example {@code 1,000 records, 988 accepted}} */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s, %,d accepted", Counted.of(records, "record"), accepted);
        }
    }

    /** The counts of one program. */
    public static final class ProgramTally {

        private final Count total;
        private final SortedMap<String, Count> partners;
        private final SortedMap<String, Long> targets;

        ProgramTally(Count total, SortedMap<String, Count> partners, SortedMap<String, Long> targets) {
            this.total = total;
            this.partners = copy(partners);
            this.targets = copy(targets);
        }

        /** {@return the counts of all its records} */
        public Count total() {
            return total;
        }

        /** {@return the counts of records whose partner is known, by partner} */
        public SortedMap<String, Count> partners() {
            return partners;
        }

        /**
         * {@return the number of accepted records by target, each submitted on one of the {@linkplain
         * Program#countingDays counting days of the target}}
         */
        public SortedMap<String, Long> targets() {
            return targets;
        }

        ProgramTally plus(ProgramTally other) {
            return new ProgramTally(
                    total.plus(other.total),
                    sum(partners, other.partners, Count::plus),
                    sum(targets, other.targets, Long::sum));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ProgramTally that
                    && total.equals(that.total)
                    && partners.equals(that.partners)
                    && targets.equals(that.targets);
        }

        @Override
        public int hashCode() {
            return Objects.hash(total, partners, targets);
        }

        /** {@return the counts of the program, without its partners and targets} */
        @Override
        public String toString() {
            return total.toString();
        }
    }

    /** {@return the tally of no records} */
    public static EnrolmentTally none() {
        return NONE;
    }

    /** {@return an empty builder, for one thread} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a collector of a stream of verdicts, parallel or not} */
    public static Collector<Verdict, ?, EnrolmentTally> collector() {
        return Collector.of(
                Builder::new, Builder::add, Builder::addAll, Builder::build, Collector.Characteristics.UNORDERED);
    }

    /** {@return the records read} */
    public long records() {
        return total.records();
    }

    /** {@return the records accepted} */
    public long accepted() {
        return total.accepted();
    }

    /** {@return the records rejected} */
    public long rejected() {
        return records() - accepted();
    }

    /** {@return the number of findings of either severity, by code} */
    public SortedMap<String, Long> findings() {
        return findings;
    }

    /** {@return the number of accepted records, by scale} */
    public SortedMap<Scale, Long> scales() {
        return scales;
    }

    /** {@return the number of accepted records, by province} */
    public SortedMap<RegionCode, Long> provinces() {
        return provinces;
    }

    /** {@return the counts of records whose program is known, by program} */
    public SortedMap<String, ProgramTally> programs() {
        return programs;
    }

    /**
     * {@return the number of records, accepted or not, with both a usable region and an owner's NIK whose regency or
     * city the register places}
     */
    public long provincesCompared() {
        return nikProvinces.compared();
    }

    /**
     * {@return the number of {@linkplain #provincesCompared() compared} records whose region lies in another province
     * than the place where the owner's NIK was issued, both by the codes that count on the day of submission}
     */
    public long provincesDiffering() {
        return nikProvinces.differing();
    }

    /**
     * Returns whether the regions look like codes of another list, such as those of Statistics Indonesia (BPS). A
     * single record proves nothing, since people move. Share and minimum are this library's choice; lists that differ
     * only within provinces are not noticed.
     *
     * @return whether at least {@link #MIN_PROVINCES_COMPARED} records were compared and more than half of them differ
     */
    public boolean areRegionsDoubtful() {
        return provincesCompared() >= MIN_PROVINCES_COMPARED
                && provincesDiffering() > provincesCompared() - provincesDiffering();
    }

    /**
     * {@return both tallies together}
     *
     * @param other the tally of other records
     */
    public EnrolmentTally plus(EnrolmentTally other) {
        requireNonNull(other, "other");
        return new EnrolmentTally(
                records() + other.records(),
                accepted() + other.accepted(),
                nikProvinces.plus(other.nikProvinces),
                sum(findings, other.findings, Long::sum),
                sum(scales, other.scales, Long::sum),
                sum(provinces, other.provinces, Long::sum),
                sum(programs, other.programs, ProgramTally::plus));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnrolmentTally that
                && total.equals(that.total)
                && nikProvinces.equals(that.nikProvinces)
                && findings.equals(that.findings)
                && scales.equals(that.scales)
                && provinces.equals(that.provinces)
                && programs.equals(that.programs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, nikProvinces, findings, scales, provinces, programs);
    }

    /** {@return for example {@code 1,000 records, 988 accepted, 12 rejected}} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, %,d rejected", total, rejected());
    }

    private static <K, V> SortedMap<K, V> sum(SortedMap<K, V> one, SortedMap<K, V> other, BinaryOperator<V> add) {
        var both = new TreeMap<>(one);
        other.forEach((key, value) -> both.merge(key, value, add));
        return both;
    }

    /** Counts verdicts one by one. */
    public static final class Builder {

        private final TallyCounter counter = new TallyCounter();

        Builder() {}

        /**
         * Counts a judgement.
         *
         * @param judgement the verdict on a record that was not counted yet, or another judgement of it
         */
        public void add(Judgement judgement) {
            counter.count(requireNonNull(judgement, "judgement"), 1);
        }

        /**
         * Replaces a judgement that was counted by another on the same record, for example when the record turns out to
         * be a duplicate.
         *
         * @param counted the judgement that was added
         * @param judgement the judgement that replaces it
         */
        public void replace(Judgement counted, Judgement judgement) {
            requireNonNull(counted, "counted");
            requireNonNull(judgement, "judgement");
            counter.count(counted, -1);
            counter.count(judgement, 1);
        }

        /**
         * Counts what another builder has counted.
         *
         * @param other the builder of other records, which is not changed
         * @return this builder
         */
        public Builder addAll(Builder other) {
            counter.add(requireNonNull(other, "other").counter);
            return this;
        }

        /** {@return the number of records counted so far} */
        public long records() {
            return counter.records();
        }

        /** {@return the tally of what was counted} */
        public EnrolmentTally build() {
            return counter.build();
        }

        /** {@return a description of this builder} */
        @Override
        public String toString() {
            return "builder of an enrolment tally";
        }
    }
}
