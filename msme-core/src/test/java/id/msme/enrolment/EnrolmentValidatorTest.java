package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EnrolmentValidatorTest {

    @Test
    void validatorForOneProgramKeepsCatalogueAndDay() {
        Catalogue catalogue = Catalogue.standard();
        var all = EnrolmentValidator.of(catalogue, Judging.AS_OF);
        var one = all.forProgram("kki");
        assertThat(all.program()).isEmpty();
        assertThat(one.program()).contains("kki");
        assertThat(one.catalogue()).isSameAs(all.catalogue()).isSameAs(catalogue);
        assertThat(one.asOf()).isEqualTo(all.asOf()).isEqualTo(Judging.AS_OF);
    }

    @Test
    void unreadableRecordTellsNothingOfReadiness() {
        Admission examination = Judging.VALIDATOR.admit(new TestFormUnreadable());
        assertThat(Judging.found(examination.verdict())).containsExactly("json.syntax");
        assertThat(examination.verdict().accepted()).isFalse();
        assertThat(examination.evidence()).isEqualTo(Evidence.none());
    }

    @Test
    void saysWhatItJudgesBy() {
        var validator = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2019, 6, 1));
        assertThat(validator.forProgram("kki"))
                .hasToString("EnrolmentValidator by Catalogue "
                        + Catalogue.standard().edition() + ": 6 programs, 2 laws on scales, as of 2019-06-01, for kki");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // callers of other languages may give null
    void nothingIsNotADayOrACatalogue() {
        assertThatNullPointerException()
                .isThrownBy(() -> EnrolmentValidator.of(Catalogue.standard(), (LocalDate) null))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> EnrolmentValidator.of(null, LocalDate.of(2019, 6, 1)))
                .withMessage("catalogue");
    }

    @Test
    void clockGivesTheAsOfDateForEachRecord() {
        Instant[] now = {Instant.parse("2019-05-19T14:59:59Z")};
        EnrolmentValidator validator = EnrolmentValidator.of(Catalogue.standard(), () -> now[0]);
        assertThat(validator.asOf()).isEqualTo(LocalDate.of(2019, 5, 19));
        assertThat(Judging.found(validator.judge(TestForm.good()))).containsExactly("date.future /submittedOn");
        now[0] = Instant.parse("2019-05-19T15:00:00Z");
        assertThat(validator.asOf()).isEqualTo(LocalDate.of(2019, 5, 20));
        assertThat(validator.judge(TestForm.good()).accepted()).isTrue();
        assertThat(EnrolmentValidator.of(Catalogue.standard(), () -> now[0], ZoneOffset.ofHours(7))
                        .judge(TestForm.good())
                        .accepted())
                .isFalse();
    }
}
