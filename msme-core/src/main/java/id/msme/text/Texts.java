package id.msme.text;

import java.util.Optional;

/** Texts for people in a catalogue, each on one line: names, and the works and places of sources. */
public final class Texts {

    private static final String LINE = "a text that is not blank, without control characters";

    private Texts() {}

    /**
     * {@return what was expected instead, if a text is no name for people}
     *
     * @param text the text
     */
    public static Optional<String> nameFault(String text) {
        return fault("a name", text, CatalogueLimits.MAX_NAME_LENGTH);
    }

    /**
     * {@return what was expected instead, if a text is no name of an edition}
     *
     * @param text the text
     */
    public static Optional<String> editionFault(String text) {
        return fault("an edition", text, CatalogueLimits.MAX_EDITION_LENGTH);
    }

    /**
     * {@return what was expected instead, if a text is not on one line, or longer than a document may have it}
     *
     * @param text the text
     */
    public static Optional<String> lineFault(String text) {
        if (text.length() > CatalogueLimits.MAX_TEXT_LENGTH) {
            return Optional.of("a text of at most 4,096 characters");
        }
        return isBlank(text) || !Printable.isPrintable(text) ? Optional.of(LINE) : Optional.empty();
    }

    /** Whether a text is of spaces alone, no-break spaces included. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> fault(String noun, String text, int max) {
        return text.codePointCount(0, text.length()) > max
                ? Optional.of(noun + " of at most " + max + " characters")
                : lineFault(text);
    }

    /**
     * Returns a name for people that a document can hold.
     *
     * @param what what the name is, for example {@code the name of the program}
     * @param owner the id of what has it, or nothing
     * @param text the name
     * @return the name
     * @throws IllegalArgumentException if it is none; the message shows it as {@link Mask#quoted} does
     */
    public static String requireName(String what, String owner, String text) {
        return required(what, owner, text, nameFault(text));
    }

    /**
     * Returns the name of an edition that a document can hold.
     *
     * @param what what has the edition, for example {@code the edition of a catalogue}
     * @param text the name
     * @return the name
     * @throws IllegalArgumentException if it is none; the message shows it as {@link Mask#quoted} does
     */
    public static String requireEdition(String what, String text) {
        return required(what, "", text, editionFault(text));
    }

    /**
     * Returns a text that a document can hold on one line.
     *
     * @param what what the text is, for example {@code the work of a citation}
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if it is none; the message shows it as {@link Mask#quoted} does
     */
    public static String requireLine(String what, String text) {
        return required(what, "", text, lineFault(text));
    }

    private static String required(String what, String owner, String text, Optional<String> expected) {
        if (expected.isPresent()) {
            throw new IllegalArgumentException(what + (owner.isEmpty() ? "" : " " + owner) + ": expected "
                    + expected.get() + "; found " + Mask.quoted(text));
        }
        return text;
    }
}
