package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The effect of a treatment on sales, as found by an {@link EffectStudy}: the uplift with its interval, whether the two
 * sides already diverged before, which data are missing, and what cannot be concluded.
 */
public final class SalesEffect implements Answer {

    private static final List<Citation> METHOD = List.of(Citation.of(
            "Matching by scale and months, medians and a bootstrap of 1,000 draws: a setting of this library",
            Reliability.INFERENCE));

    private final EffectStudy study;
    private final List<ScaleEffect> scales;
    private final @Nullable RelativeUplift overall;
    private final @Nullable RelativeUplift earlier;
    private final Coverage coverage;

    SalesEffect(
            EffectStudy study,
            List<ScaleEffect> scales,
            @Nullable RelativeUplift overall,
            @Nullable RelativeUplift earlier,
            Coverage coverage) {
        this.study = study;
        this.scales = scales;
        this.overall = overall;
        this.earlier = earlier;
        this.coverage = coverage;
    }

    /** {@return the settings of the study} */
    public EffectStudy study() {
        return study;
    }

    /** {@return the scales that have enough MSMEs on either side, smallest scale first} */
    public List<ScaleEffect> byScale() {
        return scales;
    }

    /** {@return the uplift over all scales, weighted by participants; empty if no scale has enough MSMEs} */
    public Optional<RelativeUplift> overall() {
        return Optional.ofNullable(overall);
    }

    /**
     * {@return the uplift before the treatment, from the earlier half of the months before it to the later; empty if
     * too few months are known}
     */
    public Optional<RelativeUplift> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** {@return the completeness of the data on participants} */
    public GroupCoverage participants() {
        return coverage.participants();
    }

    /** {@return the completeness of the data on the others} */
    public GroupCoverage others() {
        return coverage.others();
    }

    /** {@return the method, and the last day of the months that were given} */
    @Override
    public Basis basis() {
        return new Basis(List.of("outcome.difference-in-differences"), METHOD, coverage.lastDay());
    }

    /**
     * Explains this answer: {@code effect}, {@code scale} for each scale, {@code earlier}, {@code missing} and {@code
     * leftOut} for missing data, and {@code limit} for what cannot be concluded.
     */
    @Override
    public Explanation explain(Language language) {
        return new EffectExplanation(this, requireNonNull(language, "language")).toExplanation();
    }

    /** {@return the uplift, that before the treatment, and how many were compared, on one line} */
    @Override
    public String toString() {
        return EffectExplanation.line(this);
    }
}
