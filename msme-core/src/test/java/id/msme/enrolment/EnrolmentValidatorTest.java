package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.readiness.Evidence;
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
        Examination examination = Judging.VALIDATOR.examine(new TestFormUnreadable());
        assertThat(Judging.found(examination.verdict())).containsExactly("json.syntax");
        assertThat(examination.verdict().accepted()).isFalse();
        assertThat(examination.evidence()).isEqualTo(Evidence.none());
    }
}
