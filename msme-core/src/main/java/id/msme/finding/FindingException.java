package id.msme.finding;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;

/**
 * Thrown if a text cannot be read as a value; holds the finding. The message is the finding's, in English, and shows
 * nothing of a personal value.
 */
public final class FindingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What was found. It is read where the exception is caught; exceptions of this library are not serialised. */
    @SuppressWarnings("serial")
    private final Finding finding;

    /**
     * Carries a finding.
     *
     * @param finding what was found
     */
    public FindingException(Finding finding) {
        super(requireNonNull(finding, "finding").code() + ": " + finding.message(Language.EN));
        this.finding = finding;
    }

    /** {@return what was found; its pointer is empty, since a single text was read} */
    public Finding finding() {
        return finding;
    }
}
