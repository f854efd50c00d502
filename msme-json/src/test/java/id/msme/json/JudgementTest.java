package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.msme.enrolment.EnrolmentJudge;
import id.msme.enrolment.Judgement;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.tally.EnrolmentTally;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Judgements of records that a reader reads one after another into one form. */
class JudgementTest {

    private static final byte[] GOOD = Records.bytes(Records.GOOD);
    private static final byte[] OTHER = Records.bytes(Records.GOOD.replace("2019-05-20", "2019-05-21"));

    private final FormReader reader = new FormReader();
    private final EnrolmentJudge judge = EnrolmentJudge.of(Records.VALIDATOR);

    private EnrolmentForm read(byte[] record) {
        return reader.read(record, 0, record.length);
    }

    @Test
    void decidesAsTheReaderOfManyThreadsDoes() {
        EnrolmentReader shared = EnrolmentReader.of(Records.VALIDATOR);
        var counted = EnrolmentTally.builder();
        var expected = EnrolmentTally.builder();
        SyntheticEnrolments.of(Records.VALIDATOR.catalogue())
                .withDefectRate(new BigDecimal("0.5"))
                .records(2_000)
                .forEach(record -> {
                    Verdict verdict = shared.read(record.line());
                    Judgement judgement = judge.judge(read(record.line()));
                    assertThat(judgement.id()).isEqualTo(verdict.id());
                    assertThat(judgement.findings()).isEqualTo(verdict.findings());
                    counted.add(judgement);
                    expected.add(verdict);
                });
        assertThat(counted.build()).isEqualTo(expected.build());
    }

    static List<Function<Judgement, Object>> readers() {
        return List.of(Judgement::id, Judgement::findings, Judgement::verdict);
    }

    /** The texts of the form are those of the next record by then. */
    @ParameterizedTest
    @MethodSource("readers")
    void isNotReadOnceItsFormHoldsTheNextRecord(Function<Judgement, Object> reading) {
        Judgement judgement = judge.judge(read(GOOD));
        read(OTHER);
        assertThatIllegalStateException()
                .isThrownBy(() -> reading.apply(judgement))
                .withMessage(
                        "the form holds the next record by now; read a judgement, or take its verdict, before that");
        assertThat(judgement).hasToString("judgement of a record that was overwritten");
        assertThat(reading.apply(judge.judge(read(OTHER)))).isNotNull();
    }

    @Test
    void findingsThatWereAskedForStay() {
        Judgement judgement = judge.judge(read(Records.bytes(Records.GOOD.replace("shopee", "shoppee"))));
        var findings = judgement.findings();
        assertThat(findings).isNotEmpty();
        read(OTHER);
        assertThat(judgement.findings()).isSameAs(findings);
    }
}
