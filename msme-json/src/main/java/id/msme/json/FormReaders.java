package id.msme.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Form readers for any number of threads. Each call has one for itself: an idle one from a fixed number of slots, or a
 * new one, which is then kept only if its slot is free. Nothing is tied to a thread, so a million virtual threads leave
 * no more behind than a few.
 */
final class FormReaders {

    /** A power of two; more threads than that at once make readers that are dropped. */
    private static final int SLOTS = 16;

    private final AtomicReferenceArray<FormReader> idle = new AtomicReferenceArray<>(SLOTS);

    /**
     * Applies a function to a reader that nobody else has; the form it reads must not be used after the function has
     * returned.
     */
    <T> T with(Function<FormReader, T> use) {
        int slot = slot(Thread.currentThread().getId());
        FormReader kept = idle.getAndSet(slot, null);
        FormReader reader = kept == null ? new FormReader() : kept;
        T result = use.apply(reader);
        // not in a finally block: a reader that failed midway is dropped
        idle.setRelease(slot, reader);
        return result;
    }

    private static int slot(long threadId) {
        return (int) (threadId ^ threadId >>> 4) & (SLOTS - 1);
    }
}
