package id.msme.scale;

import id.msme.source.Citation;
import id.msme.source.LegalInstrument;
import id.msme.source.Reliability;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The laws that are shipped. */
final class StandardScaleRules {

    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private static final LegalInstrument UU_20_2008 = LegalInstrument.of("UU", 20, 2008);
    private static final LegalInstrument PP_7_2021 = LegalInstrument.of("PP", 7, 2021);
    private static final LocalDate PP_7_2021_EFFECTIVE = LocalDate.of(2021, 2, 2);

    private static final ScaleRule BY_UU_20_2008 = new ScaleRule(
            "uu-20-2008",
            UU_20_2008.toString(),
            Validity.closed(LocalDate.of(2008, 7, 4), PP_7_2021_EFFECTIVE.minusDays(1)),
            CriterionChoice.ASSETS_OR_SALES,
            Map.of(
                    Criterion.NET_ASSETS, new ScaleBands(50 * MILLION, 500 * MILLION, 10 * BILLION),
                    Criterion.ANNUAL_SALES, new ScaleBands(300 * MILLION, 2_500 * MILLION, 50 * BILLION)),
            List.of(
                    Citation.law(UU_20_2008, "art. 6"),
                    Citation.of(
                            "UU 11/2020 art. 87 left art. 6 without numbers until PP "
                                    + "7/2021; that the old ones count up to then"
                                    + " is a reading of this library",
                            Reliability.INFERENCE)));

    // Some sources date the law 2021-02-16, the day it was published; it took effect on 2021-02-02.
    private static final ScaleRule BY_PP_7_2021 = new ScaleRule(
            "pp-7-2021",
            PP_7_2021.toString(),
            Validity.from(PP_7_2021_EFFECTIVE),
            CriterionChoice.CAPITAL_OR_SALES_BY_PURPOSE,
            Map.of(
                    Criterion.BUSINESS_CAPITAL, new ScaleBands(1 * BILLION, 5 * BILLION, 10 * BILLION),
                    Criterion.ANNUAL_SALES, new ScaleBands(2 * BILLION, 15 * BILLION, 50 * BILLION)),
            List.of(
                    Citation.law(PP_7_2021, "art. 35(2), (3), (5) and (6)"),
                    new Citation(
                            PP_7_2021.toString(), Optional.of("art. 35(4)"), Optional.empty(), Reliability.SECONDARY)));

    static final ScaleClassifier CLASSIFIER =
            ScaleClassifier.of(List.of(BY_UU_20_2008, BY_PP_7_2021), TiePolicy.HIGHER_WINS);

    private StandardScaleRules() {}
}
