package id.msme.forecast;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outcome of a fit: a curve, or the reason why the counts do not allow one. */
public final class FitResult implements Answer {

    /** Why a fit was refused. */
    public enum Reason {
        /** Fewer counts than the model needs. */
        TOO_FEW_POINTS,
        /** The counts are of fewer days than the model needs. */
        TOO_FEW_DAYS,
        /** A count is 0 where the model needs a start, or is not below the ceiling. */
        OUTSIDE_CEILING
    }

    private final Fitting fitting;
    private final int pointsNeeded;
    private final @Nullable FittedCurve curve;
    private final @Nullable Reason reason;

    private FitResult(Fitting fitting, int pointsNeeded, @Nullable FittedCurve curve, @Nullable Reason reason) {
        this.fitting = fitting;
        this.pointsNeeded = pointsNeeded;
        this.curve = curve;
        this.reason = reason;
    }

    static FitResult fitted(Fitting fitting, int pointsNeeded, FittedCurve curve) {
        return new FitResult(fitting, pointsNeeded, curve, null);
    }

    static FitResult refused(Fitting fitting, int pointsNeeded, Reason reason) {
        return new FitResult(fitting, pointsNeeded, null, reason);
    }

    /** {@return the id of the model} */
    public String model() {
        return fitting.model();
    }

    /** {@return the number of counts that the model needs} */
    public int pointsNeeded() {
        return pointsNeeded;
    }

    /** {@return the number of counts known on the day of the fit} */
    public int pointsGiven() {
        return fitting.size();
    }

    /** {@return the curve; empty if the fit was refused} */
    public Optional<FittedCurve> curve() {
        return Optional.ofNullable(curve);
    }

    /** {@return why the fit was refused; empty if it was not} */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns the curve.
     *
     * @return the curve
     * @throws NoSuchElementException if the fit was refused; the message gives the reason
     */
    public FittedCurve orElseThrow() {
        return curve().orElseThrow(() -> new NoSuchElementException(toString()));
    }

    @Override
    public Basis basis() {
        return fitting.basis();
    }

    @Override
    public Explanation explain(Language language) {
        return curve == null
                ? Explanation.builder().add("missing", refusal(language)).build()
                : curve.explain(language);
    }

    private String refusal(Language language) {
        Messages messages = Messages.of(language);
        return messages.text(
                "forecast.refused",
                Map.of(
                        "model", model(),
                        "reason", messages.text("forecast.refused." + Objects.requireNonNull(reason)),
                        "given", Integer.toString(pointsGiven()),
                        "needed", Integer.toString(pointsNeeded)));
    }

    /** {@return one line: the curve, or why there is none} */
    @Override
    public String toString() {
        return curve == null ? refusal(Language.EN) : curve.toString();
    }
}
