package id.msme.finding;

import java.util.Map;
import java.util.Set;

/**
 * Identifiers that lack just the zeros that a spreadsheet drops from the front of what it takes for a number. A NIK
 * never starts with a zero.
 */
final class DroppedZeros {

    /** What the message says instead of the fault. */
    static final String TERM = "zeros-dropped";

    /** The fault of digits only that are too few or too many. */
    private static final String WRONG_LENGTH = "wrong-length";

    /** By code, the lengths that lack one digit or two; an NPWP of 16 digits that lacks one has the older form. */
    private static final Map<String, Set<String>> LENGTHS = Map.of(
            FindingCode.NIB_FORMAT.id(), Set.of("12", "11"),
            FindingCode.NPWP_FORMAT.id(), Set.of("14", "13"));

    private DroppedZeros() {}

    /** Whether dropped zeros would explain a fault. */
    static boolean explain(FindingCode code, String length, String fault) {
        return fault.equals(WRONG_LENGTH)
                && LENGTHS.getOrDefault(code.id(), Set.of()).contains(length);
    }
}
