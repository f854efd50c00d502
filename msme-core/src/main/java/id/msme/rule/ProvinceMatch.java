package id.msme.rule;

/** Whether the region of a record lies in the province where the owner's NIK was issued. */
public enum ProvinceMatch {
    /** One of the two is not known. */
    NOT_COMPARED,
    /** It does. */
    SAME,
    /** It lies in another. */
    OTHER
}
