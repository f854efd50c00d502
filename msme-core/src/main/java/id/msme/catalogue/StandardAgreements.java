package id.msme.catalogue;

import id.msme.activity.Activity;
import id.msme.activity.ActivityKind;
import id.msme.activity.ActivityLog;
import id.msme.activity.Attendance;
import id.msme.activity.Audience;
import id.msme.activity.Mode;
import id.msme.partnership.Commitment;
import id.msme.partnership.CooperationKind;
import id.msme.partnership.Due;
import id.msme.partnership.Market;
import id.msme.partnership.Measure;
import id.msme.partnership.Participant;
import id.msme.partnership.Partnership;
import id.msme.partnership.Role;
import id.msme.party.PartyKind;
import id.msme.progress.EventWindow;
import id.msme.progress.Indicator;
import id.msme.source.Citation;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The partnerships, commitments and activities of the programs that are shipped, with what their announcements say. */
final class StandardAgreements {

    /** The marketplaces that are to watch trends and advise MSMEs; Lazada is not among those that the source names. */
    private static final List<String> TREND_ADVISERS = List.of("shopee", "tokopedia", "bukalapak", "blibli", "blanja");

    private static final LocalDate ANNOUNCED = LocalDate.of(2020, 7, 29);
    private static final LocalDate TUMBUH_FIRST = LocalDate.of(2020, 10, 1);
    private static final LocalDate TUMBUH_LAST = LocalDate.of(2021, 1, 31);

    static final Agreements ALL = Agreements.of(partnerships(), commitments(), activities());

    private StandardAgreements() {}

    private static List<Partnership> partnerships() {
        return List.of(goOnlineMarketplaces(), facebookSmesco(), tumbuhDiFacebook());
    }

    private static List<Commitment> commitments() {
        return List.of(eightMillion(), trendAdvice(), fifteenThousand(), tenActivities(), by2023(), by2024());
    }

    private static ActivityLog activities() {
        return ActivityLog.of(
                List.of(
                        trainedBefore(),
                        smescoTraining(),
                        akademiInstagram(),
                        tumbuhDiscussion(),
                        tumbuhShoppingFestival()),
                List.of(trainedAttendance()));
    }

    private static Partnership goOnlineMarketplaces() {
        var builder = Partnership.builder();
        builder.id("go-online-marketplaces")
                .name("Kominfo x marketplaces")
                .program("go-online")
                .addArrangements(CooperationKind.MARKET_ACCESS)
                .addParticipants(named("kominfo", Role.CONVENER))
                .addCitations(Sources.ANTARA_2019, Sources.JPNN_2018, Sources.REPUBLIKA_2017);
        for (String marketplace : List.of("shopee", "tokopedia", "bukalapak", "blibli", "blanja", "lazada")) {
            builder.addParticipants(
                    TREND_ADVISERS.contains(marketplace)
                            ? named(marketplace, Role.PLATFORM, Role.TREND_ADVISER)
                            : named(marketplace, Role.PLATFORM));
        }
        // The press of 2017 names seven marketplaces, that of 2018 six; the seventh was not read.
        return builder.build();
    }

    private static Partnership facebookSmesco() {
        var builder = Partnership.builder();
        builder.id("facebook-smesco")
                .name("Kementerian Koperasi dan UKM x Facebook x SMESCO")
                .program("kemenkopukm-facebook")
                .addArrangements(CooperationKind.TRAINING, CooperationKind.MARKET_ACCESS)
                .addParticipants(
                        named("kemenkopukm", Role.CONVENER),
                        named("facebook", Role.TRAINER, Role.PLATFORM),
                        named("smesco", Role.PATRON),
                        new Participant.Unnamed(
                                PartyKind.MARKETPLACE,
                                "several marketplaces",
                                Set.of(Role.PLATFORM),
                                List.of(Sources.SETKAB_2020)))
                .addMarkets(Market.DOMESTIC, Market.EXPORT)
                .period(Validity.from(ANNOUNCED))
                .addCitations(Sources.SETKAB_2020, Sources.OKEZONE_2020);
        return builder.build();
    }

    private static Partnership tumbuhDiFacebook() {
        var builder = Partnership.builder();
        builder.id("tumbuh-di-facebook")
                .name("Kementerian Perdagangan x Facebook")
                .program("tumbuh-di-facebook")
                .addArrangements(CooperationKind.TRAINING)
                .addParticipants(named("kemendag", Role.CONVENER), named("facebook", Role.TRAINER, Role.PLATFORM))
                .period(Validity.closed(TUMBUH_FIRST, TUMBUH_LAST))
                .addCitations(Sources.INFOKOMPUTER_2020);
        return builder.build();
    }

    private static Commitment eightMillion() {
        return commitment("kominfo-8m", "go-online", Indicator.MSMES_ONLINE, 8_000_000, Sources.ANTARA_2019)
                .addCitations(Sources.REPUBLIKA_2017)
                .addDebtors("kominfo")
                .partnership("go-online-marketplaces")
                .target("go-online-8m")
                .addAudiences(Audience.MSMES)
                .due(Due.by(LocalDate.of(2019, 12, 31)))
                .build();
    }

    /** No number and no day was promised. */
    private static Commitment trendAdvice() {
        var builder = Commitment.builder();
        builder.id("marketplaces-watch-trends")
                .program("go-online")
                .partnership("go-online-marketplaces")
                .indicator(Indicator.MSMES_ADVISED)
                .addAllDebtors(TREND_ADVISERS)
                .addAudiences(Audience.MSMES)
                .addCitations(Sources.ANTARA_2019);
        return builder.build();
    }

    private static Commitment fifteenThousand() {
        return commitment(
                        "facebook-trains-15k",
                        "kemenkopukm-facebook",
                        Indicator.MSMES_TRAINED,
                        15_000,
                        Sources.SETKAB_2020)
                .addCitations(Sources.OKEZONE_2020)
                .addDebtors("facebook")
                .creditor("smesco")
                .partnership("facebook-smesco")
                .target("facebook-15k")
                .addAudiences(Audience.MSMES)
                .measure(Measure.AT_LEAST)
                .before(85_000)
                .from(ANNOUNCED)
                .due(Due.within(new EventWindow("announcement", ANNOUNCED, Period.ofMonths(6), Period.ofYears(1))))
                .build();
    }

    private static Commitment tenActivities() {
        return commitment(
                        "tumbuh-10-activities",
                        "tumbuh-di-facebook",
                        Indicator.ACTIVITIES,
                        10,
                        Sources.INFOKOMPUTER_2020)
                .addDebtors("kemendag", "facebook")
                .partnership("tumbuh-di-facebook")
                .target("tumbuh-10")
                .addAudiences(Audience.MSMES, Audience.TRADE_REPRESENTATIVES, Audience.MINISTRY_STAFF)
                .from(TUMBUH_FIRST)
                .due(Due.by(TUMBUH_LAST))
                .build();
    }

    private static Commitment by2023() {
        return commitment(
                        "kemenkopukm-24500k",
                        "digital-marketplace",
                        Indicator.MSMES_ONLINE,
                        24_500_000,
                        Sources.GAZETTE_2022)
                .addDebtors("kemenkopukm")
                .target("dm-2023")
                .measure(Measure.AT_LEAST)
                .addAudiences(Audience.MSMES)
                .due(Due.by(LocalDate.of(2023, 12, 31)))
                .build();
    }

    private static Commitment by2024() {
        return commitment(
                        "kemenkopukm-500k",
                        "digital-marketplace",
                        Indicator.MSMES_ONLINE,
                        500_000,
                        Sources.GAZETTE_2022)
                .addDebtors("kemenkopukm")
                .target("dm-2024")
                .measure(Measure.AT_LEAST)
                .addAudiences(Audience.MSMES)
                .before(24_500_000)
                .from(LocalDate.of(2024, 1, 1))
                .due(Due.by(LocalDate.of(2024, 12, 31)))
                .build();
    }

    private static Activity trainedBefore() {
        return activity(
                        "facebook-virtual-training",
                        "Facebook training before the partnership",
                        "kemenkopukm-facebook",
                        Mode.VIRTUAL,
                        Sources.SETKAB_2020)
                .addAudiences(Audience.MSMES)
                .period(Validity.through(ANNOUNCED))
                .build();
    }

    private static Attendance trainedAttendance() {
        return new Attendance(
                "facebook-virtual-training", ANNOUNCED, Map.of(Audience.MSMES, 85_000L), List.of(Sources.SETKAB_2020));
    }

    /** The training was to be "mostly virtual", so not only. */
    private static Activity smescoTraining() {
        return activity(
                        "smesco-training",
                        "Facebook training of MSMEs under SMESCO",
                        "kemenkopukm-facebook",
                        Mode.MIXED,
                        Sources.OKEZONE_2020)
                .addAudiences(Audience.MSMES)
                .period(Validity.from(ANNOUNCED))
                .build();
    }

    /** For the MSMEs of all Indonesia, and the first of the ten; on which days of the window is not known. */
    private static Activity akademiInstagram() {
        return activity(
                        "akademi-instagram",
                        "Akademi Instagram",
                        "tumbuh-di-facebook",
                        Mode.VIRTUAL,
                        Sources.INFOKOMPUTER_2020)
                .addAudiences(Audience.MSMES)
                .step(1)
                .period(Validity.closed(TUMBUH_FIRST, TUMBUH_LAST))
                .build();
    }

    private static Activity tumbuhDiscussion() {
        return tumbuh("tumbuh-discussion", "#TumbuhdiFacebook: diskusi", ActivityKind.DISCUSSION);
    }

    private static Activity tumbuhShoppingFestival() {
        return tumbuh(
                "tumbuh-shopping-festival", "#TumbuhdiFacebook: festival belanja", ActivityKind.SHOPPING_FESTIVAL);
    }

    /** An activity that the announcement names by its kind only: neither how many, nor when, nor for whom. */
    private static Activity tumbuh(String id, String name, ActivityKind kind) {
        var builder = Activity.builder();
        builder.id(id)
                .name(name)
                .program("tumbuh-di-facebook")
                .kind(kind)
                .mode(Mode.VIRTUAL)
                .period(Validity.closed(TUMBUH_FIRST, TUMBUH_LAST))
                .addCitations(Sources.INFOKOMPUTER_2020);
        return builder.build();
    }

    private static Participant named(String party, Role... roles) {
        return new Participant.Named(party, Set.of(roles));
    }

    private static Commitment.Builder commitment(
            String id, String program, Indicator indicator, long quantity, Citation citation) {
        var builder = Commitment.builder();
        builder.id(id).program(program).indicator(indicator).quantity(quantity).addCitations(citation);
        return builder;
    }

    private static Activity.Builder activity(String id, String name, String program, Mode mode, Citation citation) {
        var builder = Activity.builder();
        builder.id(id)
                .name(name)
                .program(program)
                .kind(ActivityKind.TRAINING)
                .mode(mode)
                .addCitations(citation);
        return builder;
    }
}
