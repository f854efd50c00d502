package id.msme.constraints;

import static java.util.Objects.requireNonNull;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks a text as the library does, and names what is wrong by the message of that code. No message shows the text.
 *
 * @param <A> the constraint
 */
abstract class TextCheck<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    private static final String OURS = "{id.msme.constraints.";

    private final Function<String, Optional<FindingCode>> check;

    TextCheck(Function<String, Optional<FindingCode>> check) {
        this.check = check;
    }

    /** A check by a method that refuses with a finding. */
    static Function<String, Optional<FindingCode>> parsing(Consumer<String> parser) {
        return text -> {
            try {
                parser.accept(text);
                return Optional.empty();
            } catch (FindingException e) {
                return Optional.of(e.finding().code());
            }
        };
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        requireNonNull(context, "context");
        if (value == null) {
            return true;
        }
        Optional<FindingCode> fault = check.apply(value.toString());
        // a message of the host stays as it is
        if (fault.isPresent() && context.getDefaultConstraintMessageTemplate().startsWith(OURS)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(OURS + fault.get().id() + "}")
                    .addConstraintViolation();
        }
        return fault.isEmpty();
    }

    /** {@return what is checked, for example {@code check of @Nik}} */
    @Override
    public String toString() {
        return "check of @" + getClass().getEnclosingClass().getSimpleName();
    }
}
