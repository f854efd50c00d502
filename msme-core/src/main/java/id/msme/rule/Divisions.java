package id.msme.rule;

import id.msme.industry.KbliCode;
import id.msme.industry.KbliEdition;
import id.msme.industry.KbliRegister;
import org.jspecify.annotations.Nullable;

/** The newest KBLI edition of each division, by the number of the division. */
final class Divisions {

    private static final int COUNT = 100;

    private final @Nullable KbliEdition[] newest = new KbliEdition[COUNT];

    Divisions(KbliRegister industries) {
        for (int division = 0; division < COUNT; division++) {
            newest[division] = industries
                    .newestWith(KbliCode.parse(Days.twoDigits(division) + "000"))
                    .orElse(null);
        }
    }

    /** The newest edition that has a division, 0 to 99, or null. */
    @Nullable
    KbliEdition newest(int division) {
        return newest[division];
    }
}
