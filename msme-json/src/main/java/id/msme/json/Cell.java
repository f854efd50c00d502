package id.msme.json;

import id.msme.enrolment.Presence;

/** What stands at one place of a record. */
final class Cell {

    final Slice text;
    Presence presence = Presence.ABSENT;
    long number;

    Cell(Characters source) {
        this.text = new Slice(source);
    }
}
