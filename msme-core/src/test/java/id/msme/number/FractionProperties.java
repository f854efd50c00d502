package id.msme.number;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FractionProperties {

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs().filter(d -> d != 0))
                .as((n, d) -> Fraction.of(n, d));
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("fractions") Fraction a) {
        assertThat(Fraction.parse(a.toString())).isEqualTo(a);
    }

    @Property(tries = 200)
    void arithmeticUndoesItself(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        if (b.signum() != 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    @Property(tries = 200)
    void orderAgreesWithEqualsAndDifference(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.min(b)).isIn(a, b);
    }
}
