package id.msme.privacy;

/**
 * The base of types that may hold personal data: libraries that write objects by reflection refuse them.
 *
 * <p>Jackson 2, Jackson 3 and Gson would otherwise write such an object in clear, in part, or as an empty object. They
 * fail here whether they look at getters or at fields, before they write a value, and however the object is nested. To
 * write a value, ask for it by name, or register a serializer for its type.
 *
 * <p>A subclass keeps personal values in {@code transient} fields and has no getters.
 */
public abstract class Guarded extends FieldGuard {

    // Read by reflection only. Jackson sorts fields by name, and this one comes first; what it refers to cannot be
    // written.
    @SuppressWarnings("UnusedVariable")
    private final Refusal aGuard = Refusal.INSTANCE;

    /** Creates a guarded object. */
    protected Guarded() {}

    /**
     * Refuses to be written; called by serializers that look for getters, and of no use to anyone else.
     *
     * @return never
     * @throws UnsupportedOperationException always; the message says what to do instead
     */
    @SuppressWarnings("DoNotCallSuggester")
    public final Object getGuard() {
        throw Refusal.exception();
    }
}
