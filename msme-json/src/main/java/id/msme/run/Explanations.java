package id.msme.run;

import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Judgement;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.json.receipt.ReceiptIssuer;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts on all records, and receipts of those that are asked for.
 *
 * @param validator judges each record
 * @param issuer makes the receipts, by the same rules
 * @param request asks for them and takes them
 * @param looksForDuplicates whether the run does
 */
record Explanations(
        EnrolmentValidator validator, ReceiptIssuer issuer, ReceiptRequest request, boolean looksForDuplicates)
        implements Product<Explanations.Explained> {

    /** A verdict, and a draft of the receipt if one is wanted. */
    record Explained(Verdict verdict, ReceiptIssuer.@Nullable Draft draft, long line, String file) {}

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public RecordWork<Explained> start(OutputStream lines) {
        return new Work(this);
    }

    @Override
    public void describe(RunSettings settings) {
        // receipts are handed over, so that there is no checkpoint
    }

    @Override
    public boolean isHandedOver() {
        return true;
    }

    @Override
    public void handOver(Explained made) throws IOException {
        ReceiptIssuer.Draft draft = made.draft();
        if (draft != null) {
            ReceiptIssuer.Draft decided = looksForDuplicates ? draft.after(made.verdict()) : draft;
            request.accept(decided.issue(made.file(), made.line()));
        }
    }

    private record Work(Explanations product) implements RecordWork<Explained> {

        @Override
        public Explained make(EnrolmentForm form, long line, String file) {
            Verdict verdict = product.validator().judge(form);
            boolean isWanted = product.request().wants(line, verdict.id());
            return new Explained(verdict, isWanted ? product.issuer().draft(form) : null, line, file);
        }

        @Override
        public Judgement judgement(Explained made) {
            return made.verdict();
        }

        @Override
        public Explained with(Explained made, Verdict verdict) {
            return new Explained(verdict, made.draft(), made.line(), made.file());
        }

        @Override
        public void write(Explained made, long line, String file) {
            // receipts are handed over
        }
    }
}
