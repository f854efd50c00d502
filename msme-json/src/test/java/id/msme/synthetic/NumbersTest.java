package id.msme.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final int YOGYAKARTA = 3471;

    /** The first, the last, and those at which a part of a number begins anew. */
    private static Stream<Numbers> some(long seed) {
        return LongStream.of(1, 9_999, 100_000_000, 200_000_000, 300_000_000, Numbers.MAX_RECORDS)
                .flatMap(at -> LongStream.rangeClosed(at - 300, at + 300))
                .filter(record -> record >= 1 && record <= Numbers.MAX_RECORDS)
                .mapToObj(record -> new Numbers(seed, record, YOGYAKARTA));
    }

    @Test
    void areRightAndOfNobody() {
        some(1).forEach(numbers -> {
            assertThat(Nib.parse(numbers.nib()).reveal())
                    .isEqualTo(numbers.nib())
                    .startsWith("00");
            assertThat(Npwp.parse(numbers.npwp()).reveal()).isEqualTo("0" + numbers.npwp());
            assertThat(numbers.npwp().substring(9, 12)).isEqualTo("999");
            assertThat(Nik.parse(numbers.nik()).reveal()).startsWith("347199");
        });
    }

    @Test
    void areDifferentForEachRecord() {
        for (long seed : new long[] {0, 1, -5}) {
            var all = some(seed).toList();
            assertThat(all.stream().map(Numbers::nib)).doesNotHaveDuplicates();
            assertThat(all.stream().map(Numbers::npwp)).doesNotHaveDuplicates();
            assertThat(all.stream().map(Numbers::birthAndSerial)).doesNotHaveDuplicates();
        }
    }

    @Test
    void seedMovesThem() {
        List<String> one = some(1).map(Numbers::nib).toList();
        assertThat(some(2).map(Numbers::nib)).doesNotContainAnyElementsOf(one);
    }

    @Test
    void nikIsOfWomenAndMen() {
        assertThat(some(1).map(numbers -> Nik.parse(numbers.nik()).ofWoman())).contains(true, false);
    }

    @Test
    void zerosAreInFront() {
        assertThat(Numbers.padded(7, 3)).isEqualTo("007");
        assertThat(Numbers.padded(1_234, 3)).isEqualTo("1234");
    }
}
