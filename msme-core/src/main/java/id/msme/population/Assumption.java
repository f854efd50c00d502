package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.util.Map;
import java.util.TreeMap;

/** An assumption of a population that no published figure supports; an inference of this library. */
public final class Assumption {

    private final String id;
    private final Map<String, String> arguments;

    Assumption(String id, Map<String, String> arguments) {
        this.id = id;
        this.arguments = Map.copyOf(arguments);
    }

    /** {@return the id, for example {@code agriculture}} */
    public String id() {
        return id;
    }

    /**
     * {@return what is assumed, in one or two sentences}
     *
     * @param language the language
     */
    public String text(Language language) {
        requireNonNull(language, "language");
        var written = new TreeMap<String, String>();
        arguments.forEach(
                (name, value) -> written.put(name, language == Language.ID ? value.replace(',', '.') : value));
        return Messages.of(language).text("population.assumption." + id, written);
    }

    /** {@return this library as the source, with {@link Reliability#INFERENCE}} */
    public Citation citation() {
        return Citation.of("assumption " + id + " of the synthetic population", Reliability.INFERENCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assumption that && id.equals(that.id) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the id with its reliability} */
    @Override
    public String toString() {
        return "Assumption " + id + " [" + Reliability.INFERENCE + "]";
    }
}
