package id.msme.forecast;

/**
 * Student's t distribution for whole degrees of freedom.
 *
 * <p>The share between −t and t is a finite sum (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and
 * 26.7.4), which is solved for the angle whose tangent is t over the root of the degrees of freedom.
 */
final class StudentT {

    private StudentT() {}

    /**
     * {@return the t with a share of the distribution between −t and t}
     *
     * @param share between 0 and 1
     * @param freedom degrees of freedom, at least 1
     */
    static double twoSided(double share, int freedom) {
        if (!(share > 0 && share < 1) || freedom < 1) {
            throw new IllegalArgumentException(
                    "expected a level between 0 and 1 and at least one degree of freedom, got " + share + " and "
                            + freedom);
        }
        double low = 0;
        double high = StrictMath.PI / 2;
        double middle = high / 2;
        while (middle > low && middle < high) {
            if (shareWithin(middle, freedom) < share) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return StrictMath.sqrt(freedom) * StrictMath.tan(middle);
    }

    private static double shareWithin(double angle, int freedom) {
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        boolean isOdd = freedom % 2 == 1;
        if (freedom == 1) {
            return angle * 2 / StrictMath.PI;
        }
        double term = isOdd ? cosine : 1;
        double sum = term;
        for (int k = isOdd ? 2 : 1; k <= freedom - 3; k += 2) {
            term *= cosine * cosine * k / (k + 1);
            sum += term;
        }
        return isOdd ? (angle + sine * sum) * 2 / StrictMath.PI : sine * sum;
    }
}
