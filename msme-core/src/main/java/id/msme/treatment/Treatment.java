package id.msme.treatment;

import id.msme.activity.Mode;
import id.msme.language.Language;
import id.msme.scale.Scale;
import java.util.Objects;

/**
 * A treatment recommended to one MSME.
 */
public final class Treatment {

    private final TreatmentRule rule;
    private final Scale scale;

    Treatment(TreatmentRule rule, Scale scale) {
        this.rule = rule;
        this.scale = scale;
    }

    /** {@return the rule that recommends it} */
    public TreatmentRule rule() {
        return rule;
    }

    /** {@return the scale for which it is recommended} */
    public Scale scale() {
        return scale;
    }

    /** {@return the activity that is recommended} */
    public String activity() {
        return rule.activity();
    }

    /** {@return how people meet} */
    public Mode mode() {
        return rule.mode();
    }

    /**
     * {@return the reason}
     *
     * @param language the language
     */
    public String because(Language language) {
        return rule.reason().in(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Treatment that && rule.equals(that.rule) && scale.equals(that.scale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, scale);
    }

    /** {@return what is recommended and for whom} */
    @Override
    public String toString() {
        return activity() + " " + mode() + " for " + scale;
    }
}
