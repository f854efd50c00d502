package id.msme.json.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.finding.FindingCode;
import id.msme.json.EnrolmentReader;
import id.msme.json.FormReader;
import id.msme.language.Language;
import id.msme.receipt.JudgedRule;
import id.msme.receipt.RuleStatus;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.synthetic.SyntheticRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every receipt that is issued, over synthetic records half of which are wrong. */
class IssuedReceiptProperties {

    private static final int RECORDS = 40;
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";
    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));
    private static final ReceiptIssuer ISSUER = ReceiptIssuer.of(VALIDATOR).withSalts(() -> SALT);

    private static List<byte[]> records(long seed) {
        return SyntheticEnrolments.of(Catalogue.standard())
                .withSeed(seed)
                .withDefectRate(new BigDecimal("0.5"))
                .records(RECORDS)
                .map(SyntheticRecord::line)
                .toList();
    }

    @Property(tries = 20)
    void receiptAfterTheDuplicateStepSaysWhatTheVerdictSays(@ForAll long seed) {
        EnrolmentReader reader = EnrolmentReader.of(VALIDATOR);
        DuplicateStep duplicates = DuplicateStep.over(KnownKeys.inMemory());
        for (byte[] record : records(seed)) {
            Verdict verdict = duplicates.apply(reader.read(record));
            var receipt = ISSUER.draft(new FormReader().read(record, 0, record.length))
                    .after(verdict)
                    .issue("file", 1)
                    .receipt();
            assertThat(receipt.findings()).isEqualTo(verdict.findings());
            assertThat(receipt.accepted()).isEqualTo(verdict.accepted());
            assertThat(receipt.scale()).isEqualTo(verdict.scale());
            assertThat(receipt.region()).isEqualTo(verdict.region());
            assertThat(receipt.rules())
                    .filteredOn(rule -> rule.outcome() == RuleStatus.FAILED
                            && FindingCode.find(rule.rule()).isPresent())
                    .extracting(JudgedRule::rule)
                    .isSubsetOf(verdict.findings().stream()
                            .map(finding -> finding.code().id())
                            .toList());
        }
    }

    @Property(tries = 20)
    void receiptThatIsReadIsTheOneThatWasWritten(@ForAll long seed, @ForAll Language language) {
        for (byte[] record : records(seed)) {
            IssuedReceipt issued = ISSUER.issue(record, "file", 1);
            String written = ReceiptWriter.write(issued, language);
            IssuedReceipt read = ReceiptReader.read(written.getBytes(StandardCharsets.UTF_8));
            assertThat(ReceiptWriter.write(read, language)).isEqualTo(written);
            assertThat(ReceiptCheck.of(read, ISSUER.issue(record, "other", 2)).agrees())
                    .isTrue();
        }
    }

    @Property(tries = 20)
    void digestDependsOnTheRecordAndOnNothingElse(@ForAll long seed) {
        List<byte[]> records = records(seed);
        assertThat(records.stream().map(record -> ISSUER.issue(record, "a", 1).digest()))
                .isEqualTo(records.stream()
                        .map(record -> ISSUER.issue(record, "b", 2).digest())
                        .toList());
        assertThat(ReceiptIssuer.of(VALIDATOR).issue(records.get(0), "a", 1).salt())
                .hasSize(32)
                .isNotEqualTo(ReceiptIssuer.of(VALIDATOR)
                        .issue(records.get(0), "a", 1)
                        .salt());
    }
}
