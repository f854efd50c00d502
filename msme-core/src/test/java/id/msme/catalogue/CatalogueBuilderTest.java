package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.activity.Attendance;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatalogueBuilderTest {

    private static final Catalogue STANDARD = Catalogue.standard();
    private static final Citation SOURCE = Citation.of("A test", Reliability.INFERENCE);
    private static final Channel CHANNEL = new Channel("pasar-contoh", "Pasar Contoh", ChannelKind.MARKETPLACE);

    private static Party office() {
        var builder = Party.builder();
        return builder.id("dinas-contoh")
                .name("Dinas Contoh")
                .kind(PartyKind.LOCAL_GOVERNMENT)
                .build();
    }

    private static Program program() {
        var builder = Program.builder();
        return builder.id("naik-kelas")
                .name("Naik Kelas")
                .addPartners(ProgramPartner.of("dinas-contoh", SOURCE))
                .build();
    }

    @Test
    void catalogueIsEqualToItsCopy() {
        Catalogue copy = STANDARD.toBuilder().build();
        assertThat(copy).isNotSameAs(STANDARD).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
    }

    @Test
    void eachChangeMakesAnotherCatalogue() {
        var attendance = Attendance.uncounted("smesco-training", LocalDate.of(2021, 1, 1));
        assertThat(STANDARD.toBuilder().edition("e-1").build()).isNotEqualTo(STANDARD);
        assertThat(STANDARD.toBuilder().channel(CHANNEL).build()).isNotEqualTo(STANDARD);
        assertThat(STANDARD.toBuilder().party(office()).build()).isNotEqualTo(STANDARD);
        assertThat(STANDARD.toBuilder().attendance(attendance).build()).isNotEqualTo(STANDARD);
        assertThat(STANDARD.toBuilder()
                        .scaleRule("pp-7-2021", rule -> rule.microSalesUpTo("3 miliar"))
                        .build())
                .isNotEqualTo(STANDARD);
        assertThat(STANDARD.toBuilder()
                        .attendance(attendance)
                        .withoutAttendance("smesco-training")
                        .build())
                .isEqualTo(STANDARD);
    }

    @Test
    void orderOfTheCallsDoesNotMatter() {
        Catalogue one = STANDARD.toBuilder()
                .program(program())
                .party(office())
                .channel(CHANNEL)
                .build();
        Catalogue other = STANDARD.toBuilder()
                .channel(CHANNEL)
                .party(office())
                .program(program())
                .build();
        assertThat(one).isEqualTo(other);
        assertThat(one)
                .isEqualTo(STANDARD.toBuilder()
                        .channel(CHANNEL)
                        .build()
                        .withParty(office())
                        .withProgram(program()));
    }

    @Test
    void whatIsNamedMustBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.toBuilder().program(program()).build())
                .withMessage("the program naik-kelas names the party dinas-contoh, which is not in the catalogue");
    }

    @Test
    void programThatIsOpenToAllHasEveryPartyAsPartner() {
        var builder = Program.builder();
        Program open = builder.id("terbuka").name("Terbuka").isOpenToAll(true).build();
        Catalogue catalogue = STANDARD.toBuilder().program(open).party(office()).build();
        assertThat(catalogue.partners(open))
                .extracting(ProgramPartner::party)
                .containsExactlyElementsOf(
                        catalogue.parties().stream().map(Party::id).toList());
        assertThat(open).hasToString("terbuka: any partner, 0 targets, ..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open.toBuilder()
                        .addPartners(ProgramPartner.of("shopee", SOURCE))
                        .build())
                .withMessage("a program that is open to all parties names none: terbuka");
    }
}
