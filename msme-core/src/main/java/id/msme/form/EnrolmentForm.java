package id.msme.form;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import java.util.List;

/**
 * What a partner stated about one MSME: a read-only view of values that have the right type but may be invalid
 * otherwise.
 *
 * <p>Applications create one with {@link #builder()}. A reader of files may use one form for all its records; such a
 * form is valid until the next record is read, and belongs to one thread.
 */
public interface EnrolmentForm {

    /** The name of the format, the only value of {@link Member#FORMAT}. */
    String FORMAT = "msme-enrolment/1";

    /** {@return a builder of a form} */
    static EnrolmentFormBuilder builder() {
        return new EnrolmentFormBuilder();
    }

    /** {@return what the reader found wrong with the JSON, in any order; empty for a form that was built} */
    List<Finding> findings();

    /** {@return whether the record could not be read, so that only the findings of the reader are known} */
    boolean isUnreadable();

    /**
     * {@return the codes that the reader of this form looks for, in the order of the codes; empty for a form that was
     * built}
     */
    default List<FindingCode> readerCodes() {
        return List.of();
    }

    /**
     * {@return whether a member is stated}
     *
     * @param member a member that needs no index
     */
    Presence presence(Member member);

    /**
     * {@return the text of a member of type string, or the digits of a decimal}
     *
     * @param member a member that is {@link Presence#STATED}
     */
    CharSequence text(Member member);

    /**
     * {@return the number of a member of type integer; beyond a {@code long} the nearest one}
     *
     * @param member a member that is {@link Presence#STATED}
     */
    long number(Member member);

    /**
     * {@return the value of a member of type boolean}
     *
     * @param member a member that is {@link Presence#STATED}
     */
    boolean flag(Member member);

    /**
     * {@return the number of elements of a list, nulls included}
     *
     * @param list a list that is {@link Presence#STATED}
     */
    int size(Member list);

    /**
     * {@return whether an element, or a member of it, is stated}
     *
     * @param member a member that needs an index
     * @param index the index of the element
     */
    Presence presence(Member member, int index);

    /**
     * {@return the text of an element, or of a member of it}
     *
     * @param member a member that needs an index and is {@link Presence#STATED}
     * @param index the index of the element
     */
    CharSequence text(Member member, int index);
}
