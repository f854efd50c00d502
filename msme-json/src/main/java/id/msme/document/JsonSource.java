package id.msme.document;

/** What was read from JSON and knows where it stands. */
public interface JsonSource {

    /** {@return a copy of the bytes; personal data if they are those of a record} */
    byte[] source();
}
