package id.msme.enrolment;

import id.msme.enterprise.Msme;
import id.msme.privacy.Guarded;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.Objects;

/** An accepted enrolment. Only {@link EnrolmentValidator#admit} creates one, so that its values are checked. */
public final class Enrolment extends Guarded {

    private final transient Verdict verdict;
    private final transient LocalDate submittedOn;
    private final transient Msme msme;

    Enrolment(Verdict verdict, LocalDate submittedOn, Msme msme) {
        this.verdict = verdict;
        this.submittedOn = submittedOn;
        this.msme = msme;
    }

    /** {@return the id that the partner gave the record} */
    public String id() {
        return verdict.id().orElseThrow();
    }

    /** {@return the id of the program} */
    public String program() {
        return verdict.program().orElseThrow();
    }

    /** {@return the id of the partner} */
    public String partner() {
        return verdict.partner().orElseThrow();
    }

    /** {@return the date of submission} */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** {@return the enterprise as it was stated} */
    public Msme msme() {
        return msme;
    }

    /** {@return the scale on the date of submission; never {@link Scale#LARGE}} */
    public Scale scale() {
        return verdict.scale().orElseThrow();
    }

    /** {@return the regency or city under which the enrolment counts on the date of submission} */
    public RegionCode region() {
        return verdict.region().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enrolment that
                && id().equals(that.id())
                && program().equals(that.program())
                && partner().equals(that.partner())
                && submittedOn.equals(that.submittedOn)
                && msme.equals(that.msme)
                && scale() == that.scale()
                && region().equals(that.region());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), program(), partner(), submittedOn, msme);
    }

    /** {@return id, program, partner, date, scale and region} */
    @Override
    public String toString() {
        return "Enrolment " + id() + " in " + program() + " through " + partner() + " on " + submittedOn + ": "
                + scale() + " in " + region();
    }
}
