package id.msme.industry;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The known editions of KBLI, with the newest edition of each division.
 */
public final class KbliRegister {

    private static final int DIVISIONS = 100;

    private final List<KbliEdition> editions;
    private final @Nullable KbliEdition[] newest = new KbliEdition[DIVISIONS];

    private KbliRegister(Collection<KbliEdition> oldestFirst) {
        editions = List.copyOf(oldestFirst);
        for (KbliEdition edition : editions) {
            for (int division : edition.sections().keySet()) {
                newest[division] = edition;
            }
        }
    }

    /**
     * {@return a register of editions}
     *
     * @param editions the editions, in any order
     * @throws IllegalArgumentException if two have the same year
     */
    public static KbliRegister of(List<KbliEdition> editions) {
        requireNonNull(editions, "editions");
        var byYear = new TreeMap<Integer, KbliEdition>();
        for (KbliEdition edition : editions) {
            if (byYear.put(edition.year(), edition) != null) {
                throw new IllegalArgumentException("an edition of KBLI stands twice");
            }
        }
        return new KbliRegister(byYear.values());
    }

    /** {@return the divisions of the editions 2020 and 2025} */
    public static KbliRegister standard() {
        return KbliTable.REGISTER;
    }

    /** {@return the editions, oldest first} */
    public List<KbliEdition> editions() {
        return editions;
    }

    /**
     * {@return the newest edition that has a division, if one has}
     *
     * @param code the code
     */
    public Optional<KbliEdition> newestWith(KbliCode code) {
        requireNonNull(code, "code");
        return Optional.ofNullable(newest[code.division()]);
    }

    /** {@return the years of the editions} */
    @Override
    public String toString() {
        return "KBLI "
                + editions.stream()
                        .map(edition -> Integer.toString(edition.year()))
                        .toList();
    }
}
