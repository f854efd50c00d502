package id.msme.catalogue;

import static java.util.Objects.requireNonNull;

import id.msme.progress.TargetKind;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.time.LocalDate;

/**
 * A number of MSMEs online that was announced as a target outside of the programs of the catalogue.
 *
 * <p>These figures stand beside the targets of the programs for comparison: the digital marketplace's 24.5 million and
 * 0.5 million differ from the 24 million for 2023 and 30 million for 2024 that the government used elsewhere. No
 * progress is measured against them.
 *
 * @param owner who announced it, in words
 * @param due the last day on which it was to be reached
 * @param value how many MSMEs, at least 1
 * @param kind whether the value counts all MSMEs online, or those added
 * @param citation the source, with the day of the announcement
 */
public record AnnouncedTarget(String owner, LocalDate due, long value, TargetKind kind, Citation citation) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the owner is blank or the value below 1
     */
    public AnnouncedTarget {
        requireNonNull(owner, "owner");
        requireNonNull(due, "due");
        requireNonNull(kind, "kind");
        requireNonNull(citation, "citation");
        if (owner.isBlank() || value < 1) {
            throw new IllegalArgumentException("an announced target needs an owner and a value of at least 1");
        }
    }

    /** {@return one line, for example {@code 30,000,000 MSMEs by 2024-12-31 (President, Rakornas)}} */
    @Override
    public String toString() {
        String noun = kind == TargetKind.ADDITIONAL ? "more MSME" : "MSME";
        return Counted.of(value, noun) + " by " + due + " (" + owner + ")";
    }
}
