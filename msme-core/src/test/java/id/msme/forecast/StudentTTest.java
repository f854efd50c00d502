package id.msme.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 29, 30, 100, 101, 1000})
    void agreesWithAStatisticsLibrary(int freedom) {
        var library = new TDistribution(freedom);
        for (double level : new double[] {0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999}) {
            double t = StudentT.twoSided(level, freedom);
            assertThat(library.cumulativeProbability(t) * 2 - 1).isCloseTo(level, within(1e-12));
            double quantile = library.inverseCumulativeProbability((1 + level) / 2);
            assertThat(t).isCloseTo(quantile, within(1e-7 * quantile));
        }
    }

    /** Table of the t distribution, two-sided 90 %: any textbook of statistics. */
    @Test
    void agreesWithThePrintedTable() {
        assertThat(StudentT.twoSided(0.9, 1)).isCloseTo(6.314, within(5e-4));
        assertThat(StudentT.twoSided(0.9, 2)).isCloseTo(2.920, within(5e-4));
        assertThat(StudentT.twoSided(0.9, 10)).isCloseTo(1.812, within(5e-4));
        assertThat(StudentT.twoSided(0.9, 30)).isCloseTo(1.697, within(5e-4));
        assertThat(StudentT.twoSided(0.95, 5)).isCloseTo(2.571, within(5e-4));
    }

    @Test
    void aLevelIsBetweenZeroAndOne() {
        for (double level : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> StudentT.twoSided(level, 3));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.twoSided(0.9, 0));
    }
}
