package id.msme.finding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An explanation in one language, as named parts.
 *
 * <p>A page arranges the parts by their names; nothing has to take a sentence apart.
 */
public final class Explanation {

    /**
     * One part of an explanation.
     *
     * @param name identifies the part, the same in every language, for example {@code overall}
     * @param label what the text is about, in the language of the explanation; empty if the text stands by itself
     * @param text the text
     */
    public record Part(String name, String label, String text) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the name or the text is blank
         */
        public Part {
            requireNonNull(name, "name");
            requireNonNull(text, "text");
            requireNonNull(label, "label");
            if (name.isBlank() || text.isBlank()) {
                throw new IllegalArgumentException("a part of an explanation needs a name and a text");
            }
        }

        /** {@return label and text, for example {@code Overall: 62.5}} */
        @Override
        public String toString() {
            return label.isEmpty() ? text : label + ": " + text;
        }
    }

    /** Collects the parts of an explanation in their order. */
    public static final class Builder {

        private final List<Part> parts = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a text that stands by itself.
         *
         * @param name the name of the part
         * @param text the text
         * @return this builder
         */
        public Builder add(String name, String text) {
            return add(name, "", text);
        }

        /**
         * Adds a labelled text.
         *
         * @param name the name of the part
         * @param label what the text is about
         * @param text the text
         * @return this builder
         */
        public Builder add(String name, String label, String text) {
            parts.add(new Part(
                    requireNonNull(name, "name"), requireNonNull(label, "label"), requireNonNull(text, "text")));
            return this;
        }

        /**
         * Creates the explanation.
         *
         * @return the explanation
         * @throws IllegalStateException if no part was added
         */
        public Explanation build() {
            if (parts.isEmpty()) {
                throw new IllegalStateException("an explanation needs at least one part");
            }
            return new Explanation(parts);
        }

        /** {@return what this builds} */
        @Override
        public String toString() {
            return "builder of an explanation";
        }
    }

    private final List<Part> parts;

    private Explanation(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** {@return a builder without parts} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the parts, in the order in which they are read} */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Returns the parts of a name, such as the dimensions of an assessment.
     *
     * @param name the name
     * @return the parts of that name in their order; empty if there are none
     */
    public List<Part> parts(String name) {
        requireNonNull(name, "name");
        return parts.stream().filter(part -> part.name().equals(name)).toList();
    }

    /**
     * Returns the first text of a name.
     *
     * @param name the name
     * @return the text, or empty if no part has that name
     */
    public Optional<String> text(String name) {
        return parts(name).stream().map(Part::text).findFirst();
    }

    /** {@return one line for each part, the label before the text} */
    public List<String> lines() {
        return parts.stream().map(Part::toString).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** {@return all parts on one line, separated by semicolons} */
    @Override
    public String toString() {
        return parts.stream().map(Part::toString).collect(Collectors.joining("; "));
    }
}
