package id.msme.enrolment;

import id.msme.enterprise.Msme;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.time.LocalDate;

/**
 * An accepted enrolment: checked values only.
 *
 * @param id the partner's own id of the record
 * @param program the program
 * @param partner the partner
 * @param submittedOn the day of submission
 * @param msme the enterprise as it states itself
 * @param scale its scale on that day; never large
 * @param region the regency or city it counts under on that day
 */
public record Enrolment(
        String id, String program, String partner, LocalDate submittedOn, Msme msme, Scale scale, RegionCode region) {}
