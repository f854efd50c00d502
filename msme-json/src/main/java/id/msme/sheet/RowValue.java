package id.msme.sheet;

import id.msme.form.Presence;

/** What stands at one place of a row: the characters themselves, without a string made. */
final class RowValue implements CharSequence {

    private static final Presence[] PRESENCES = Presence.values();

    private int presence;
    private char[] characters = new char[0];
    private int start;
    private int length;
    private long number;

    Presence presence() {
        return PRESENCES[presence];
    }

    void become(Presence newPresence) {
        presence = newPresence.ordinal();
    }

    long number() {
        return number;
    }

    /** Becomes a number. */
    void state(long newNumber) {
        become(Presence.STATED);
        number = newNumber;
    }

    /** Becomes a text. */
    void state(char[] of, int from, int to) {
        become(Presence.STATED);
        characters = of;
        start = from;
        length = to - from;
    }

    /** Becomes a text. */
    void state(String text) {
        state(text.toCharArray(), 0, text.length());
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return characters[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return toString().substring(from, to);
    }

    @Override
    public String toString() {
        return new String(characters, start, length);
    }
}
