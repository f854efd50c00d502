package id.msme.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a business identification number (<i>nomor induk berusaha</i>).
 *
 * <p>It has 13 digits; separators are ignored. Null is valid, as for every constraint.
 */
@Documented
@Constraint(validatedBy = Nib.Check.class)
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
public @interface Nib {

    /** {@return the message; by default it names what is wrong, in the language of the request} */
    String message() default "{id.msme.constraints.nib.format}";

    /** {@return the groups in which the value is checked} */
    Class<?>[] groups() default {};

    /** {@return what a client attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Checks a text. */
    final class Check extends TextCheck<Nib> {

        /** Creates a check; Jakarta Validation does. */
        public Check() {
            super(parsing(id.msme.identity.Nib::parse));
        }
    }
}
