package id.msme.form;

/** The kinds of JSON values that members have. */
public enum MemberType {
    /** Members under names. */
    OBJECT,
    /** Elements in order. */
    ARRAY,
    /** Text; dates and identifiers too. */
    STRING,
    /** A number without fraction and exponent. */
    INTEGER,
    /** A number that may have a fraction of up to six places, and no exponent. */
    DECIMAL,
    /** True or false. */
    BOOLEAN
}
