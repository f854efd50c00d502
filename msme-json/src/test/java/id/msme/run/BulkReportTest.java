package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.tally.EnrolmentTally;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class BulkReportTest {

    /** Each record is rejected. */
    private static BulkReport report(int records, long lines) {
        Verdict verdict = Ran.VALIDATOR.judge(EnrolmentForm.builder().id("A-1").build());
        var tally = Collections.nCopies(records, verdict).stream().collect(EnrolmentTally.collector());
        return new BulkReport(tally, lines, RunDigest.none());
    }

    @Test
    void countsAreInALine() {
        assertThat(BulkReport.NOTHING).hasToString("0 records of 0 lines: 0 accepted, 0 rejected");
        assertThat(report(1, 1)).hasToString("1 record of 1 line: 0 accepted, 1 rejected");
        assertThat(report(1, 2)).hasToString("1 record of 2 lines: 0 accepted, 1 rejected");
        assertThat(report(1_001, 1_002)).hasToString("1,001 records of 1,002 lines: 0 accepted, 1,001 rejected");
    }

    @Test
    void aDigestOfOneCharacterIsRefusedInTheSingular() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunDigest.parse("a"))
                .withMessage("a digest has 32 hexadecimal digits, got 1 character");
    }
}
