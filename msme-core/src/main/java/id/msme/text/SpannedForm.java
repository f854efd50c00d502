package id.msme.text;

/**
 * A form as the rules of this library read it: the stated members as bits, by the ordinal of the member, and texts as
 * spans. Judging then visits the stated members only. Elements of lists have no bits.
 */
public interface SpannedForm {

    /** {@return a number that changes when the form takes another record, so that nobody reads one for another} */
    int edition();

    /** {@return the members that are stated} */
    long stated();

    /** {@return the members that are stated with a value of the wrong type} */
    long refused();

    /**
     * {@return the text of a member that is stated}
     *
     * @param member the ordinal of the member
     */
    Span span(int member);

    /**
     * {@return the value of a member that is stated and is no text: an integer, one or zero for a flag, or the
     * millionths of a decimal, which may be {@link Millionths#TOO_FINE}}
     *
     * @param member the ordinal of the member
     */
    long number(int member);

    /**
     * {@return the text of an element, or of a member of it, that is stated}
     *
     * @param member the ordinal of the member
     * @param index the index of the element
     */
    Span span(int member, int index);
}
