package id.msme.tally;

import id.msme.text.Counted;

/**
 * Comparison of the province of the region with that of the owner's NIK.
 *
 * @param compared the records with both
 * @param differing those whose provinces differ
 */
record NikProvinces(long compared, long differing) {

    static final NikProvinces NONE = new NikProvinces(0, 0);

    NikProvinces {
        if (differing < 0 || differing > compared) {
            throw new IllegalArgumentException(
                    "of " + Counted.of(compared, "province") + " " + differing + " cannot differ");
        }
    }

    NikProvinces plus(NikProvinces other) {
        return new NikProvinces(compared + other.compared, differing + other.differing);
    }
}
