package id.msme.json;

import id.msme.form.Presence;

/**
 * What stands at one place of a record. It is the text itself, without a string made, and changes with the next record.
 *
 * <p>A cell lives as long as its reader and is written for every record, so only numbers are written: a reference put
 * into an old object costs the garbage collector's barrier each time.
 */
final class Cell implements CharSequence {

    private static final Presence[] PRESENCES = Presence.values();

    private final Characters characters;
    private int presence;
    private int offset;
    private int length;
    private long number;

    Cell(Characters characters) {
        this.characters = characters;
    }

    Presence presence() {
        return PRESENCES[presence];
    }

    void become(Presence newPresence) {
        presence = newPresence.ordinal();
    }

    long number() {
        return number;
    }

    void keep(long newNumber) {
        number = newNumber;
    }

    void keep(char[] from, int start, int count) {
        offset = characters.keep(from, start, count);
        length = count;
    }

    void keep(String text) {
        offset = characters.keep(text);
        length = text.length();
    }

    /** Keeps a text in ASCII that is a part of the record's bytes. */
    void keepAscii(int start, int count) {
        offset = Characters.inAscii(start);
        length = count;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return characters.at(offset, index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return characters.text(offset, length);
    }
}
