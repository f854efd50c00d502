package id.msme.json;

import id.msme.form.Presence;
import id.msme.text.Millionths;
import id.msme.text.Span;

/**
 * What stands at one place of a record. It is the text itself, without a string made, and changes with the next record.
 *
 * <p>A cell lives as long as its reader and is written for every record, so only numbers are written: a reference put
 * into an old object costs the garbage collector's barrier each time.
 */
final class Cell extends Span {

    private static final Presence[] PRESENCES = Presence.values();

    private int presence;
    private long number;

    Cell(Room room) {
        super(room);
    }

    /** The presence of an element or of a member of one; the form has that of all others. */
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

    /** Keeps a decimal besides its text. */
    void keepMillionths() {
        number = Millionths.parse(this);
    }

    void keep(String text) {
        keepText(text);
    }

    /** Keeps a text in ASCII that is a part of the bytes of the record. */
    void keep(int start, int count) {
        keepAscii(start, count);
    }
}
