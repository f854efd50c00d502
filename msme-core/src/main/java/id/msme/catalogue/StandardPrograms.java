package id.msme.catalogue;

import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.progress.EventWindow;
import id.msme.progress.Indicator;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import id.msme.source.Citation;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The six programs that are shipped, with what their announcements say. */
final class StandardPrograms {

    private static final List<String> GO_ONLINE_PARTNERS =
            List.of("kominfo", "shopee", "tokopedia", "bukalapak", "blibli", "blanja");
    private static final List<String> FACEBOOK_PARTNERS = List.of("kemenkopukm", "facebook", "smesco");
    private static final List<String> TUMBUH_PARTNERS = List.of("kemendag", "facebook");
    private static final Set<String> ALL_PARTNERS = allPartners();

    private StandardPrograms() {}

    private static Set<String> allPartners() {
        var all = new LinkedHashSet<>(GO_ONLINE_PARTNERS);
        all.addAll(FACEBOOK_PARTNERS);
        all.addAll(TUMBUH_PARTNERS);
        all.addAll(List.of("lazada", "bank-indonesia", "komdigi", "kementerian-umkm", "kementerian-koperasi"));
        return Collections.unmodifiableSet(all);
    }

    static List<Program> all() {
        return List.of(goOnline(), kemenkopFacebook(), tumbuhDiFacebook(), digitalMarketplace(), gernasBbi(), kki());
    }

    private static Program goOnline() {
        var builder = Program.builder();
        builder.id("go-online")
                .name("UMKM Go Online")
                .owner("kominfo")
                .partners(partners(GO_ONLINE_PARTNERS, Sources.ANTARA_2019))
                .addPartners(ProgramPartner.of("lazada", Sources.JPNN_2018))
                .addCitations(Sources.ANTARA_2019, Sources.REPUBLIKA_2017, Sources.JPNN_2018);
        var target = target(
                "go-online-8m", Indicator.MSMES_ONLINE, TargetKind.CUMULATIVE, 8_000_000, Sources.REPUBLIKA_2017);
        target.publisher("KOMINFO")
                .deadline(LocalDate.of(2019, 12, 31))
                .population(StandardPopulations.of(2019, "Kominfo"));
        return builder.addTargets(target.build()).build();
    }

    private static Program kemenkopFacebook() {
        LocalDate announced = LocalDate.of(2020, 7, 29);
        var target =
                target("facebook-15k", Indicator.MSMES_TRAINED, TargetKind.ADDITIONAL, 15_000, Sources.SETKAB_2020);
        target.baseline(85_000).isMinimum(true);
        target.within(new EventWindow("announcement", announced, Period.ofMonths(6), Period.ofYears(1)));
        var builder = Program.builder();
        builder.id("kemenkopukm-facebook")
                .name("Kementerian Koperasi dan UKM x Facebook x SMESCO")
                .owner("kemenkopukm")
                .window(Validity.closed(announced, announced.plusYears(1)))
                .partners(partners(FACEBOOK_PARTNERS, Sources.SETKAB_2020))
                .addTargets(target.build())
                .addCitations(Sources.SETKAB_2020, Sources.OKEZONE_2020, Sources.OUR_READING_OF_WINDOW);
        return builder.build();
    }

    private static Program tumbuhDiFacebook() {
        LocalDate end = LocalDate.of(2021, 1, 31);
        var target = target("tumbuh-10", Indicator.ACTIVITIES, TargetKind.CUMULATIVE, 10, Sources.INFOKOMPUTER_2020);
        var builder = Program.builder();
        builder.id("tumbuh-di-facebook")
                .name("#TumbuhdiFacebook")
                .owner("kemendag")
                .window(Validity.closed(LocalDate.of(2020, 10, 1), end))
                .partners(partners(TUMBUH_PARTNERS, Sources.INFOKOMPUTER_2020))
                .addTargets(target.deadline(end).build())
                .addSupports("gernas-bbi")
                .addCitations(Sources.INFOKOMPUTER_2020);
        return builder.build();
    }

    private static Program digitalMarketplace() {
        var population = StandardPopulations.of(2022, "Kemenkop UKM");
        var by2023 = target("dm-2023", Indicator.MSMES_ONLINE, TargetKind.CUMULATIVE, 24_500_000, Sources.GAZETTE_2022);
        by2023.isMinimum(true)
                .publisher("KEMENKOP")
                .deadline(LocalDate.of(2023, 12, 31))
                .population(population);
        var by2024 = target("dm-2024", Indicator.MSMES_ONLINE, TargetKind.ADDITIONAL, 500_000, Sources.GAZETTE_2022);
        by2024.isMinimum(true)
                .baseline(24_500_000)
                .publisher("KEMENKOP")
                .follows("dm-2023")
                .deadline(LocalDate.of(2024, 12, 31))
                .population(population);
        var builder = Program.builder();
        builder.id("digital-marketplace")
                .name("25 million MSMEs in the digital marketplace")
                .owner("kemenkopukm")
                .window(Validity.through(LocalDate.of(2024, 12, 31)))
                .partners(partners(ALL_PARTNERS, Sources.OPEN_TO_ALL))
                .addTargets(by2023.build(), by2024.build())
                .addCitations(Sources.GAZETTE_2022, Sources.OUR_READING_OF_WINDOW);
        return builder.build();
    }

    private static Program gernasBbi() {
        var builder = Program.builder();
        builder.id("gernas-bbi")
                .name("Gerakan Nasional Bangga Buatan Indonesia")
                .window(Validity.from(LocalDate.of(2020, 5, 14)))
                .partners(partners(ALL_PARTNERS, Sources.OPEN_TO_ALL))
                .addSupports("digital-marketplace")
                .addCitations(Sources.EXBULLETIN_2020, Sources.KEPPRES_15_2021, Sources.GAZETTE_2022);
        return builder.build();
    }

    private static Program kki() {
        var builder = Program.builder();
        builder.id("kki")
                .name("Karya Kreatif Indonesia")
                .owner("bank-indonesia")
                .window(Validity.from(LocalDate.of(2016, 1, 1)))
                .partners(partners(ALL_PARTNERS, Sources.OPEN_TO_ALL))
                .addSupports("digital-marketplace")
                .addCitations(Sources.ANTARA_KKI_2018, Sources.GAZETTE_2022, Sources.OUR_READING_OF_START);
        return builder.build();
    }

    private static List<ProgramPartner> partners(Collection<String> parties, Citation citation) {
        var partners = new ArrayList<ProgramPartner>();
        for (String party : parties) {
            partners.add(ProgramPartner.of(party, citation));
        }
        return partners;
    }

    private static Target.Builder target(
            String id, Indicator indicator, TargetKind kind, long value, Citation citation) {
        var builder = Target.builder();
        builder.id(id).indicator(indicator).kind(kind).value(value).addCitations(citation);
        return builder;
    }
}
