package id.msme.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a taxpayer number (<i>nomor pokok wajib pajak</i>).
 *
 * <p>It has 15, 16 or 22 digits, not all of them 0, and of 15 the right check digit; separators are ignored. Null is
 * valid, as for every constraint.
 */
@Documented
@Constraint(validatedBy = Npwp.Check.class)
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
public @interface Npwp {

    /** {@return the message; by default it names what is wrong, in the language of the request} */
    String message() default "{id.msme.constraints.npwp.format}";

    /** {@return the groups in which the value is checked} */
    Class<?>[] groups() default {};

    /** {@return what a client attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Checks a text. */
    final class Check extends TextCheck<Npwp> {

        /** Creates a check; Jakarta Validation does. */
        public Check() {
            super(parsing(id.msme.identity.Npwp::parse));
        }
    }
}
