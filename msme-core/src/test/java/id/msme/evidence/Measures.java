package id.msme.evidence;

/** Measures of plain numbers, for tests that draw them. */
public final class Measures {

    private Measures() {}

    /** The number is in the units of {@link Facts#value}: millionths of a decimal, seconds of a duration. */
    public static Measure of(Fact fact, long units) {
        return Measure.ofUnits(fact, units);
    }
}
