package id.msme.run;

import id.msme.json.receipt.IssuedReceipt;
import java.io.IOException;
import java.util.Optional;

/** Asks a run for receipts of a few records. */
public interface ReceiptRequest {

    /**
     * Returns whether a receipt of a record is wanted. Asked for every record, from any thread.
     *
     * @param line the line on which the record starts, from 1
     * @param id the id that the partner gave it, empty if it is absent or refused
     * @return whether it is wanted
     */
    boolean wants(long line, Optional<String> id);

    /**
     * Takes the next receipt, in the order of the input and on the thread that runs.
     *
     * @param receipt the receipt
     * @throws IOException if the run is to end here; it is the cause of the exception with which the run ends
     */
    void accept(IssuedReceipt receipt) throws IOException;
}
