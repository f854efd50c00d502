package id.msme.outcome;

import id.msme.target.Fraction;

/** Where exact results become whole numbers: once, at the end. */
final class Rounding {

    private Rounding() {}

    /** The nearest whole number, the even one where two are as near. */
    static long toWhole(Fraction exact) {
        return exact.toDecimal(0).longValueExact();
    }
}
