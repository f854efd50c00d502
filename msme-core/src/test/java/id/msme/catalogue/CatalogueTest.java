package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.money.Rupiah;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.scale.Criterion;
import id.msme.scale.Scale;
import id.msme.scale.ScaleBands;
import id.msme.scale.TiePolicy;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue STANDARD = Catalogue.standard();
    private static final Citation SOURCE = Citation.of("A test", Reliability.INFERENCE);

    private static Catalogue of(List<Channel> channels, List<Party> parties, List<Program> programs) {
        return new CatalogueBuilder("test", STANDARD.regions(), STANDARD.industries(), STANDARD.scales())
                .channels(channels)
                .parties(parties)
                .programs(programs)
                .build();
    }

    private static Party party(String id) {
        var builder = Party.builder();
        return builder.id(id)
                .name("Dinas Contoh")
                .kind(PartyKind.LOCAL_GOVERNMENT)
                .build();
    }

    private static Program program(String id, String partner) {
        var builder = Program.builder();
        return builder.id(id)
                .name("Naik Kelas")
                .addPartners(ProgramPartner.of(partner, SOURCE))
                .build();
    }

    private static Program ownedBy(String owner) {
        var builder = Program.builder();
        return builder.id("naik-kelas").name("Naik Kelas").owner(owner).build();
    }

    @Test
    void programThatNamesAnUnknownPartyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> of(List.of(), List.of(party("dinas-contoh")), List.of(program("naik-kelas", "shopee"))))
                .withMessage("the program naik-kelas names the party shopee, which is not in the catalogue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withProgram(program("naik-kelas", "dinas-contoh")))
                .withMessageContaining("dinas-contoh");
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withProgram(ownedBy("dinas-contoh")));
        assertThat(STANDARD.withProgram(ownedBy("kominfo")).findProgram("naik-kelas"))
                .isPresent();
    }

    @Test
    void idThatStandsTwiceIsRefused() {
        var email = new Channel("email", "E-mail", ChannelKind.EMAIL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(email, email), List.of(), List.of()))
                .withMessage("the id email stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(), List.of(party("dinas-contoh"), party("dinas-contoh")), List.of()))
                .withMessage("the id dinas-contoh stands twice");
        var one = program("naik-kelas", "dinas-contoh");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(), List.of(party("dinas-contoh")), List.of(one, one)))
                .withMessage("the id naik-kelas stands twice");
    }

    @Test
    void withMakesAnotherCatalogueAndLeavesThisOne() {
        var changed = STANDARD.withParty(party("dinas-contoh"))
                .withProgram(program("naik-kelas", "dinas-contoh"))
                .withEdition("2027-01-01");
        assertThat(changed.findParty("dinas-contoh")).contains(party("dinas-contoh"));
        assertThat(changed.programs()).hasSize(STANDARD.programs().size() + 1);
        assertThat(changed.edition()).isEqualTo("2027-01-01");
        assertThat(changed.channels()).containsExactlyElementsOf(STANDARD.channels());
        assertThat(STANDARD.findParty("dinas-contoh")).isEmpty();
        assertThat(STANDARD.findProgram("naik-kelas")).isEmpty();
        assertThat(STANDARD.edition()).isNotEqualTo("2027-01-01");
    }

    @Test
    void withTakesThePlaceOfWhatHasTheId() {
        var changed = STANDARD.withProgram(program("kki", "shopee"));
        assertThat(changed.programs()).hasSameSizeAs(STANDARD.programs());
        assertThat(changed.program("kki").name()).isEqualTo("Naik Kelas");
        assertThat(STANDARD.program("kki").name()).isEqualTo("Karya Kreatif Indonesia");
        var renamed = STANDARD.withParty(party("shopee"));
        assertThat(renamed.parties()).hasSameSizeAs(STANDARD.parties());
        assertThat(renamed.party("shopee").name()).isEqualTo("Dinas Contoh");
    }

    @Test
    void lawsCanBeVaried() {
        var day = LocalDate.of(2023, 6, 1);
        var sales = Rupiah.of(2_500_000_000L);
        var changed = STANDARD.withScaleRule(
                "pp-7-2021",
                rule -> rule.withBands(
                        Criterion.ANNUAL_SALES,
                        bands -> new ScaleBands(3_000_000_000L, bands.smallUpTo(), bands.mediumUpTo())));
        assertThat(changed.scales().bySales(sales, day).orElseThrow()).isEqualTo(Scale.MICRO);
        assertThat(STANDARD.scales().bySales(sales, day).orElseThrow()).isEqualTo(Scale.SMALL);
        var policy = STANDARD.withScales(STANDARD.scales().withTiePolicy(TiePolicy.LOWER_WINS));
        assertThat(policy.scales().tiePolicy()).isEqualTo(TiePolicy.LOWER_WINS);
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withScaleRule("uu-9-1995", rule -> rule));
    }

    @Test
    void collectionsCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> STANDARD.programs().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> STANDARD.parties().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> STANDARD.channels().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> STANDARD.regions().regions().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() ->
                        STANDARD.withParty(party("dinas-contoh")).parties().clear());
    }
}
