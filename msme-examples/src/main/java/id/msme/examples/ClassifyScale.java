package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.money.Rupiah;
import java.time.LocalDate;

/**
 * Classifies one amount of annual sales under the law of two days.
 * The same shop is small in 2019 and micro since PP 7/2021.
 */
public final class ClassifyScale {

    private ClassifyScale() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var scales = Catalogue.standard().scales();
        Rupiah sales = Rupiah.of(450_000_000);
        for (LocalDate day : new LocalDate[] {LocalDate.of(2019, 6, 1), LocalDate.of(2024, 6, 1)}) {
            System.out.println(day + ": " + scales.bySales(sales, day).orElseThrow());
        }
    }
}
