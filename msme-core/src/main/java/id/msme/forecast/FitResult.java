package id.msme.forecast;

import java.util.NoSuchElementException;
import java.util.Optional;

/** What came of fitting a model. */
public sealed interface FitResult {

    /** {@return the curve, if there is one} */
    Optional<FittedCurve> curve();

    /**
     * {@return the curve}
     *
     * @throws NoSuchElementException if the fit was refused; the message says why
     */
    default FittedCurve orElseThrow() {
        return curve().orElseThrow(() -> new NoSuchElementException(toString()));
    }

    /**
     * A fit.
     *
     * @param fitted the curve
     */
    record Fitted(FittedCurve fitted) implements FitResult {
        @Override
        public Optional<FittedCurve> curve() {
            return Optional.of(fitted);
        }
    }

    /**
     * No fit, because the counts do not allow one.
     *
     * @param model the model
     * @param reason why
     * @param pointsNeeded how many counts it needs
     * @param pointsGiven how many there are
     */
    record Refused(String model, Reason reason, int pointsNeeded, int pointsGiven) implements FitResult {
        @Override
        public Optional<FittedCurve> curve() {
            return Optional.empty();
        }

        /** {@return the reason as a sentence} */
        @Override
        public String toString() {
            return "no " + model + " forecast: " + reason.text + " (" + pointsGiven + " given, " + pointsNeeded
                    + " needed)";
        }
    }

    /** Why a fit was refused. */
    enum Reason {
        /** Fewer counts than the model needs. */
        TOO_FEW_POINTS("too few counts"),
        /** The counts stand on fewer days than the model can tell apart. */
        TOO_FEW_DAYS("the counts stand on too few different days"),
        /** A count is 0 where the model needs a start, or is not below the ceiling. */
        OUTSIDE_CEILING("a count is not between 0 and the ceiling");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }
}
