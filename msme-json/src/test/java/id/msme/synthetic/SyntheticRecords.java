package id.msme.synthetic;

import id.msme.catalogue.Catalogue;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Lines of synthetic enrolments with the codes that each must draw. */
final class SyntheticRecords {

    private SyntheticRecords() {}

    /**
     * {@return runs of records, from none defective to all; they are to be judged in order, since some are duplicates
     * of earlier ones}
     *
     * @param catalogue the registers, laws and programs
     * @param count how many records
     */
    static Arbitrary<List<SyntheticRecord>> runs(Catalogue catalogue, int count) {
        var rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(6);
        return Combinators.combine(Arbitraries.longs(), rates)
                .as((seed, rate) -> SyntheticEnrolments.of(catalogue)
                        .withSeed(seed)
                        .withDefectRate(rate)
                        .records(count)
                        .toList());
    }

    /**
     * {@return records in which nothing is wrong}
     *
     * @param catalogue the registers, laws and programs
     */
    static Arbitrary<SyntheticRecord> right(Catalogue catalogue) {
        return Arbitraries.longs()
                .map(seed -> SyntheticEnrolments.of(catalogue)
                        .withSeed(seed)
                        .records(1)
                        .findFirst()
                        .orElseThrow());
    }
}
