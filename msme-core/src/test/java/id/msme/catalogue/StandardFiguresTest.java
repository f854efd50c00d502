package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.msme.number.Fraction;
import id.msme.progress.Disagreement;
import id.msme.progress.Indicator;
import id.msme.progress.Observation;
import id.msme.progress.PathProgress;
import id.msme.progress.Progress;
import id.msme.progress.ProgressStatus;
import id.msme.progress.PublishedSeries;
import id.msme.progress.SeriesRemark;
import id.msme.progress.Target;
import id.msme.progress.TargetPath;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardFiguresTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    private static PublishedSeries kemenkop() {
        return CATALOGUE.onboarding().publisher("KEMENKOP");
    }

    private static Target target(String id) {
        return CATALOGUE.target(id);
    }

    @Test
    void theReportedSeriesKeepsItsPublishersApartAndEachCountItsSource() {
        assertThat(CATALOGUE.onboarding().indicator()).isEqualTo(Indicator.MSMES_ONLINE);
        assertThat(CATALOGUE.onboarding().publishers())
                .containsExactly("KEMENKO-MARVES", "KEMENKO-PEREKONOMIAN", "KEMENKOP", "KOMINFO", "PEMERINTAH");
        assertThat(CATALOGUE.onboarding().observations()).hasSize(24).allSatisfy(o -> {
            assertThat(o.citation().orElseThrow().place().orElseThrow()).startsWith("http");
            assertThat(o.definition()).isPresent();
        });
        assertThat(kemenkop().points()).hasSize(17);
        assertThat(kemenkop().latest().orElseThrow().count()).isEqualTo(22_810_000);
        assertThat(CATALOGUE.onboarding().observations().stream().filter(Observation::derived))
                .extracting(Observation::count)
                .containsExactly(6_560_000L);
    }

    @Test
    void theMinistriesDisagree() {
        assertThat(CATALOGUE.onboarding().disagreements())
                .extracting(
                        Disagreement::kind,
                        d -> d.first().count(),
                        d -> d.second().count())
                .containsExactly(
                        tuple(Disagreement.Kind.SAME_TIME, 3_790_000L, 4_600_000L),
                        tuple(Disagreement.Kind.MORE_EARLIER, 9_160_000L, 8_000_000L));
    }

    @Test
    void theJumpsOfTheMinistryAreTold() {
        assertThat(kemenkop().remarks()).extracting(SeriesRemark::kind).containsOnly(SeriesRemark.Kind.JUMP);
        assertThat(kemenkop().remarks())
                .extracting(remark -> remark.after().count())
                .containsExactly(15_900_000L, 17_250_000L, 19_000_000L);
    }

    @Test
    void populationsThatDisagreeStandSideBySide() {
        assertThat(CATALOGUE.populations()).hasSize(13);
        assertThat(CATALOGUE.populations().stream().filter(p -> p.year().orElseThrow() == 2019))
                .extracting(p -> p.publisher().orElseThrow(), p -> p.msmes())
                .containsExactly(tuple("OJK/Kadin", 65_470_000L), tuple("Kominfo", 53_000_000L));
        assertThat(CATALOGUE.populations().stream().filter(p -> p.year().orElseThrow() >= 2024))
                .extracting(p -> p.publisher().orElseThrow(), p -> p.msmes())
                .containsExactly(tuple("BPS", 56_140_000L), tuple("Kementerian UMKM", 30_170_000L));
        assertThat(CATALOGUE.populations())
                .allSatisfy(p -> assertThat(p.citations().get(0).reliability()).isNotEqualTo(Reliability.INFERENCE));
    }

    @Test
    void targetsThatOthersAnnouncedStandBesideThoseOfThePrograms() {
        assertThat(CATALOGUE.announcedTargets())
                .hasSize(13)
                .extracting(AnnouncedTarget::toString)
                .contains(
                        "24,000,000 MSMEs by 2023-12-31 (President, Rakornas)",
                        "30,000,000 MSMEs by 2024-12-31 (President, Rakornas)",
                        "6,100,000 more MSMEs by 2021-12-31 (Gernas BBI)");
        assertThat(CATALOGUE.announcedTargets())
                .allSatisfy(target -> assertThat(target.citation().date()).isPresent());
        assertThat(CATALOGUE.targets()).extracting(Target::value).doesNotContain(24_000_000L, 30_000_000L);
    }

    @Test
    void targetsNameThePopulationTheyWereSetAgainst() {
        assertThat(target("go-online-8m").population().orElseThrow().shareOf(8_000_000))
                .isEqualTo(Fraction.of(8, 53));
        assertThat(target("dm-2024").population().orElseThrow().shareOf(25_000_000))
                .isEqualTo(Fraction.of(250, 642));
        assertThat(target("facebook-15k").population()).isEmpty();
        assertThat(CATALOGUE.findTarget("dm-2025")).isEmpty();
        assertThat(CATALOGUE.targets()).hasSize(5);
    }

    @Test
    void theWindowOfTheFacebookTargetIsToldFromTheAnnouncement() {
        Target target = target("facebook-15k");
        assertThat(target.earliest()).contains(LocalDate.of(2021, 1, 29));
        assertThat(target.deadline()).isEqualTo("2021-07-29");
        assertThat(target.window().orElseThrow().event()).isEqualTo("announcement");
        assertThat(target.cumulativeValue()).isEqualTo(100_000);
        assertThat(target.isMinimum()).isTrue();
    }

    @Test
    void thePathOfTheDigitalMarketplaceIsTwentyFiveMillion() {
        TargetPath path = CATALOGUE.program("digital-marketplace").path("dm-2024");
        assertThat(path.steps()).extracting(Target::id).containsExactly("dm-2023", "dm-2024");
        assertThat(path.total()).isEqualTo(25_000_000);
        PathProgress progress = PathProgress.of(path, kemenkop(), LocalDate.of(2022, 12, 31));
        assertThat(progress.status()).isEqualTo(ProgressStatus.AT_RISK);
    }

    /** Figures of the ministry: 20.76 of 30 million is 69.2 %, and 26.6 % more than 16.4 million. */
    @Test
    void publishedPercentagesCanBeReproduced() {
        long attained = kemenkop()
                .through(LocalDate.of(2022, 12, 31))
                .latest()
                .orElseThrow()
                .count();
        assertThat(Fraction.of(attained, 30_000_000).toDecimal(3)).isEqualByComparingTo("0.692");
        assertThat(Fraction.of(attained, 16_400_000).toDecimal(3)).isEqualByComparingTo("1.266");
    }

    @Test
    void goOnlineWasReachedAsItsMinistryCounts() {
        PublishedSeries kominfo = CATALOGUE.onboarding().publisher("KOMINFO");
        List<ProgressStatus> statuses = List.of("2018-10-23", "2019-02-24", "2019-02-25").stream()
                .map(day -> Progress.of(target("go-online-8m"), kominfo, LocalDate.parse(day))
                        .status())
                .toList();
        assertThat(statuses).containsExactly(ProgressStatus.ON_TRACK, ProgressStatus.AT_RISK, ProgressStatus.ACHIEVED);
    }
}
