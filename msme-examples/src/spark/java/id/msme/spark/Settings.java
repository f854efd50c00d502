package id.msme.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All that a machine needs to know to judge as every other one does. Spark broadcasts it once to each machine. It has
 * strings only, so that any serializer can write it.
 */
final class Settings implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String asOf;
    private final String program;
    private final ArrayList<String> catalogues;
    private final String language;
    private final boolean isAssessed;
    private final String secret;

    /**
     * Settings of a run.
     *
     * @param asOf the day to judge for
     * @param program the program the run is for, empty for all
     * @param catalogues the text of each catalogue file, in their order
     * @param language the language of messages, {@code ID} or {@code EN}
     * @param isAssessed whether readiness is assessed
     * @param secret a random text, under which numbers of MSMEs are hashed before they leave a machine
     */
    Settings(
            LocalDate asOf,
            String program,
            List<String> catalogues,
            String language,
            boolean isAssessed,
            String secret) {
        this.asOf = asOf.toString();
        this.program = program;
        this.catalogues = new ArrayList<>(catalogues);
        this.language = language;
        this.isAssessed = isAssessed;
        this.secret = secret;
    }

    LocalDate asOf() {
        return LocalDate.parse(asOf);
    }

    String program() {
        return program;
    }

    List<String> catalogues() {
        return catalogues;
    }

    String language() {
        return language;
    }

    boolean isAssessed() {
        return isAssessed;
    }

    String secret() {
        return secret;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings that
                && asOf.equals(that.asOf)
                && program.equals(that.program)
                && catalogues.equals(that.catalogues)
                && language.equals(that.language)
                && isAssessed == that.isAssessed
                && secret.equals(that.secret);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, program, catalogues, language, isAssessed, secret);
    }

    /** {@return the settings without the secret} */
    @Override
    public String toString() {
        return "Settings[" + asOf + (program.isEmpty() ? "" : ", " + program) + ", catalogue files: "
                + catalogues.size() + "]";
    }
}
