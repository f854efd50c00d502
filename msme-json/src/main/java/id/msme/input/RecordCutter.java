package id.msme.input;

import java.io.IOException;

/** Cuts one input into blocks of whole records. */
public interface RecordCutter {

    /**
     * Fills a block with what comes next, and answers whether there was anything.
     *
     * @throws IOException if the input cannot be read on; whole records before that were handed out
     */
    boolean fill(Block block) throws IOException;
}
