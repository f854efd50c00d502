package id.msme.enrolment;

import static id.msme.enrolment.TestForm.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.FinishedTraining;
import id.msme.evidence.Measures;
import id.msme.finding.Finding;
import id.msme.form.EnrolmentForm;
import id.msme.form.EnrolmentFormBuilder;
import id.msme.form.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form tells of readiness. */
class ExaminationTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2019, 6, 1));

    private static Evidence evidence(EnrolmentFormBuilder form) {
        return VALIDATOR.admit(form.build()).evidence();
    }

    private static EnrolmentFormBuilder example() {
        return EnrolmentForm.builder()
                .submittedOn("2019-05-20")
                .skills(new BigDecimal("3.4"))
                .ethics(new BigDecimal("3.5"))
                .safety(new BigDecimal("3.1"))
                .culture(new BigDecimal("3.9"))
                .responseTime("PT6H")
                .monthlyCapacity(1200)
                .stock(300)
                .expectedMonthlyOrders(1000)
                .recordedMonths(12)
                .channels(List.of("instagram", "nowhere"))
                .lastOnlineActivityOn("2019-05-18");
    }

    @Test
    void exampleOfTheFormat() {
        Evidence evidence = evidence(example());
        assertThat(Catalogue.standard().models().standard().assess(evidence, AS_OF))
                .hasToString("readiness 1: 92.375 ADVANCED");
        assertThat(Measures.value(evidence, Fact.CHANNELS)).isEqualTo(2);
        assertThat(Measures.value(evidence, Fact.DAYS_INACTIVE)).isEqualTo(2);
        assertThat(Measures.value(evidence, Fact.RATING)).isEqualTo(Measures.ABSENT);
        assertThat(evidence.statement(Fact.STOCK).orElseThrow().measuredOn()).contains(LocalDate.of(2019, 5, 20));
    }

    @Test
    void otherFacts() {
        Evidence evidence = evidence(EnrolmentForm.builder()
                .responseRate(new BigDecimal("0.9"))
                .cancellationRate(new BigDecimal("0.01"))
                .lateShipmentRate(new BigDecimal("0.02"))
                .recordedShare(new BigDecimal("0.7"))
                .onlineSalesShare(new BigDecimal("0.3"))
                .rating(new BigDecimal("4.75"))
                .peakMonthlyOrders(7));
        assertThat(Measures.value(evidence, Fact.RESPONSE_RATE)).isEqualTo(900_000);
        assertThat(Measures.value(evidence, Fact.CANCELLATION_RATE)).isEqualTo(10_000);
        assertThat(Measures.value(evidence, Fact.LATE_SHIPMENT_RATE)).isEqualTo(20_000);
        assertThat(Measures.value(evidence, Fact.RECORDED_SHARE)).isEqualTo(700_000);
        assertThat(Measures.value(evidence, Fact.ONLINE_SALES_SHARE)).isEqualTo(300_000);
        assertThat(Measures.value(evidence, Fact.RATING)).isEqualTo(4_750_000);
        assertThat(Measures.value(evidence, Fact.PEAK_MONTHLY_ORDERS)).isEqualTo(7);
        assertThat(evidence.statements()).hasSize(7);
    }

    @Test
    void refusedIsNotAbsent() {
        Evidence evidence =
                evidence(EnrolmentForm.builder().stock(-1).recordedMonths(1_201).responseTime("6 hours"));
        assertThat(Measures.value(evidence, Fact.STOCK)).isEqualTo(Measures.REFUSED);
        assertThat(Measures.value(evidence, Fact.RECORDED_MONTHS)).isEqualTo(Measures.REFUSED);
        assertThat(Measures.value(evidence, Fact.RESPONSE_TIME)).isEqualTo(Measures.REFUSED);
        assertThat(Measures.value(evidence, Fact.CHANNELS)).isEqualTo(Measures.ABSENT);
    }

    @Test
    void activityIsCountedToTheDayOfSubmission() {
        assertThat(Measures.value(evidence(example().lastOnlineActivityOn("2019-05-20")), Fact.DAYS_INACTIVE))
                .isZero();
        assertThat(Measures.value(evidence(example().lastOnlineActivityOn("2019-05-21")), Fact.DAYS_INACTIVE))
                .isEqualTo(Measures.REFUSED);
        assertThat(Measures.value(evidence(example().submittedOn("today")), Fact.DAYS_INACTIVE))
                .isEqualTo(Measures.ABSENT);
        // A day after that of the run stays usable.
        assertThat(Measures.value(evidence(example().submittedOn("2019-06-20")), Fact.DAYS_INACTIVE))
                .isEqualTo(33);
        assertThat(Measures.value(evidence(EnrolmentForm.builder().submittedOn("2019-05-20")), Fact.DAYS_INACTIVE))
                .isEqualTo(Measures.ABSENT);
    }

    @Test
    void noChannelIsKnownToBeNone() {
        assertThat(Measures.value(evidence(EnrolmentForm.builder().channels(List.of())), Fact.CHANNELS))
                .isZero();
    }

    @Test
    void trainingsThatAreKnownToBeFinished() {
        Evidence evidence = evidence(example()
                .training("training.bookkeeping", "VIRTUAL", "2019-05-01")
                .training("with spaces", "VIRTUAL", "2019-05-01")
                .training("training.later", "VIRTUAL", "2019-05-21")
                .training("training.undated", "VIRTUAL", "soon")
                .training("training.mode", "SLOWLY", "2019-05-20"));
        assertThat(evidence.trainings())
                .containsExactly(
                        new FinishedTraining(
                                "training.bookkeeping", Optional.of(Mode.VIRTUAL), LocalDate.of(2019, 5, 1)),
                        new FinishedTraining("training.mode", Optional.empty(), LocalDate.of(2019, 5, 20)));
    }

    @Test
    void trainingThatStatesLittleIsNotKnownToBeFinished() {
        var noMode = Map.of(Member.TRAINING_ACTIVITY, "training.books", Member.TRAINING_FINISHED_ON, "2019-05-01");
        var noActivity = Map.of(Member.TRAINING_FINISHED_ON, "2019-05-01");
        var noDay = Map.of(Member.TRAINING_ACTIVITY, "training.books");
        TestForm form =
                TestForm.good().with(Member.TRAININGS, Arrays.asList(noActivity, null, noMode, noDay, Map.of()));
        assertThat(VALIDATOR.admit(form).evidence().trainings())
                .containsExactly(new FinishedTraining("training.books", Optional.empty(), LocalDate.of(2019, 5, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, SKILLS, LITERACY_SKILLS",
        "1.0000001, CULTURE, LITERACY_CULTURE",
        "5.1, RATING, RATING",
        "-0.1, RESPONSE_RATE, RESPONSE_RATE"
    })
    void decimalOutsideItsRangeIsRefused(String value, Member member, Fact fact) {
        Evidence evidence = VALIDATOR.admit(TestForm.good().with(member, value)).evidence();
        assertThat(Measures.value(evidence, fact)).isEqualTo(Measures.REFUSED);
    }

    @Test
    void negativeResponseTimeIsRefused() {
        assertThat(Measures.value(evidence(example().responseTime("-PT1S")), Fact.RESPONSE_TIME))
                .isEqualTo(Measures.REFUSED);
    }

    @Test
    void listThatIsTooLongOrHoldsARefusedElementIsRefused() {
        for (List<?> channels : List.of(Collections.nCopies(33, "email"), List.of(REFUSED, "email"))) {
            TestForm form = TestForm.good().with(Member.CHANNELS, channels);
            assertThat(Measures.value(VALIDATOR.admit(form).evidence(), Fact.CHANNELS))
                    .isEqualTo(Measures.REFUSED);
        }
        var finished = Map.of(Member.TRAINING_ACTIVITY, "training.books", Member.TRAINING_FINISHED_ON, "2019-05-01");
        for (List<?> trainings : List.of(Collections.nCopies(65, finished), List.of(REFUSED, finished))) {
            TestForm form = TestForm.good().with(Member.TRAININGS, trainings);
            assertThat(VALIDATOR.admit(form).evidence().trainings()).isEmpty();
        }
        TestForm most = TestForm.good().with(Member.TRAININGS, Collections.nCopies(64, finished));
        assertThat(VALIDATOR.admit(most).evidence().trainings()).isNotEmpty();
    }

    @Test
    void verdictIsTheUsualOne() {
        EnrolmentForm form = example().responseTime("PT48H").build();
        Admission examination = VALIDATOR.admit(form);
        assertThat(examination.verdict().findings())
                .extracting(Finding::code)
                .isEqualTo(VALIDATOR.judge(form).findings().stream()
                        .map(Finding::code)
                        .toList());
        assertThat(Catalogue.standard()
                        .models()
                        .standard()
                        .assess(examination.evidence(), AS_OF)
                        .closedGates())
                .hasSize(1);
    }
}
