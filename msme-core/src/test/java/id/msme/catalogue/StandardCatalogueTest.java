package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.party.ChannelKind;
import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.progress.Indicator;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shipped: every program, partner, target, window and channel, each with its source. */
class StandardCatalogueTest {

    private static final Catalogue STANDARD = Catalogue.standard();

    private static Program program(String id) {
        return STANDARD.program(id);
    }

    private static Target target(String program, String id) {
        return program(program).targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void programsAreSix() {
        assertThat(STANDARD.programs())
                .extracting(Program::id)
                .containsExactly(
                        "digital-marketplace",
                        "gernas-bbi",
                        "go-online",
                        "kemenkopukm-facebook",
                        "kki",
                        "tumbuh-di-facebook");
        assertThat(STANDARD.findProgram("naik-kelas")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "go-online, kominfo shopee tokopedia bukalapak blibli blanja lazada",
        "kemenkopukm-facebook, kemenkopukm facebook smesco",
        "tumbuh-di-facebook, kemendag facebook",
        "digital-marketplace, kominfo shopee tokopedia bukalapak blibli blanja lazada kemenkopukm facebook smesco kemendag bank-indonesia komdigi kementerian-umkm kementerian-koperasi",
        "gernas-bbi, kominfo shopee tokopedia bukalapak blibli blanja lazada kemenkopukm facebook smesco kemendag bank-indonesia komdigi kementerian-umkm kementerian-koperasi",
        "kki, kominfo shopee tokopedia bukalapak blibli blanja lazada kemenkopukm facebook smesco kemendag bank-indonesia komdigi kementerian-umkm kementerian-koperasi"
    })
    void partners(String program, String partners) {
        assertThat(program(program).partners())
                .extracting(ProgramPartner::party)
                .containsExactlyInAnyOrder(partners.split(" "));
        assertThat(program(program).partners()).allSatisfy(partner -> {
            assertThat(partner.validity().isAlways()).isTrue();
            assertThat(partner.citations()).isNotEmpty();
            assertThat(STANDARD.findParty(partner.party())).isPresent();
        });
    }

    /** The day before, the first day, the last day and the day after. */
    @ParameterizedTest
    @CsvSource({
        "go-online, 1900-01-01, true",
        "go-online, 9999-12-31, true",
        "kemenkopukm-facebook, 2020-07-28, false",
        "kemenkopukm-facebook, 2020-07-29, true",
        "kemenkopukm-facebook, 2021-07-29, true",
        "kemenkopukm-facebook, 2021-07-30, false",
        "tumbuh-di-facebook, 2020-09-30, false",
        "tumbuh-di-facebook, 2020-10-01, true",
        "tumbuh-di-facebook, 2021-01-31, true",
        "tumbuh-di-facebook, 2021-02-01, false",
        "digital-marketplace, 1900-01-01, true",
        "digital-marketplace, 2024-12-31, true",
        "digital-marketplace, 2025-01-01, false",
        "gernas-bbi, 2020-05-13, false",
        "gernas-bbi, 2020-05-14, true",
        "gernas-bbi, 9999-12-31, true",
        "kki, 2015-12-31, false",
        "kki, 2016-01-01, true",
        "kki, 9999-12-31, true"
    })
    void windows(String program, LocalDate day, boolean isOpen) {
        assertThat(program(program).window().includes(day)).isEqualTo(isOpen);
    }

    @Test
    void goOnlineIsOpen() {
        assertThat(program("go-online").window()).isEqualTo(Validity.always());
    }

    @ParameterizedTest
    @CsvSource({
        "go-online, go-online-8m, MSMES_ONLINE, CUMULATIVE, 8000000, 0, 8000000, , 2019-12-31, 53000000, false",
        "kemenkopukm-facebook, facebook-15k, MSMES_TRAINED, ADDITIONAL, 15000, 85000, 100000, 2021-01-29, 2021-07-29, , true",
        "tumbuh-di-facebook, tumbuh-10, ACTIVITIES, CUMULATIVE, 10, 0, 10, , 2021-01-31, , false",
        "digital-marketplace, dm-2023, MSMES_ONLINE, CUMULATIVE, 24500000, 0, 24500000, , 2023-12-31, 64200000, true",
        "digital-marketplace, dm-2024, MSMES_ONLINE, ADDITIONAL, 500000, 24500000, 25000000, , 2024-12-31, 64200000, true"
    })
    void targets(
            String program,
            String id,
            Indicator indicator,
            TargetKind kind,
            long value,
            long baseline,
            long cumulative,
            LocalDate earliest,
            LocalDate deadline,
            Long population,
            boolean isMinimum) {
        var target = target(program, id);
        assertThat(target.indicator()).isEqualTo(indicator);
        assertThat(target.kind()).isEqualTo(kind);
        assertThat(target.value()).isEqualTo(value);
        assertThat(target.baseline()).isEqualTo(baseline);
        assertThat(target.cumulativeValue()).isEqualTo(cumulative);
        assertThat(target.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(target.deadline()).isEqualTo(deadline);
        assertThat(target.population().map(of -> of.msmes())).isEqualTo(Optional.ofNullable(population));
        assertThat(target.isMinimum()).isEqualTo(isMinimum);
        assertThat(target.citations()).isNotEmpty();
    }

    @Test
    void thereAreNoOtherTargets() {
        assertThat(STANDARD.programs().stream().flatMap(program -> program.targets().stream()))
                .hasSize(5);
        assertThat(target("digital-marketplace", "dm-2024").follows()).contains("dm-2023");
        assertThat(program("gernas-bbi").supports()).containsExactly("digital-marketplace");
        assertThat(program("kki").supports()).containsExactly("digital-marketplace");
        assertThat(program("tumbuh-di-facebook").supports()).containsExactly("gernas-bbi");
    }

    @Test
    void nothingNamedIsLacking() {
        assertThat(STANDARD.programs()).allSatisfy(program -> {
            assertThat(program.supports())
                    .allMatch(id -> STANDARD.findProgram(id).isPresent());
            assertThat(program.owner().stream())
                    .allMatch(id -> STANDARD.findParty(id).isPresent());
            var ids = program.targets().stream().map(Target::id).toList();
            assertThat(program.targets().stream().flatMap(target -> target.follows().stream()))
                    .allMatch(ids::contains);
        });
        assertThat(STANDARD.parties()).allSatisfy(party -> {
            assertThat(party.parent().stream())
                    .allMatch(id -> STANDARD.findParty(id).isPresent());
            assertThat(party.channels()).allMatch(id -> STANDARD.findChannel(id).isPresent());
        });
    }

    @Test
    void everythingHasASource() {
        assertThat(STANDARD.programs())
                .allSatisfy(program -> assertThat(program.citations()).isNotEmpty());
        assertThat(STANDARD.parties())
                .allSatisfy(party -> assertThat(party.citations()).isNotEmpty());
        assertThat(citations()).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.reliability()).isNotNull();
            assertThat(citation.work()).isNotBlank();
        });
    }

    /** The ends of two windows and the first day of a third are readings of ours, and say so. */
    @Test
    void readingsOfOursAreMarked() {
        assertThat(STANDARD.programs().stream()
                        .filter(program -> program.citations().stream().anyMatch(StandardCatalogueTest::isOurs))
                        .map(Program::id))
                .containsExactly("digital-marketplace", "kemenkopukm-facebook", "kki");
        assertThat(STANDARD.programs())
                .allSatisfy(program -> assertThat(program.citations()).anyMatch(citation -> !isOurs(citation)));
        assertThat(STANDARD.parties())
                .noneMatch(party -> isOurs(party.citations().get(0)));
    }

    /** The press of 2017 names the deadline; that of 2019 the number of MSMEs and the partners. */
    @Test
    void sourceOfATargetSaysItsDeadline() {
        assertThat(target("go-online", "go-online-8m").citations().get(0).date())
                .contains(LocalDate.of(2017, 11, 16));
        assertThat(target("go-online", "go-online-8m")
                        .population()
                        .orElseThrow()
                        .citations()
                        .get(0)
                        .work())
                .isEqualTo("Antara (2019)");
    }

    private static boolean isOurs(Citation citation) {
        return citation.reliability() == Reliability.INFERENCE;
    }

    private static Stream<Citation> citations() {
        Stream<Citation> programs = STANDARD.programs().stream()
                .flatMap(program -> Stream.of(
                                program.citations().stream(),
                                program.partners().stream().flatMap(partner -> partner.citations().stream()),
                                program.targets().stream().flatMap(target -> target.citations().stream()))
                        .flatMap(all -> all));
        Stream<Citation> parties = STANDARD.parties().stream().flatMap(party -> party.citations().stream());
        Stream<Citation> laws = STANDARD.scales().rules().stream().flatMap(rule -> rule.citations().stream());
        Stream<Citation> editions = STANDARD.industries().editions().stream().map(edition -> edition.citation());
        Stream<Citation> regions = STANDARD.regions().regions().stream().map(region -> region.citation());
        return Stream.of(programs, parties, laws, editions, regions).flatMap(all -> all);
    }

    @ParameterizedTest
    @CsvSource({
        "kominfo, MINISTRY",
        "kemenkopukm, MINISTRY",
        "kemendag, MINISTRY",
        "komdigi, MINISTRY",
        "kementerian-umkm, MINISTRY",
        "kementerian-koperasi, MINISTRY",
        "smesco, AGENCY",
        "bank-indonesia, CENTRAL_BANK",
        "facebook, SOCIAL_PLATFORM",
        "shopee, MARKETPLACE",
        "tokopedia, MARKETPLACE",
        "bukalapak, MARKETPLACE",
        "blibli, MARKETPLACE",
        "blanja, MARKETPLACE",
        "lazada, MARKETPLACE"
    })
    void parties(String id, PartyKind kind) {
        var party = STANDARD.party(id);
        assertThat(party.kind()).isEqualTo(kind);
        assertThat(party.parent().isPresent()).isEqualTo(id.equals("smesco"));
        if (kind == PartyKind.MARKETPLACE) {
            assertThat(party.channels()).containsExactly(id);
        }
    }

    @Test
    void partiesAreFifteen() {
        assertThat(STANDARD.parties()).extracting(Party::id).hasSize(15).isSorted();
        assertThat(STANDARD.party("facebook").channels()).containsExactly("facebook", "instagram", "whatsapp");
        assertThat(STANDARD.party("smesco").parent()).contains("kemenkopukm");
    }

    @ParameterizedTest
    @CsvSource({
        "whatsapp, INSTANT_MESSAGING",
        "facebook, SOCIAL_MEDIA",
        "instagram, SOCIAL_MEDIA",
        "shopee, MARKETPLACE",
        "tokopedia, MARKETPLACE",
        "bukalapak, MARKETPLACE",
        "blibli, MARKETPLACE",
        "blanja, MARKETPLACE",
        "lazada, MARKETPLACE",
        "tiktok-shop, MARKETPLACE",
        "email, EMAIL",
        "website, WEBSITE"
    })
    void channels(String id, ChannelKind kind) {
        assertThat(STANDARD.channel(id).kind()).isEqualTo(kind);
        assertThat(STANDARD.channels()).hasSize(12);
        assertThat(STANDARD.findChannel(id.toUpperCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(Set.copyOf(STANDARD.channels())).contains(STANDARD.channel(id));
    }

    @Test
    void successorsArePartnersWhereTheirPredecessorsAre() {
        var partners = STANDARD.partners(program("kemenkopukm-facebook"));
        assertThat(partners)
                .extracting(ProgramPartner::party)
                .containsExactly("kemenkopukm", "facebook", "smesco", "kementerian-umkm", "kementerian-koperasi");
        assertThat(partners.get(3).validity()).isEqualTo(Validity.from(LocalDate.of(2024, 10, 21)));
        assertThat(partners.get(3).citations()).isNotEmpty();
    }

    @Test
    void facebookIsNamedMetaFromItsFirstDay() {
        var party = STANDARD.party("facebook");
        assertThat(party.nameOn(LocalDate.of(2021, 10, 27))).isEqualTo("Facebook Group");
        assertThat(party.nameOn(LocalDate.of(2021, 10, 28))).isEqualTo("Meta").isEqualTo(party.name());
        assertThat(STANDARD.party("kominfo").nameOn(LocalDate.of(2020, 1, 1)))
                .isEqualTo("Kementerian Komunikasi dan Informatika");
    }

    @Test
    void everyChangeHasASource() {
        assertThat(STANDARD.parties())
                .filteredOn(
                        party -> !party.validity().isAlways() || !party.names().isEmpty())
                .hasSize(7)
                .allSatisfy(party -> assertThat(party.changeCitations()).isNotEmpty());
        assertThat(STANDARD.channels())
                .filteredOn(channel -> !channel.closures().isEmpty())
                .hasSize(3)
                .allSatisfy(channel -> assertThat(channel.closures())
                        .allSatisfy(closure -> assertThat(closure.citations()).isNotEmpty()));
    }

    @Test
    void editionIsADate() {
        assertThat(LocalDate.parse(STANDARD.edition())).isAfter(LocalDate.of(2026, 6, 30));
        assertThat(List.of(STANDARD.regions(), STANDARD.industries(), STANDARD.scales()))
                .doesNotContainNull();
    }
}
