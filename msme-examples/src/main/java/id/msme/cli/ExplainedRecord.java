package id.msme.cli;

import id.msme.console.UsageException;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.receipt.IssuedReceipt;
import id.msme.json.receipt.ReceiptIssuer;
import id.msme.run.BulkException;
import id.msme.run.BulkInput;
import id.msme.run.BulkRun;
import id.msme.run.ReceiptRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds one record in a file, by its line or its id, and explains it. */
final class ExplainedRecord implements ReceiptRequest {

    private static final long ANY = 0;

    private final long line;
    private final String id;
    private @Nullable IssuedReceipt found;

    private ExplainedRecord(long line, String id) {
        this.line = line;
        this.id = id;
    }

    static ExplainedRecord onLine(long line) {
        return new ExplainedRecord(line, "");
    }

    static ExplainedRecord withId(String id) {
        return new ExplainedRecord(ANY, id);
    }

    /** The record was found, and the rest of the file does not matter. */
    private static final class Enough extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Runs over the file; empty if it has no such record. */
    Optional<IssuedReceipt> find(BulkInput input, EnrolmentValidator validator, ReceiptIssuer issuer)
            throws BulkException {
        try {
            BulkRun.of(validator).receiptsTo(this, issuer).run(List.of(input));
        } catch (BulkException e) {
            if (!(e.getCause() instanceof Enough)) {
                throw e;
            }
        }
        return Optional.ofNullable(found);
    }

    @Override
    public boolean wants(long at, Optional<String> stated) {
        return line == ANY ? stated.filter(id::equals).isPresent() : at == line;
    }

    @Override
    public void accept(IssuedReceipt receipt) throws IOException {
        if (found != null) {
            throw new UsageException(
                    "--id: lines " + found.line() + " and " + receipt.line() + " have this id; use --line");
        }
        found = receipt;
        if (line != ANY) {
            throw new Enough();
        }
    }
}
