package id.msme.examples;

import id.msme.partnership.OwnershipLimits;
import id.msme.partnership.Standing;
import java.time.LocalDate;

/**
 * Checks whether the stronger side of a partnership may own or control the weaker one.
 * The rule depends on the day and on both sides.
 */
public final class CheckOwnership {

    private CheckOwnership() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2024, 1, 1);
        boolean largeOwns = OwnershipLimits.isProhibited(Standing.LARGE, Standing.SMALL, day);
        System.out.println("large owns small, prohibited: " + largeOwns);
        boolean smallOwns = OwnershipLimits.isProhibited(Standing.SMALL, Standing.LARGE, day);
        System.out.println("small owns large, prohibited: " + smallOwns);
    }
}
