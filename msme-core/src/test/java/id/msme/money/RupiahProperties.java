package id.msme.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.testkit.Contracts;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RupiahProperties {

    @Property
    void whatIsWrittenIsRead(@ForAll long amount) {
        Contracts.assertTextForm(Rupiah.of(amount), Rupiah::parse);
    }

    @Property
    void orderIsThatOfTheNumbers(@ForAll long a, @ForAll long b, @ForAll long c) {
        Contracts.assertOrder(Rupiah.of(a), Rupiah.of(b), Rupiah.of(c));
        assertThat(Rupiah.of(a).compareTo(Rupiah.of(b))).isEqualTo(Long.compare(a, b));
    }

    @Property
    void sumIsExactOrThrows(@ForAll long a, @ForAll long b) {
        BigInteger sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        if (sum.bitLength() < Long.SIZE) {
            assertThat(Rupiah.of(a).plus(Rupiah.of(b)).amount()).isEqualTo(sum.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Rupiah.of(a).plus(Rupiah.of(b)));
        }
    }

    @Property
    void differenceUndoesSum(@ForAll int a, @ForAll int b) {
        var sum = Rupiah.of(a).plus(Rupiah.of(b));
        assertThat(sum.minus(Rupiah.of(b))).isEqualTo(Rupiah.of(a));
    }
}
