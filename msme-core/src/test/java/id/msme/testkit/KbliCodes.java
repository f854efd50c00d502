package id.msme.testkit;

import id.msme.industry.KbliEdition;
import id.msme.industry.KbliRegister;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Five-digit business field codes. Their divisions are real; the three digits after them are any. */
public final class KbliCodes {

    private KbliCodes() {}

    /**
     * {@return codes of the divisions of an edition}
     *
     * @param edition the year that names it, 2020 or 2025
     */
    public static Arbitrary<String> ofEdition(int edition) {
        return inDivisions(Arbitraries.of(divisions(edition)));
    }

    /** {@return codes whose division no edition has} */
    public static Arbitrary<String> unknown() {
        Set<Integer> known = KbliRegister.standard().editions().stream()
                .flatMap(edition -> edition.sections().keySet().stream())
                .collect(Collectors.toSet());
        return inDivisions(Arbitraries.integers().between(0, 99).filter(division -> !known.contains(division)));
    }

    private static Set<Integer> divisions(int year) {
        return KbliRegister.standard().editions().stream()
                .filter(edition -> edition.year() == year)
                .map(KbliEdition::sections)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no edition " + year))
                .keySet();
    }

    private static Arbitrary<String> inDivisions(Arbitrary<Integer> divisions) {
        return Combinators.combine(divisions, Arbitraries.integers().between(0, 999))
                .as((division, rest) -> String.format(Locale.ROOT, "%02d%03d", division, rest));
    }
}
