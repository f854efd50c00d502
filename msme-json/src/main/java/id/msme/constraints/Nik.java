package id.msme.constraints;

import id.msme.region.RegionRegister;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a population identification number (<i>nomor induk kependudukan</i>).
 *
 * <p>It has 16 digits, a date of birth that is one, and the code of a province of any date; separators are ignored.
 * Null is valid, as for every constraint.
 */
@Documented
@Constraint(validatedBy = Nik.Check.class)
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
public @interface Nik {

    /** {@return the message; by default it names what is wrong, in the language of the request} */
    String message() default "{id.msme.constraints.nik.format}";

    /** {@return the groups in which the value is checked} */
    Class<?>[] groups() default {};

    /** {@return what a client attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Checks a text. */
    final class Check extends TextCheck<Nik> {

        /** Creates a check; Jakarta Validation does. */
        public Check() {
            super(parsing(text -> id.msme.identity.Nik.parse(text, RegionRegister.standard())));
        }
    }
}
