package id.msme.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.party.PartyKind;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnershipTest {

    private static final LocalDate UU_20_2008 = LocalDate.of(2008, 7, 4);
    private static final LocalDate IN_FORCE = LocalDate.of(2021, 2, 2);
    private static final Participant FACEBOOK = new Participant.Named("facebook", Set.of(Role.TRAINER, Role.PLATFORM));
    private static final Participant MARKETPLACES =
            new Participant.Unnamed(PartyKind.MARKETPLACE, "several marketplaces", Set.of(Role.PLATFORM), List.of());

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
                .isThrownBy(
                        () -> new Participant.Unnamed(PartyKind.MARKETPLACE, " ", Set.of(Role.PLATFORM), List.of()));
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
        assertThat(OwnershipLimits.isProhibited(owner, partner, IN_FORCE)).isEqualTo(prohibited);
        var statutory = partnership(StatutoryPattern.NUCLEUS_PLASMA, FACEBOOK, MARKETPLACES);
        assertThat(OwnershipLimits.isBroken(statutory, Stake.of(owner, partner, true), IN_FORCE)
                        .value())
                .contains(prohibited);
        assertThat(OwnershipLimits.isBroken(statutory, Stake.of(owner, partner, false), IN_FORCE)
                        .value())
                .contains(false);
    }

    @ParameterizedTest
    @CsvSource({
        // UU 20/2008 art. 35 from 2008-07-04; PP 7/2021 from 2021-02-02 adds cooperatives
        "2008-07-03, MICRO, ",
        "2008-07-04, MICRO, true",
        "2008-07-05, MICRO, true",
        "2019-06-01, MEDIUM, true",
        "2021-02-01, MICRO, true",
        "2021-02-02, MICRO, true",
        "2008-07-03, COOPERATIVE, ",
        "2008-07-04, COOPERATIVE, false",
        "2021-02-01, COOPERATIVE, false",
        "2021-02-02, COOPERATIVE, true",
        "2021-02-03, COOPERATIVE, true"
    })
    void theLimitsOfALargeEnterpriseAreThoseOfTheLawInForce(LocalDate day, Standing partner, @Nullable Boolean broken) {
        var statutory = partnership(StatutoryPattern.SUBCONTRACTING, FACEBOOK, MARKETPLACES);
        var answer = OwnershipLimits.isBroken(statutory, Stake.of(Standing.LARGE, partner, true), day);
        assertThat(answer.value()).isEqualTo(Optional.ofNullable(broken));
        assertThat(answer.basis().citations().isEmpty()).isEqualTo(broken == null);
        assertThat(OwnershipLimits.isProhibited(Standing.LARGE, partner, day)).isEqualTo(Boolean.TRUE.equals(broken));
    }

    @ParameterizedTest
    @CsvSource({"2021-02-01, ", "2021-02-02, true"})
    void supplyChainsBecameAPatternWithTheRegulationOf2021(LocalDate day, @Nullable Boolean broken) {
        var chain = partnership(StatutoryPattern.SUPPLY_CHAIN, FACEBOOK, MARKETPLACES);
        assertThat(OwnershipLimits.isBroken(chain, Stake.of(Standing.LARGE, Standing.MICRO, true), day)
                        .value())
                .isEqualTo(Optional.ofNullable(broken));
        assertThat(StatutoryPattern.SUPPLY_CHAIN.isListedOn(day)).isEqualTo(broken != null);
        assertThat(StatutoryPattern.FRANCHISE.isListedOn(day)).isTrue();
        assertThat(StatutoryPattern.FRANCHISE.isListedOn(UU_20_2008.minusDays(1)))
                .isFalse();
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
        assertThat(StatutoryPattern.citations(UU_20_2008.minusDays(1))).isEmpty();
        assertThat(StatutoryPattern.citations(UU_20_2008).toString()).contains("art. 26");
        assertThat(StatutoryPattern.citations(IN_FORCE).toString()).contains("PP 7/2021");
    }

    private static Partnership partnership(Arrangement arrangement, Participant... participants) {
        var builder = Partnership.builder();
        builder.id("p").name("Contoh").addArrangements(arrangement).addParticipants(participants);
        return builder.build();
    }
}
