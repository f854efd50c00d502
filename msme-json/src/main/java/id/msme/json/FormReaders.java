package id.msme.json;

import id.msme.text.Slots;
import java.util.function.Function;

/** Form readers for any number of threads. Each call has one for itself. */
final class FormReaders {

    private final Slots<FormReader> readers = new Slots<>(FormReader::new);

    /**
     * Applies a function to a reader that nobody else has; the form it reads must not be used after the function has
     * returned.
     */
    <T> T with(Function<FormReader, T> use) {
        Slots.Slot<FormReader> slot = readers.take((int) Thread.currentThread().getId());
        boolean isDone = false;
        try {
            T result = use.apply(slot.object());
            isDone = true;
            return result;
        } finally {
            readers.release(slot, isDone);
        }
    }
}
