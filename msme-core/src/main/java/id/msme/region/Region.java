package id.msme.region;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.timeline.Validity;
import java.util.Optional;

/**
 * A province, regency or city under one code.
 *
 * @param code the code
 * @param name the name as the decree prints it, with <i>Kabupaten</i> or <i>Kota</i> for those below a province
 * @param level what it is
 * @param validity when the code is in force; open at the start where it is older than the decrees read
 * @param successor the code that took its place, where it was retired
 * @param citation the decree
 */
public record Region(
        RegionCode code,
        String name,
        Level level,
        Validity validity,
        Optional<RegionCode> successor,
        Citation citation) {

    /** What kind of region a code is given to. */
    public enum Level {
        /** A province (<i>provinsi</i>). */
        PROVINCE,
        /** A regency (<i>kabupaten</i>), numbered 01 to 69 in its province. */
        REGENCY,
        /** A city (<i>kota</i>), numbered 71 to 99 in its province. */
        CITY
    }

    /**
     * Checks that code and level agree.
     *
     * @param code the code
     * @param name the name
     * @param level what it is
     * @param validity when the code is in force
     * @param successor the code that took its place
     * @param citation the decree
     * @throws IllegalArgumentException if the name is blank, the code is not one of the level, or a code that never
     *     ends has a successor
     */
    public Region {
        requireNonNull(citation, "citation");
        requireNonNull(code, "code");
        requireNonNull(level, "level");
        requireNonNull(name, "name");
        requireNonNull(successor, "successor");
        requireNonNull(validity, "validity");
        if (name.isBlank()) {
            throw new IllegalArgumentException("the region " + code + " has a name");
        }
        int inProvince = code.number() % 100;
        boolean isOfLevel =
                switch (level) {
                    case PROVINCE -> inProvince == 0;
                    case REGENCY -> inProvince >= 1 && inProvince <= 69;
                    case CITY -> inProvince >= 71;
                };
        if (!isOfLevel) {
            throw new IllegalArgumentException(code + " is not the code of a " + level);
        }
        if (successor.isPresent() != validity.lastDay().isPresent()) {
            throw new IllegalArgumentException(code + " has a successor if and only if it was retired");
        }
    }
}
