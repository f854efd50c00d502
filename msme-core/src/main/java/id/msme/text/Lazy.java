package id.msme.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed on first use. Safe for
 * use by several threads.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<? extends T> maker;
    private volatile @Nullable T made;

    private Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    /**
     * {@return a value that is made later}
     *
     * @param maker makes the value; what it makes must be equal each time
     * @param <T> the type of the value
     */
    public static <T> Lazy<T> of(Supplier<? extends T> maker) {
        return new Lazy<>(maker);
    }

    /** {@return the value} */
    @Override
    public T get() {
        T known = made;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
