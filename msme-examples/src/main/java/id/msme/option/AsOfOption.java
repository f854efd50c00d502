package id.msme.option;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day as of which a command judges. */
public final class AsOfOption {

    // The easternmost zone of Indonesia: the first to have the day.
    private static final ZoneOffset EASTERN_INDONESIA = ZoneOffset.ofHours(9);

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
        return asOf.orElseGet(() -> LocalDate.now(EASTERN_INDONESIA));
    }
}
