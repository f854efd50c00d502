package id.msme.constraints;

import id.msme.finding.FindingCode;
import id.msme.region.RegionRegister;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * The text is the code of a regency or city, written {@code PP.RR}.
 *
 * <p>The code is one of the Ministry of Home Affairs, of any date. Null is valid, as for every constraint.
 */
@Documented
@Constraint(validatedBy = RegionCode.Check.class)
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
public @interface RegionCode {

    /** {@return the message; by default it names what is wrong, in the language of the request} */
    String message() default "{id.msme.constraints.region.format}";

    /** {@return the groups in which the value is checked} */
    Class<?>[] groups() default {};

    /** {@return what a client attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Checks a text. */
    final class Check extends TextCheck<RegionCode> {

        /** Creates a check; Jakarta Validation does. */
        public Check() {
            super(Check::require);
        }

        private static Optional<FindingCode> require(String text) {
            return id.msme.region.RegionCode.find(text)
                    .filter(code -> !code.isProvince())
                    .map(code -> RegionRegister.standard().findRegion(code).isPresent()
                            ? Optional.<FindingCode>empty()
                            : Optional.of(FindingCode.REGION_UNKNOWN))
                    .orElse(Optional.of(FindingCode.REGION_FORMAT));
        }
    }
}
