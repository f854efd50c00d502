package id.msme.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.party.PartyKind;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnershipTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2021, 2, 2);
    private static final Participant FACEBOOK = new Participant.Named("facebook", Set.of(Role.TRAINER, Role.PLATFORM));
    private static final Participant MARKETPLACES = new Participant.Unnamed(
            PartyKind.MARKETPLACE, "several marketplaces", Set.of(Role.PLATFORM), Optional.empty());

    @Test
    void partiesAreFoundByWhatTheyDo() {
        var partnership = partnership(CooperationKind.TRAINING, FACEBOOK, MARKETPLACES);
        assertThat(partnership.parties(Role.TRAINER)).containsExactly("facebook");
        assertThat(partnership.parties(Role.PATRON)).isEmpty();
        assertThat(partnership.parties()).as("the unnamed have no id").containsExactly("facebook");
        assertThat(partnership.participants()).contains(MARKETPLACES);
        assertThat(partnership.isStatutory()).isFalse();
        assertThat(partnership(StatutoryPattern.FRANCHISE, FACEBOOK, MARKETPLACES)
                        .isStatutory())
                .isTrue();
    }

    @Test
    void refusesWhatIsNoPartnership() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partnership(CooperationKind.TRAINING, FACEBOOK))
                .withMessageContaining("at least two participants");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partnership(CooperationKind.TRAINING, FACEBOOK, FACEBOOK))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> new Participant.Named("facebook", Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Participant.Unnamed(PartyKind.MARKETPLACE, " ", Set.of(Role.PLATFORM), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "LARGE, MICRO, true",
        "LARGE, SMALL, true",
        "LARGE, MEDIUM, true",
        "LARGE, COOPERATIVE, true",
        "LARGE, LARGE, false",
        "MEDIUM, MICRO, true",
        "MEDIUM, SMALL, true",
        "MEDIUM, COOPERATIVE, true",
        "MEDIUM, MEDIUM, false",
        "MEDIUM, LARGE, false",
        "SMALL, MICRO, false",
        "MICRO, SMALL, false",
        "COOPERATIVE, MICRO, false"
    })
    void thelargerMayNotOwnTheSmaller(Standing owner, Standing partner, boolean prohibited) {
        assertThat(OwnershipLimits.isProhibited(owner, partner)).isEqualTo(prohibited);
        var statutory = partnership(StatutoryPattern.NUCLEUS_PLASMA, FACEBOOK, MARKETPLACES);
        assertThat(OwnershipLimits.isBroken(statutory, Stake.of(owner, partner, true), IN_FORCE)
                        .value())
                .contains(prohibited);
        assertThat(OwnershipLimits.isBroken(statutory, Stake.of(owner, partner, false), IN_FORCE)
                        .value())
                .contains(false);
    }

    @Test
    void theLimitsBeganWithTheLaw() {
        var statutory = partnership(StatutoryPattern.SUBCONTRACTING, FACEBOOK, MARKETPLACES);
        var stake = Stake.of(Standing.LARGE, Standing.MICRO, true);
        assertThat(OwnershipLimits.isBroken(statutory, stake, IN_FORCE.minusDays(1))
                        .value())
                .isEmpty();
        assertThat(OwnershipLimits.isBroken(statutory, stake, IN_FORCE).value()).contains(true);
        assertThat(OwnershipLimits.isBroken(statutory, stake, IN_FORCE.plusDays(1))
                        .value())
                .contains(true);
    }

    @Test
    void aTrainingCooperationKnowsNoLimits() {
        var cooperation = partnership(CooperationKind.TRAINING, FACEBOOK, MARKETPLACES);
        var stake = Stake.of(Standing.LARGE, Standing.MICRO, true);
        assertThat(OwnershipLimits.isBroken(cooperation, stake, IN_FORCE).value())
                .contains(false);
    }

    @Test
    void whatIsNotKnownIsNotNo() {
        var statutory = partnership(StatutoryPattern.SUPPLY_CHAIN, FACEBOOK, MARKETPLACES);
        var unknown = new Stake(Optional.of(Standing.LARGE), Optional.empty(), Optional.empty());
        var answer = OwnershipLimits.isBroken(statutory, unknown, IN_FORCE);
        assertThat(answer.value()).isEmpty();
        assertThat(answer.toString()).contains("partner").contains("ownsOrControls");
        var small = new Stake(Optional.of(Standing.SMALL), Optional.empty(), Optional.empty());
        assertThat(OwnershipLimits.isBroken(statutory, small, IN_FORCE).value()).contains(false);
        var free = new Stake(Optional.empty(), Optional.empty(), Optional.of(false));
        assertThat(OwnershipLimits.isBroken(statutory, free, IN_FORCE).value()).contains(false);
    }

    @Test
    void everyScaleHasAStanding() {
        for (Scale scale : Scale.values()) {
            assertThat(Standing.of(scale)).hasToString(scale.name());
        }
    }

    @Test
    void thePatternsOfTheLawAreTen() {
        assertThat(StatutoryPattern.values()).hasSize(10);
        assertThat(StatutoryPattern.citations()).isNotEmpty();
    }

    private static Partnership partnership(Arrangement arrangement, Participant... participants) {
        var builder = Partnership.builder();
        builder.id("p").name("Contoh").addArrangements(arrangement).addParticipants(participants);
        return builder.build();
    }
}
