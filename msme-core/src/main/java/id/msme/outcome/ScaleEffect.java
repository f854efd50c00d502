package id.msme.outcome;

import id.msme.number.Growth;
import id.msme.scale.Scale;
import java.util.Optional;

/** The effect that a study found for the MSMEs of one scale. */
public final class ScaleEffect {

    private final Scale scale;
    private final Growth among;
    private final Growth elsewhere;
    private final RelativeUplift uplift;
    private final Optional<RelativeUplift> earlier;

    ScaleEffect(Scale scale, Growth among, Growth elsewhere, RelativeUplift uplift, Optional<RelativeUplift> earlier) {
        this.scale = scale;
        this.among = among;
        this.elsewhere = elsewhere;
        this.uplift = uplift;
        this.earlier = earlier;
    }

    /** {@return the scale} */
    public Scale scale() {
        return scale;
    }

    /** {@return the median growth of those who took part} */
    public Growth among() {
        return among;
    }

    /**
     * {@return the median growth of the others over the same months; of several beginnings the median participant's}
     */
    public Growth elsewhere() {
        return elsewhere;
    }

    /** {@return the uplift of the participants} */
    public RelativeUplift uplift() {
        return uplift;
    }

    /** {@return their uplift before the treatment; empty if too few months are known} */
    public Optional<RelativeUplift> earlier() {
        return earlier;
    }

    /** {@return scale and uplift, on one line} */
    @Override
    public String toString() {
        return scale + ": " + uplift;
    }
}
