package id.msme.privacy;

import java.util.Iterator;

/**
 * A value that cannot be written: a serializer takes it for a sequence, and fails as soon as it asks for the elements.
 */
final class Refusal implements Iterable<Object> {

    static final Refusal INSTANCE = new Refusal();

    private static final String MESSAGE = "this type may hold personal data and is not written by reflection;"
            + " write the values you need, or register a serializer for the type";

    private Refusal() {}

    static UnsupportedOperationException exception() {
        return new UnsupportedOperationException(MESSAGE);
    }

    @Override
    public Iterator<Object> iterator() {
        throw exception();
    }

    /** {@return why nothing is written} */
    @Override
    public String toString() {
        return MESSAGE;
    }
}
