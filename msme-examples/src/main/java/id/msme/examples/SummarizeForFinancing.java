package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.financing.FinancingSummary;
import id.msme.language.Language;
import id.msme.money.Rupiah;
import id.msme.number.Share;
import id.msme.outcome.MonthlySales;
import java.time.YearMonth;
import java.util.List;

/**
 * Summarizes the recorded sales of an enterprise for a talk about financing.
 * The summary is no decision on credit.
 */
public final class SummarizeForFinancing {

    private SummarizeForFinancing() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var norm = Catalogue.standard().models().financingNorm();
        YearMonth december = YearMonth.of(2024, 12);
        var months = List.of(
                MonthlySales.of(december.minusMonths(1), Rupiah.of(9_000_000)),
                MonthlySales.of(december, Rupiah.of(11_000_000)));
        Evidence evidence = Evidence.builder().recordedShare(Share.parse("0.8")).build();
        FinancingSummary.of(months, december, evidence, norm)
                .explain(Language.EN)
                .lines()
                .forEach(System.out::println);
    }
}
