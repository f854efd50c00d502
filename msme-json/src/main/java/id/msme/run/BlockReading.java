package id.msme.run;

import id.msme.checkpoint.Failure;
import id.msme.input.Block;
import id.msme.input.Place;
import id.msme.input.RecordCutter;
import id.msme.input.RecordSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts the inputs into blocks, one input after the other. It is for one thread at a time. */
final class BlockReading implements AutoCloseable {

    private final RunInputs inputs;
    private Place place;
    private @Nullable RecordSource source;
    private @Nullable RecordCutter cutter;

    BlockReading(RunInputs inputs, Place start) {
        this.inputs = inputs;
        this.place = start;
    }

    /** Fills a block with what comes next, and answers whether there was anything. */
    boolean fill(Block block) throws Failure {
        while (place.input() < inputs.count()) {
            try {
                if (cutter().fill(block)) {
                    place = block.next();
                    return true;
                }
                closeSource();
            } catch (Failure e) {
                throw e;
            } catch (IOException e) {
                throw Failure.reading(inputs.name(place.input()), e);
            }
            place = place.nextInput();
        }
        return false;
    }

    private RecordCutter cutter() throws Failure, IOException {
        RecordCutter open = cutter;
        if (open == null) {
            RecordSource opened = inputs.open(place.input());
            source = opened;
            open = opened.cutter(place);
            cutter = open;
        }
        return open;
    }

    private void closeSource() throws IOException {
        RecordSource open = source;
        source = null;
        cutter = null;
        if (open != null) {
            open.close();
        }
    }

    /** Closes the input that is being read. */
    @Override
    public void close() {
        try {
            closeSource();
        } catch (IOException e) {
            // what was read is judged, and nothing more is read
        }
    }
}
