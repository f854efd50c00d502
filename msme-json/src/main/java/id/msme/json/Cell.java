package id.msme.json;

import id.msme.enrolment.Presence;

/** What stands at one place of a record. */
final class Cell {

    final Slice text = new Slice();
    Presence presence = Presence.ABSENT;
    long number;
}
