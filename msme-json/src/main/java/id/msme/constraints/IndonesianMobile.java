package id.msme.constraints;

import id.msme.finding.FindingCode;
import id.msme.identity.PhoneNumber;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * The text is an Indonesian mobile number.
 *
 * <p>It starts with +62, 62 or 0, then has 8 and 8 to 11 more digits; separators are ignored. A fixed line is refused.
 * Null is valid, as for every constraint.
 */
@Documented
@Constraint(validatedBy = IndonesianMobile.Check.class)
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
public @interface IndonesianMobile {

    /** {@return the message; by default it names what is wrong, in the language of the request} */
    String message() default "{id.msme.constraints.phone.format}";

    /** {@return the groups in which the value is checked} */
    Class<?>[] groups() default {};

    /** {@return what a client attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Checks a text. */
    final class Check extends TextCheck<IndonesianMobile> {

        /** Creates a check; Jakarta Validation does. */
        public Check() {
            super(Check::require);
        }

        private static Optional<FindingCode> require(String text) {
            return PhoneNumber.find(text)
                    .map(number ->
                            number.ofMobile() ? Optional.<FindingCode>empty() : Optional.of(FindingCode.PHONE_LANDLINE))
                    .orElse(Optional.of(FindingCode.PHONE_FORMAT));
        }
    }
}
