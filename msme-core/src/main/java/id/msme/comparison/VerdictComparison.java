package id.msme.comparison;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.Verdict;
import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.scale.Scale;
import id.msme.scale.ScaleRule;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The same records under two catalogues: how many stay, are newly accepted, newly rejected or move to another scale, by
 * program, province and responsible rule. A value; comparisons of parts are added up with {@link #plus}, in any order.
 *
 * <p>A record with the same result on both sides is counted only in the total, so that a catalogue compared with itself
 * shows no change.
 */
public final class VerdictComparison implements Answer {

    /** The program or province of records that have none on either side. */
    public static final String UNKNOWN = "unknown";

    private final Catalogue before;
    private final Catalogue after;
    private final LocalDate asOf;
    private final ChangeCounts total;
    private final Map<String, ChangeCounts> programs;
    private final Map<String, ChangeCounts> provinces;
    private final Map<String, ChangeCounts> rules;
    private final Map<Scale, Map<Scale, Long>> moves;

    private VerdictComparison(Builder builder) {
        before = builder.before;
        after = builder.after;
        asOf = builder.asOf;
        total = builder.total;
        programs = Collections.unmodifiableMap(new TreeMap<>(builder.programs));
        provinces = Collections.unmodifiableMap(new TreeMap<>(builder.provinces));
        rules = Collections.unmodifiableMap(new TreeMap<>(builder.rules));
        var copy = new EnumMap<Scale, Map<Scale, Long>>(Scale.class);
        builder.moves.forEach((from, to) -> copy.put(from, Collections.unmodifiableMap(new EnumMap<>(to))));
        moves = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return a builder that has compared nothing} It counts on one thread.
     *
     * @param before the catalogue before the change
     * @param after the catalogue after the change
     * @param asOf the as-of date of both sides
     */
    public static Builder builder(Catalogue before, Catalogue after, LocalDate asOf) {
        return new Builder(
                requireNonNull(before, "before"), requireNonNull(after, "after"), requireNonNull(asOf, "asOf"));
    }

    /** {@return how many records were compared} */
    public long records() {
        return total.count(Change.SAME) + total.changed();
    }

    /** {@return the counts of all records} */
    public ChangeCounts total() {
        return total;
    }

    /** {@return the counts by program, of programs in which some record changes} */
    public Map<String, ChangeCounts> programs() {
        return programs;
    }

    /** {@return the counts by the two digits of the province, of provinces in which some record changes} */
    public Map<String, ChangeCounts> provinces() {
        return provinces;
    }

    /**
     * {@return the counts by responsible rule: the code of an error that one side has and the other has not, with the
     * id of a program's rule, or {@code scale.} and the id of a law} A record counts under each of its rules.
     */
    public Map<String, ChangeCounts> rules() {
        return rules;
    }

    /** {@return how many records change from one scale to another, whether or not they stay accepted} */
    public List<MovedRecords> moves() {
        var list = new ArrayList<MovedRecords>();
        moves.forEach((from, all) -> all.forEach((to, records) -> list.add(new MovedRecords(from, to, records))));
        return List.copyOf(list);
    }

    /**
     * {@return the sum of both}
     *
     * @param other the comparison of other records under the same catalogues
     */
    public VerdictComparison plus(VerdictComparison other) {
        requireNonNull(other, "other");
        var sum = new Builder(before, after, asOf);
        for (VerdictComparison one : List.of(this, other)) {
            sum.total = sum.total.plus(one.total);
            one.programs.forEach((key, counts) -> sum.programs.merge(key, counts, ChangeCounts::plus));
            one.provinces.forEach((key, counts) -> sum.provinces.merge(key, counts, ChangeCounts::plus));
            one.rules.forEach((key, counts) -> sum.rules.merge(key, counts, ChangeCounts::plus));
            one.moves().forEach(moved -> sum.move(moved.from(), moved.to(), moved.records()));
        }
        return sum.build();
    }

    /** {@return the laws that differ on the day, with their sources} */
    @Override
    public Basis basis() {
        Set<String> ids = new LinkedHashSet<>();
        Set<Citation> citations = new LinkedHashSet<>();
        for (Catalogue catalogue : List.of(before, after)) {
            for (ScaleRule rule : catalogue.scales().rules()) {
                if (!before.scales().rules().contains(rule)
                        || !after.scales().rules().contains(rule)) {
                    ids.add(rule.id());
                    citations.addAll(rule.citations());
                }
            }
        }
        return new Basis(List.copyOf(ids), List.copyOf(citations), asOf);
    }

    /**
     * {@return a part for each kind of change, then {@code move}, {@code program}, {@code province} and {@code rule}}
     */
    @Override
    public Explanation explain(Language language) {
        Messages words = Messages.of(requireNonNull(language, "language"));
        var parts = Explanation.builder();
        for (Change change : Change.values()) {
            parts.add(change.name(), words.text("comparison." + change), Figures.count(total.count(change)));
        }
        moves().forEach(moved -> parts.add(
                "move",
                words.term(moved.from().name()) + " → " + words.term(moved.to().name()),
                Figures.count(moved.records())));
        programs.forEach((key, counts) -> parts.add("program", key, counts.toString()));
        provinces.forEach((key, counts) -> parts.add("province", key, counts.toString()));
        rules.forEach((key, counts) -> parts.add("rule", key, counts.toString()));
        return parts.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerdictComparison that
                && asOf.equals(that.asOf)
                && total.equals(that.total)
                && programs.equals(that.programs)
                && provinces.equals(that.provinces)
                && rules.equals(that.rules)
                && moves.equals(that.moves);
    }

    @Override
    public int hashCode() {
        return total.hashCode();
    }

    /** {@return the counts of all records, on one line} */
    @Override
    public String toString() {
        return "VerdictComparison of " + Counted.of(records(), "record") + ": " + total;
    }

    /** Compares verdicts, record by record. */
    public static final class Builder {

        private final Catalogue before;
        private final Catalogue after;
        private final LocalDate asOf;
        private ChangeCounts total = ChangeCounts.NONE;
        private final Map<String, ChangeCounts> programs = new TreeMap<>();
        private final Map<String, ChangeCounts> provinces = new TreeMap<>();
        private final Map<String, ChangeCounts> rules = new TreeMap<>();
        private final Map<Scale, Map<Scale, Long>> moves = new EnumMap<>(Scale.class);
        private long same;

        private Builder(Catalogue before, Catalogue after, LocalDate asOf) {
            this.before = before;
            this.after = after;
            this.asOf = asOf;
        }

        /**
         * Compares the verdicts on a record.
         *
         * @param earlier the verdict under the catalogue before the change
         * @param later the verdict on the same record under the catalogue after it
         * @return this builder
         */
        public Builder add(Verdict earlier, Verdict later) {
            requireNonNull(earlier, "earlier");
            requireNonNull(later, "later");
            Change change = change(earlier, later);
            if (change == Change.SAME) {
                same++;
                return this;
            }
            total = total.with(change);
            count(programs, later.program().or(earlier::program).orElse(UNKNOWN), change);
            count(provinces, province(earlier, later), change);
            ResponsibleRules.of(change, earlier, later).forEach(rule -> count(rules, rule, change));
            if (earlier.scale().isPresent()
                    && later.scale().isPresent()
                    && !earlier.scale().equals(later.scale())) {
                move(earlier.scale().get(), later.scale().get(), 1);
            }
            return this;
        }

        private static Change change(Verdict earlier, Verdict later) {
            if (earlier.accepted() != later.accepted()) {
                return later.accepted() ? Change.NEWLY_ACCEPTED : Change.NEWLY_REJECTED;
            }
            return earlier.scale().equals(later.scale()) ? Change.SAME : Change.MOVED;
        }

        private static String province(Verdict earlier, Verdict later) {
            return later.region()
                    .or(earlier::region)
                    .map(region -> region.province().toString())
                    .orElse(UNKNOWN);
        }

        private static void count(Map<String, ChangeCounts> counts, String key, Change change) {
            counts.merge(key, ChangeCounts.NONE.with(change), ChangeCounts::plus);
        }

        private void move(Scale from, Scale to, long records) {
            moves.computeIfAbsent(from, any -> new EnumMap<>(Scale.class)).merge(to, records, Math::addExact);
        }

        /** {@return the comparison so far} */
        public VerdictComparison build() {
            total = total.plus(ChangeCounts.of(Change.SAME, same));
            same = 0;
            return new VerdictComparison(this);
        }

        /** {@return how many records changed so far, on one line} */
        @Override
        public String toString() {
            return "VerdictComparison.Builder: " + total;
        }
    }
}
