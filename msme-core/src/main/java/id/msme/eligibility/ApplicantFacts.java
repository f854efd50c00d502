package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Mode;
import id.msme.condition.Quantity;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.readiness.Assessment;
import id.msme.scale.Criterion;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of applicants, so that the same rules can judge enrolments and any other description of an MSME
 * without copying it.
 *
 * <p>One reader serves any number of applicants. An unknown fact is {@link #UNKNOWN} or null, which means neither zero
 * nor false. Every applicant must have a day of submission.
 *
 * @param <A> what describes an applicant
 */
public interface ApplicantFacts<A> {

    /** The value of a number that is absent, refused or unknown. */
    long UNKNOWN = -1;

    /**
     * {@return the day of submission, as of which dated facts are determined}
     *
     * @param applicant the applicant
     */
    LocalDate submittedOn(A applicant);

    /**
     * {@return whether a member of an enrolment is stated}
     *
     * @param applicant the applicant
     * @param pointer the JSON Pointer of a member that a condition reads, for example {@code /msme/nib}
     */
    FactState state(A applicant, String pointer);

    /**
     * {@return a number in its unit, 0 or more, or {@link #UNKNOWN}}
     *
     * @param applicant the applicant
     * @param quantity any but {@link Quantity#OWNER_AGE}
     */
    long quantity(A applicant, Quantity quantity);

    /**
     * {@return the full years of the owner on the day of submission if born in a century, or {@link #UNKNOWN} if that
     *     cannot be}
     *
     * @param applicant the applicant
     * @param firstYear the first year of the century, 1900 or 2000
     */
    long ownerAge(A applicant, int firstYear);

    /**
     * {@return the sex of the owner by the day of birth in the NIK, or null}
     *
     * @param applicant the applicant
     */
    @Nullable
    Sex ownerSex(A applicant);

    /**
     * {@return the computed scale, or null}
     *
     * @param applicant the applicant
     */
    @Nullable
    Scale scale(A applicant);

    /**
     * Returns the criteria any of which would determine the scale, for explanations.
     *
     * @param applicant an applicant whose scale is not known
     * @return the criteria; empty if they are not known, or if none would help
     */
    default List<Criterion> wantedForScale(A applicant) {
        requireNonNull(applicant, "applicant");
        return List.of();
    }

    /**
     * {@return the four digits of the regency or city under which the applicant counts, for example 3471 for
     * {@code 34.71}, or {@link #UNKNOWN}}
     *
     * @param applicant the applicant
     */
    long region(A applicant);

    /**
     * {@return the five digits of the business field as a number, or {@link #UNKNOWN}}
     *
     * @param applicant the applicant
     */
    long kbli(A applicant);

    /**
     * {@return whether the enterprise states that it is independent, or null}
     *
     * @param applicant the applicant
     */
    @Nullable
    Boolean independent(A applicant);

    /**
     * {@return whether a known channel of a kind is stated; called only if the number of channels is known}
     *
     * @param applicant the applicant
     * @param kind the kind
     */
    boolean hasChannel(A applicant, ChannelKind kind);

    /**
     * {@return how many elements the list of trainings has, nulls counted, or {@link #UNKNOWN}}
     *
     * @param applicant the applicant
     */
    long trainings(A applicant);

    /**
     * {@return whether an element of the list of trainings is a training, and not null}
     *
     * @param applicant the applicant
     * @param index the index of the element, from 0
     */
    boolean isTraining(A applicant, int index);

    /**
     * {@return the id of the activity of a training, or null}
     *
     * @param applicant the applicant
     * @param index the index of an element that is a training
     */
    @Nullable
    CharSequence trainingActivity(A applicant, int index);

    /**
     * {@return the mode of a training, or null}
     *
     * @param applicant the applicant
     * @param index the index of an element that is a training
     */
    @Nullable
    Mode trainingMode(A applicant, int index);

    /**
     * {@return the readiness of an applicant by the default model; its scores are ranges if evidence is missing}
     *
     * @param applicant the applicant
     */
    Assessment readiness(A applicant);
}
