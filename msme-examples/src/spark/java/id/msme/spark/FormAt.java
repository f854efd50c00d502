package id.msme.spark;

import id.msme.form.EnrolmentForm;

/**
 * One record as it was read. It lives within one part, until the next record of the part is read; it cannot be sent,
 * and a record can therefore not leave the machine that read it by mistake.
 *
 * @param place the {@link Place}
 * @param form what the record states
 */
record FormAt(long place, EnrolmentForm form) {

    /** {@return the place, and nothing of the record} */
    @Override
    public String toString() {
        return "record of file " + Place.file(place) + ", line " + Place.line(place);
    }
}
