package id.msme.option;

import id.msme.enrolment.EnrolmentValidator;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day as of which a command judges. */
public final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day to judge for, YYYY-MM-DD. Without it: today at UTC+9.")
    private Optional<LocalDate> asOf = Optional.empty();

    /** The day if one was given. */
    public Optional<LocalDate> given() {
        return asOf;
    }

    public LocalDate day() {
        return asOf.orElseGet(() -> LocalDate.now(EnrolmentValidator.EASTERN_INDONESIA));
    }
}
