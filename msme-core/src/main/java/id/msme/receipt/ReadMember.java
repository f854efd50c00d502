package id.msme.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.form.Presence;
import java.util.Objects;

/** One member that a rule read, with its value masked. */
public final class ReadMember {

    private final String pointer;
    private final Presence state;
    private final String value;

    private ReadMember(String pointer, Presence state, String value) {
        this.pointer = pointer;
        this.state = state;
        this.value = value;
    }

    /**
     * Creates a member that was read; plumbing for readers of stored receipts.
     *
     * @param pointer the JSON Pointer of the member; empty for the record
     * @param state whether it is stated and can be used
     * @param value the masked value; empty if none may be shown
     * @return the member
     */
    public static ReadMember of(String pointer, Presence state, String value) {
        return new ReadMember(
                requireNonNull(pointer, "pointer"), requireNonNull(state, "state"), requireNonNull(value, "value"));
    }

    /** {@return the JSON Pointer of the member; empty for the record} */
    public String pointer() {
        return pointer;
    }

    /** {@return whether the member is stated and can be used} */
    public Presence state() {
        return state;
    }

    /** {@return the masked value; empty if none may be shown} */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadMember that
                && pointer.equals(that.pointer)
                && state == that.state
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, state, value);
    }

    /** {@return the pointer, the state and the masked value} */
    @Override
    public String toString() {
        return "\"" + pointer + "\" " + state + (value.isEmpty() ? "" : " " + value);
    }
}
