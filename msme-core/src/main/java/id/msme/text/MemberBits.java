package id.msme.text;

/**
 * What is there of a record, as bits by the ordinal of the member; elements of lists have none. Forms of this library
 * that are read by the million have it, so that judging walks over what is there and not over all there could be.
 */
public interface MemberBits {

    /** {@return the members that are stated} */
    long stated();

    /** {@return the members that are stated with a value of the wrong type} */
    long refused();
}
