package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.program.ProgramPartner.Status;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

    private static final LocalDate TURN = LocalDate.of(2025, 1, 1);

    private static Party.Builder party(String id) {
        var builder = Party.builder();
        builder.id(id).name(id).kind(PartyKind.LOCAL_GOVERNMENT);
        return builder;
    }

    private static Catalogue catalogue() {
        return Catalogue.standard()
                .withParty(party("third")
                        .validity(Validity.from(TURN.plusYears(1)))
                        .build())
                .withParty(party("second")
                        .validity(Validity.closed(TURN, TURN.plusYears(1).minusDays(1)))
                        .addSuccessors("third")
                        .build())
                .withParty(party("first")
                        .validity(Validity.through(TURN.minusDays(1)))
                        .addSuccessors("second")
                        .build());
    }

    private static Program program(Validity partnership) {
        var builder = Program.builder();
        builder.id("naik-kelas").name("Naik Kelas");
        return builder.addPartners(new ProgramPartner("first", partnership, List.of()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "first, 2024-12-31, IN_FORCE",
        "first, 2025-01-01, SUPERSEDED",
        "second, 2024-12-31, INACTIVE",
        "second, 2025-01-01, IN_FORCE",
        "second, 2025-12-31, IN_FORCE",
        "second, 2026-01-01, SUPERSEDED",
        "third, 2025-12-31, INACTIVE",
        "third, 2026-01-01, IN_FORCE",
    })
    void successorsOfSuccessorsArePartnersFromTheirFirstDay(String id, LocalDate day, Status status) {
        assertThat(status(program(Validity.always()), id, day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "first, 2020-12-31, IN_FORCE",
        "first, 2021-01-01, INACTIVE",
        "first, 2025-01-01, INACTIVE",
        "second, 2025-01-01, IN_FORCE",
    })
    void partnershipThatEndedStillHasSuccessors(String id, LocalDate day, Status status) {
        assertThat(status(program(Validity.through(LocalDate.of(2020, 12, 31))), id, day))
                .isEqualTo(status);
    }

    private static Status status(Program program, String id, LocalDate day) {
        return catalogue().withProgram(program).partners(program).stream()
                .filter(partner -> partner.party().equals(id))
                .map(partner -> partner.status(catalogue().party(id), day.toEpochDay()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void successorMustBeInTheCatalogue() {
        Party party = party("first")
                .validity(Validity.through(TURN))
                .addSuccessors("nobody")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.standard().withParty(party))
                .withMessage("the party first names the successor nobody, which is not in the catalogue");
    }

    @Test
    void partyWithSuccessorsNeedsALastDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> party("first").addSuccessors("second").build())
                .withMessage("a party with successors needs a last day; first has none");
    }
}
