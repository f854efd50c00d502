package id.msme.industry;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.text.Counted;
import id.msme.timeline.Validity;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One edition of KBLI: its divisions with their section letters, and the days on which its codes may be used.
 *
 * @param year the year that names it, for example 2020
 * @param sections the section letter of each division it has
 * @param validity when its codes may be used for what is new; older registrations keep their codes
 * @param citation the regulation
 */
public record KbliEdition(int year, Map<Integer, Character> sections, Validity validity, Citation citation) {

    /**
     * Checks and copies the divisions.
     *
     * @param year the year that names it
     * @param sections the section letter of each division
     * @param validity when its codes may be used
     * @param citation the regulation
     * @throws IllegalArgumentException if the year is not 1900 to 2999, a division not 1 to 99 or a section not A to Z
     */
    public KbliEdition {
        requireNonNull(citation, "citation");
        requireNonNull(sections, "sections");
        requireNonNull(validity, "validity");
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException(
                    "the year of an edition of KBLI has four digits from 1900; found " + year);
        }
        for (Map.Entry<Integer, Character> entry : sections.entrySet()) {
            int division = entry.getKey();
            char section = entry.getValue();
            if (division < 1 || division > 99 || section < 'A' || section > 'Z') {
                throw new IllegalArgumentException("KBLI " + year + ": no division " + division + " under " + section);
            }
        }
        sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    }

    /**
     * {@return whether the edition has the division of a code}
     *
     * @param code the code
     */
    public boolean has(KbliCode code) {
        requireNonNull(code, "code");
        return sections.containsKey(code.division());
    }

    /**
     * {@return the section letter of a code, if the edition has its division}
     *
     * @param code the code
     */
    public Optional<Character> section(KbliCode code) {
        requireNonNull(code, "code");
        return Optional.ofNullable(sections.get(code.division()));
    }

    /** {@return the year, the number of divisions and the validity} */
    @Override
    public String toString() {
        return "KBLI " + year + ": " + Counted.of(sections.size(), "division") + ", " + validity;
    }
}
