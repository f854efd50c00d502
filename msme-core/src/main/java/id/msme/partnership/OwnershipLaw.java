package id.msme.partnership;

import id.msme.source.Citation;
import id.msme.source.LegalInstrument;
import id.msme.source.Reliability;
import id.msme.timeline.Dated;
import id.msme.timeline.Timeline;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One law on partnership: which partners may not be owned or controlled, and which patterns it lists.
 *
 * <p>PP 17/2013 repeats UU 20/2008; the day on which it took effect was not seen, and nothing depends on it.
 *
 * @param id the id of the law in the basis of answers
 * @param protectsCooperatives whether cooperatives are among those that may not be owned or controlled
 * @param limits where the limits stand
 * @param patterns where the patterns stand
 */
record OwnershipLaw(String id, boolean protectsCooperatives, List<Citation> limits, List<Citation> patterns) {

    private static final LocalDate ACT_OF_2008 = LocalDate.of(2008, 7, 4);
    private static final LocalDate REGULATION_OF_2021 = LocalDate.of(2021, 2, 2);

    private static final LegalInstrument UU_20_2008 = LegalInstrument.of("UU", 20, 2008);

    private static final OwnershipLaw UNDER_THE_ACT = new OwnershipLaw(
            "uu-20-2008-partner-ownership",
            false,
            List.of(
                    Citation.law(UU_20_2008, "art. 35"),
                    Citation.of(
                            "Antara Sumatera Utara, which quotes UU 20/2008 art. 35",
                            "sumut.antaranews.com/berita/541761",
                            LocalDate.of(2023, 8, 10),
                            Reliability.SECONDARY),
                    page(
                            "PP 17/2013 art. 12, which repeats it, in Hukumonline",
                            "hukumonline.com/berita/a/pemerintah-atur-kemitraan-usaha-besar---umkm-lt5147ed9a39360",
                            Reliability.SECONDARY)),
            List.of(page(
                    "UU 20/2008 art. 26 with PP 17/2013 art. 11, on the page of KPPU",
                    "kppu.go.id/pengawasan-kemitraan",
                    Reliability.OFFICIAL)));

    private static final OwnershipLaw UNDER_THE_REGULATION = new OwnershipLaw(
            "pp-7-2021-partner-ownership",
            true,
            List.of(
                    Citation.law(UU_20_2008, "art. 35"),
                    Citation.of("PP 7/2021 on partnership, as repeated in Permen KKP 31/2023", Reliability.SECONDARY)),
            List.of(
                    Citation.of("UU 20/2008 art. 26 as amended, and PP 7/2021 art. 106", Reliability.SECONDARY),
                    Citation.law(LegalInstrument.of("Permen KKP", 31, 2023), "art. 6")));

    private static final Timeline<OwnershipLaw> LAWS = Timeline.of(List.of(
            dated(UNDER_THE_ACT, Validity.closed(ACT_OF_2008, REGULATION_OF_2021.minusDays(1))),
            dated(UNDER_THE_REGULATION, Validity.from(REGULATION_OF_2021))));

    /** The law in force on a day; none is known before UU 20/2008. */
    static Optional<OwnershipLaw> on(LocalDate day) {
        return LAWS.at(day).map(Dated::value);
    }

    /** Whether the owner may not own or control the partner. */
    boolean prohibits(Standing owner, Standing partner) {
        if (partner == Standing.COOPERATIVE && !protectsCooperatives) {
            return false;
        }
        return switch (owner) {
            case LARGE -> partner != Standing.LARGE;
            case MEDIUM -> partner == Standing.MICRO || partner == Standing.SMALL || partner == Standing.COOPERATIVE;
            case MICRO, SMALL, COOPERATIVE -> false;
        };
    }

    /** Supply chains joined the list with PP 7/2021. */
    boolean lists(StatutoryPattern pattern) {
        return pattern != StatutoryPattern.SUPPLY_CHAIN || equals(UNDER_THE_REGULATION);
    }

    private static Dated<OwnershipLaw> dated(OwnershipLaw law, Validity validity) {
        return new Dated<>(law, validity, law.limits().get(0));
    }

    private static Citation page(String work, String place, Reliability reliability) {
        return new Citation(work, Optional.of(place), Optional.empty(), reliability);
    }
}
