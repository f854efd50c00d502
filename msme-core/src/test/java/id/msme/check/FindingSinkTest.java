package id.msme.check;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import org.junit.jupiter.api.Test;

class FindingSinkTest {

    @Test
    void throwingSinkThrowsErrorsAndDropsWarnings() {
        assertThatNoException().isThrownBy(() -> FindingSink.THROWING.report(FindingCode.NPWP16_NIK, "x"));
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> FindingSink.THROWING.report(FindingCode.NIB_FORMAT, "3", "wrong-length"))
                .satisfies(e -> org.assertj.core.api.Assertions.assertThat(
                                e.finding().code())
                        .isEqualTo(FindingCode.NIB_FORMAT));
    }
}
