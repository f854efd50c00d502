package id.msme.treatment;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Mode;
import id.msme.language.Language;
import id.msme.scale.Scale;

/**
 * A treatment recommended to one MSME.
 *
 * @param rule the line of the policy that recommends it
 * @param scale the scale for which it does
 */
public record Treatment(TreatmentRule rule, Scale scale) {

    /** Refuses null. */
    public Treatment {
        requireNonNull(rule, "rule");
        requireNonNull(scale, "scale");
    }

    /** {@return what is recommended} */
    public String activity() {
        return rule.activity();
    }

    /** {@return how people meet} */
    public Mode mode() {
        return rule.mode();
    }

    /**
     * {@return why}
     *
     * @param language the language
     */
    public String because(Language language) {
        return rule.reason().in(language);
    }
}
