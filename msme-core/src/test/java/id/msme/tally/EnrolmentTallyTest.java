package id.msme.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EnrolmentTallyTest {

    @Test
    void refusesWhatCannotBe() {
        var none = EnrolmentTally.none();
        var findings = new TreeMap<String, Long>();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EnrolmentTally(
                        1, 2, NikProvinces.NONE, findings, none.scales(), none.provinces(), none.programs()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EnrolmentTally(
                        -1, -1, NikProvinces.NONE, findings, none.scales(), none.provinces(), none.programs()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EnrolmentTally(
                        1, 0, new NikProvinces(2, 0), findings, none.scales(), none.provinces(), none.programs()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NikProvinces(1, 2))
                .withMessage("of 1 province 2 cannot differ");
        assertThatIllegalArgumentException().isThrownBy(() -> new NikProvinces(0, -1));
        var tally =
                new EnrolmentTally(1, 0, NikProvinces.NONE, findings, none.scales(), none.provinces(), none.programs());
        findings.put("later", 1L);
        assertThat(tally.findings()).isEmpty();
        assertThatThrownBy(() -> tally.findings().put("x", 1L)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void oneRecordIsInTheSingular() {
        assertThat(new EnrolmentTally.Count(1, 1)).hasToString("1 record, 1 accepted");
        assertThat(new EnrolmentTally.Count(1_001, 1_000)).hasToString("1,001 records, 1,000 accepted");
        assertThat(EnrolmentTally.none()).hasToString("0 records, 0 accepted, 0 rejected");
    }
}
