package id.msme.constraints;

import id.msme.finding.FindingCode;
import id.msme.industry.KbliCode;
import id.msme.industry.KbliRegister;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * The text is the code of a business field (<i>Klasifikasi Baku Lapangan Usaha Indonesia</i>).
 *
 * <p>It has five digits, and its division is in an edition of KBLI. Null is valid, as for every constraint.
 */
@Documented
@Constraint(validatedBy = Kbli.Check.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports") // whoever uses this annotation has Jakarta Validation
public @interface Kbli {

    /** {@return the message; by default it names what is wrong, in the language of the request} */
    String message() default "{id.msme.constraints.kbli.format}";

    /** {@return the groups in which the value is checked} */
    Class<?>[] groups() default {};

    /** {@return what a client attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Checks a text. */
    final class Check extends TextCheck<Kbli> {

        /** Creates a check; Jakarta Validation does. */
        public Check() {
            super(Check::require);
        }

        private static Optional<FindingCode> require(String text) {
            return KbliCode.find(text)
                    .map(code -> KbliRegister.standard().newestWith(code).isPresent()
                            ? Optional.<FindingCode>empty()
                            : Optional.of(FindingCode.KBLI_UNKNOWN))
                    .orElse(Optional.of(FindingCode.KBLI_FORMAT));
        }
    }
}
