package id.msme.run;

import static java.util.Objects.requireNonNull;

import id.msme.checkpoint.FlatJson;
import id.msme.checkpoint.TallyTexts;
import id.msme.cohort.CohortAspect;
import id.msme.cohort.CohortTally;
import id.msme.enrolment.Judgement;
import id.msme.enrolment.Verdict;
import id.msme.readiness.Assessment;
import id.msme.tally.EnrolmentTally;
import id.msme.text.Inside;
import id.msme.treatment.Treatment;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of a part of a run, for engines that distribute a run over several machines. Each part counts
 * its own records, is sent as {@linkplain #toText() text}, and parts are added up with {@link #plus}, in any order and
 * grouping:
 *
 * <pre>{@code
 * var counts = PartCounts.builder();
 * counts.add(line, verdict);                                       // for each record of the part
 * String sent = counts.build().toText();                           // on the machine that judged
 * PartCounts all = PartCounts.parse(sent).plus(PartCounts.parse(other));   // on the one that reports
 * }</pre>
 *
 * The totals and the digest are then those of a {@link BulkRun} over the same records. No identifier, name or amount is
 * in them.
 */
public final class PartCounts {

    private static final Inside.Cohorts<CohortTally, CohortAspect> COHORTS = Inside.cohorts();

    private static final String FORMAT = "format";
    private static final String FORMAT_1 = "msme-part-counts/1";
    private static final String DIGEST = "digest";
    private static final String ASSESSED = "cohort/msmes";

    private static final PartCounts NONE = new PartCounts(
            EnrolmentTally.none(), RunDigest.none(), CohortTally.builder().build());

    private final EnrolmentTally tally;
    private final RunDigest digest;
    private final CohortTally cohort;

    private PartCounts(EnrolmentTally tally, RunDigest digest, CohortTally cohort) {
        this.tally = tally;
        this.digest = digest;
        this.cohort = cohort;
    }

    /** {@return the counts of no records} */
    public static PartCounts none() {
        return NONE;
    }

    /** {@return a builder that has counted nothing, for one thread} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads what {@link #toText()} wrote.
     *
     * @param text the text
     * @return the counts
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static PartCounts parse(String text) {
        requireNonNull(text, "text");
        try {
            Map<String, String> texts = FlatJson.read(text);
            if (!FORMAT_1.equals(texts.get(FORMAT))) {
                throw new IllegalArgumentException("it is no " + FORMAT_1);
            }
            return new PartCounts(
                    TallyTexts.read(texts), RunDigest.parse(TallyTexts.text(DIGEST, texts)), readCohort(texts));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("the counts of a part cannot be read: " + e.getMessage(), e);
        }
    }

    private static CohortTally readCohort(Map<String, String> texts) {
        var counts = new TreeMap<CohortAspect, SortedMap<String, Long>>();
        for (CohortAspect aspect : CohortAspect.values()) {
            counts.put(aspect, TallyTexts.readCounts(cohort(aspect), texts, key -> key));
        }
        return COHORTS.tally(TallyTexts.number(ASSESSED, texts), counts);
    }

    private static String cohort(CohortAspect aspect) {
        return "cohort/" + aspect.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the counts of verdicts} */
    public EnrolmentTally tally() {
        return tally;
    }

    /** {@return the digest of the verdicts} */
    public RunDigest digest() {
        return digest;
    }

    /** {@return the counts of assessments; of none if the run does not assess} */
    public CohortTally cohort() {
        return cohort;
    }

    /**
     * {@return the counts of both parts}
     *
     * @param other the counts of other records
     */
    public PartCounts plus(PartCounts other) {
        requireNonNull(other, "other");
        return new PartCounts(tally.plus(other.tally), digest.plus(other.digest), cohort.plus(other.cohort));
    }

    /** {@return the counts as one line of JSON, which {@link #parse} reads} */
    public String toText() {
        var texts = new TreeMap<String, String>();
        texts.put(FORMAT, FORMAT_1);
        texts.put(DIGEST, digest.toString());
        TallyTexts.write(tally, texts);
        texts.put(ASSESSED, Long.toString(cohort.msmes()));
        for (CohortAspect aspect : CohortAspect.values()) {
            TallyTexts.write(cohort(aspect), cohort.counts(aspect), texts);
        }
        return FlatJson.write(texts).strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartCounts that
                && tally.equals(that.tally)
                && digest.equals(that.digest)
                && cohort.equals(that.cohort);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tally, digest, cohort);
    }

    /** {@return the number of records, and of accepted and rejected ones} */
    @Override
    public String toString() {
        return tally.toString();
    }

    /** Counts the records of one part, on one thread. */
    public static final class Builder {

        private final EnrolmentTally.Builder tally = EnrolmentTally.builder();
        private final CohortTally.Builder cohort = CohortTally.builder();
        private final RecordDigest digests = new RecordDigest();
        private RunDigest digest = RunDigest.none();

        private Builder() {}

        /**
         * Counts a judgement.
         *
         * @param line the number of the record's line in its file, from 1
         * @param judgement the verdict that holds, duplicates taken into account, or another judgement
         * @return this builder
         */
        public Builder add(long line, Judgement judgement) {
            requireNonNull(judgement, "judgement");
            tally.add(judgement);
            digest = digest.plus(digests.of(line, judgement));
            return this;
        }

        /**
         * Counts an assessment in the cohort.
         *
         * @param assessment the assessment of a record
         * @param verdict the verdict on the same record, for its scale and province
         * @param treatment what is recommended to it
         * @return this builder
         */
        public Builder add(Assessment assessment, Verdict verdict, List<Treatment> treatment) {
            requireNonNull(assessment, "assessment");
            requireNonNull(verdict, "verdict");
            requireNonNull(treatment, "treatment");
            cohort.add(
                    assessment,
                    verdict.scale(),
                    verdict.region().map(region -> region.province().toString()),
                    treatment);
            return this;
        }

        /** {@return the counts so far} */
        public PartCounts build() {
            return new PartCounts(tally.build(), digest, cohort.build());
        }

        /** {@return what this builds} */
        @Override
        public String toString() {
            return "builder of the counts of a part";
        }
    }
}
