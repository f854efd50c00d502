package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.activity.Activity;
import id.msme.activity.ActivityKind;
import id.msme.activity.Attendance;
import id.msme.activity.Audience;
import id.msme.activity.Mode;
import id.msme.number.Share;
import id.msme.partnership.Commitment;
import id.msme.partnership.CommitmentState;
import id.msme.partnership.CommitmentTracker;
import id.msme.partnership.Delivery;
import id.msme.partnership.DeliveryLedger;
import id.msme.partnership.Due;
import id.msme.partnership.Market;
import id.msme.partnership.Measure;
import id.msme.partnership.Participant;
import id.msme.partnership.Partnership;
import id.msme.partnership.Role;
import id.msme.program.Program;
import id.msme.progress.Indicator;
import id.msme.progress.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardAgreementsTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final LocalDate TUMBUH_LAST = LocalDate.of(2021, 1, 31);

    @Test
    void everythingHasASource() {
        assertThat(CATALOGUE.partnerships())
                .hasSize(3)
                .allSatisfy(partnership -> assertThat(partnership.citations()).isNotEmpty());
        assertThat(CATALOGUE.commitments())
                .hasSize(6)
                .allSatisfy(commitment -> assertThat(commitment.citations()).isNotEmpty());
        assertThat(CATALOGUE.activities().activities())
                .hasSize(5)
                .allSatisfy(activity -> assertThat(activity.citations()).isNotEmpty());
    }

    @Test
    void aCommitmentSaysTheSameAsTheTargetItCarries() {
        var carrying = CATALOGUE.commitments().stream()
                .filter(commitment -> commitment.target().isPresent())
                .toList();
        assertThat(carrying).hasSize(5).allSatisfy(commitment -> {
            Target target = CATALOGUE.program(commitment.program()).targets().stream()
                    .filter(other -> other.id().equals(commitment.target().orElseThrow()))
                    .findFirst()
                    .orElseThrow();
            assertThat(commitment.quantity()).hasValue(target.value());
            assertThat(commitment.before().orElse(0)).isEqualTo(target.baseline());
            assertThat(commitment.indicator()).isEqualTo(target.indicator());
            assertThat(commitment.measure() == Measure.AT_LEAST).isEqualTo(target.isMinimum());
            assertThat(commitment.due())
                    .contains(new Due(target.earliest().orElse(target.deadline()), target.deadline()));
        });
    }

    @Test
    void facebookOwesSmescoAtLeastFifteenThousandTrainedWithinSixMonthsToOneYear() {
        Commitment commitment = CATALOGUE.commitment("facebook-trains-15k");
        assertThat(commitment.debtors()).containsExactly("facebook");
        assertThat(commitment.creditor()).contains("smesco");
        assertThat(commitment.indicator()).isEqualTo(Indicator.MSMES_TRAINED);
        assertThat(commitment.quantity()).hasValue(15_000);
        assertThat(commitment.measure()).isEqualTo(Measure.AT_LEAST);
        assertThat(commitment.before()).hasValue(85_000);
        assertThat(commitment.due()).contains(new Due(LocalDate.of(2021, 1, 29), LocalDate.of(2021, 7, 29)));
        assertThat(commitment.citations()).hasSize(2);
        var ledger = DeliveryLedger.complete(
                List.of(Delivery.Counted.of(commitment.id(), "facebook", LocalDate.of(2021, 1, 29), 9_000)),
                LocalDate.of(2021, 6, 30));
        var standing = CommitmentTracker.of(commitment, ledger).standing(LocalDate.of(2021, 1, 29));
        assertThat(standing.state()).isEqualTo(CommitmentState.ON_PACE);
        assertThat(standing.owedLow()).hasValue(6_000);
    }

    @Test
    void theTenActivitiesCanBeEnteredAndTheirCompletionTold() {
        var catalogue = CATALOGUE;
        for (int i = 4; i <= 10; i++) {
            var builder = Activity.builder();
            builder.id("tumbuh-" + i)
                    .name("Kegiatan " + i)
                    .program("tumbuh-di-facebook")
                    .kind(ActivityKind.DISCUSSION)
                    .mode(Mode.VIRTUAL);
            catalogue = catalogue.toBuilder().activity(builder.build()).build();
        }
        catalogue = catalogue.toBuilder()
                .attendance(Attendance.uncounted("akademi-instagram", TUMBUH_LAST))
                .build();
        for (String kind : List.of("tumbuh-discussion", "tumbuh-shopping-festival")) {
            catalogue = catalogue.toBuilder()
                    .attendance(Attendance.uncounted(kind, TUMBUH_LAST))
                    .build();
        }
        for (int i = 4; i <= 9; i++) {
            catalogue = catalogue.toBuilder()
                    .attendance(Attendance.uncounted("tumbuh-" + i, TUMBUH_LAST.minusDays(i)))
                    .build();
        }
        var completion = catalogue.activities().completion("tumbuh-di-facebook", 10, TUMBUH_LAST);
        assertThat(completion.entered()).isEqualTo(10);
        assertThat(completion.held()).isEqualTo(9);
        assertThat(completion.isComplete()).isFalse();
        catalogue = catalogue.toBuilder()
                .attendance(Attendance.uncounted("tumbuh-10", TUMBUH_LAST))
                .build();
        assertThat(catalogue
                        .activities()
                        .completion("tumbuh-di-facebook", 10, TUMBUH_LAST)
                        .isComplete())
                .isTrue();
    }

    @Test
    void theEightyFiveThousandWereTrainedVirtually() {
        var people = CATALOGUE.activities().trainedPeople(LocalDate.of(2020, 7, 29));
        assertThat(people.virtual()).isEqualTo(85_000);
        assertThat(people.virtualShare()).contains(Share.ALL);
        assertThat(CATALOGUE
                        .activities()
                        .trainedPeople(LocalDate.of(2020, 7, 28))
                        .total())
                .isZero();
    }

    @Test
    void twoProgramsSupportTheDigitalMarketplace() {
        assertThat(CATALOGUE.programsSupporting("digital-marketplace"))
                .extracting(Program::id)
                .containsExactly("gernas-bbi", "kki");
        assertThat(CATALOGUE.programsSupporting("gernas-bbi"))
                .extracting(Program::id)
                .containsExactly("tumbuh-di-facebook");
        assertThat(CATALOGUE.programsSupporting("go-online")).isEmpty();
    }

    @Test
    void severalMarketplacesAreStatedAndNotNamed() {
        assertThat(CATALOGUE.partnership("go-online-marketplaces").participants())
                .noneMatch(Participant.Unnamed.class::isInstance);
        Partnership partnership = CATALOGUE.partnership("facebook-smesco");
        assertThat(partnership.participants())
                .filteredOn(Participant.Unnamed.class::isInstance)
                .singleElement()
                .asString()
                .contains("several marketplaces");
        assertThat(partnership.markets()).containsExactly(Market.DOMESTIC, Market.EXPORT);
    }

    @Test
    void theMarketplacesOfTheAnnouncementWatchTrendsAndAdvise() {
        Partnership partnership = CATALOGUE.partnership("go-online-marketplaces");
        assertThat(partnership.parties(Role.PLATFORM))
                .containsExactly("shopee", "tokopedia", "bukalapak", "blibli", "blanja", "lazada");
        Commitment promise = CATALOGUE.commitment("marketplaces-watch-trends");
        assertThat(promise.debtors())
                .containsExactlyElementsOf(partnership.parties(Role.TREND_ADVISER))
                .hasSize(5)
                .doesNotContain("lazada");
        assertThat(promise.quantity()).isEmpty();
    }

    @Test
    void tumbuhDiFacebookBeginsWithAkademiInstagram() {
        var activities = CATALOGUE.activities().activities().stream()
                .filter(activity -> activity.program().equals("tumbuh-di-facebook"))
                .toList();
        assertThat(activities)
                .extracting(Activity::kind)
                .containsExactly(ActivityKind.TRAINING, ActivityKind.DISCUSSION, ActivityKind.SHOPPING_FESTIVAL);
        assertThat(activities.get(0).step()).hasValue(1);
        assertThat(activities.get(0).audiences()).containsExactly(Audience.MSMES);
    }

    @Test
    void thePartiesOfThePartnershipsHaveParentsAndChannels() {
        assertThat(CATALOGUE.party("facebook").channels()).containsExactly("facebook", "instagram", "whatsapp");
        assertThat(CATALOGUE.party("smesco").parent()).contains("kemenkopukm");
        assertThat(CATALOGUE.partnership("facebook-smesco").parties(Role.PATRON))
                .containsExactly("smesco");
    }

    @Test
    void refusesWhatNamesSomethingUnknown() {
        var commitment = Commitment.builder();
        commitment.id("c").program("go-online").addDebtors("nobody").indicator(Indicator.ACTIVITIES);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CATALOGUE.toBuilder().commitment(commitment.build()).build())
                .withMessage("the commitment c names the party nobody, which is not in the catalogue");
        var activity = Activity.builder();
        activity.id("a")
                .name("A")
                .program("nothing")
                .kind(ActivityKind.CURATION)
                .mode(Mode.MIXED);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CATALOGUE.toBuilder().activity(activity.build()).build())
                .withMessageContaining("the program nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.toBuilder()
                        .attendance(Attendance.uncounted("nothing", TUMBUH_LAST))
                        .build());
    }

    @Test
    void whatIsAddedReplacesWhatHasItsId() {
        var commitment = Commitment.builder();
        commitment
                .id("kominfo-8m")
                .program("go-online")
                .addDebtors("kominfo")
                .indicator(Indicator.MSMES_ONLINE)
                .addAudiences(Audience.MSMES);
        var changed = CATALOGUE.toBuilder().commitment(commitment.build()).build();
        assertThat(changed.commitments()).hasSize(6);
        assertThat(changed.commitment("kominfo-8m").quantity()).isEmpty();
        assertThat(CATALOGUE.commitment("kominfo-8m").quantity()).hasValue(8_000_000);
    }
}
