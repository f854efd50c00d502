package id.msme.text;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Objects that are used again by later calls, for any number of threads. Each call has one that no other call uses:
 * that of a slot, or a new one if the slot is taken. Nothing is tied to a thread, so a million virtual threads leave no
 * more behind than a few.
 *
 * @param <T> the type of the objects
 */
public final class Slots<T> {

    /** A power of two; more calls than that at once make objects that are dropped. */
    private static final int COUNT = 16;

    /**
     * One object, and whether it is taken. It is marked as taken and not taken out: a reference written into an old
     * array costs the garbage collector's barrier each time.
     *
     * @param <T> the type of the object
     */
    public static final class Slot<T> {

        private final T object;
        private final AtomicBoolean isTaken = new AtomicBoolean(true);

        private Slot(T object) {
            this.object = object;
        }

        /** {@return the object} */
        public T object() {
            return object;
        }

        private boolean take() {
            return isTaken.compareAndSet(false, true);
        }
    }

    private final Supplier<T> maker;
    private final AtomicReferenceArray<Slot<T>> slots = new AtomicReferenceArray<>(COUNT);

    /**
     * Creates slots without objects.
     *
     * @param maker makes an object
     */
    public Slots(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * Takes an object, to be {@linkplain #release released} after its use.
     *
     * @param hash a number that calls at the same time rather do not share
     * @return a slot that no other call uses
     */
    public Slot<T> take(int hash) {
        int index = (hash ^ hash >>> 4) & (COUNT - 1);
        Slot<T> slot = slots.get(index);
        if (slot != null && slot.take()) {
            return slot;
        }
        var made = new Slot<>(maker.get());
        if (slot == null) {
            slots.set(index, made);
        }
        return made;
    }

    /**
     * Lets a later call take an object, unless its use failed midway: it is then forgotten.
     *
     * @param slot the slot of the object
     * @param isDone whether its use came to its end
     */
    public void release(Slot<T> slot, boolean isDone) {
        if (isDone) {
            slot.isTaken.setRelease(false);
        } else {
            drop(slot);
        }
    }

    private void drop(Slot<T> slot) {
        for (int i = 0; i < COUNT; i++) {
            slots.compareAndSet(i, slot, null);
        }
    }
}
