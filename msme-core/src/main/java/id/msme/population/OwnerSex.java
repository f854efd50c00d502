package id.msme.population;

/** The sex of an owner. */
public enum OwnerSex {
    /** A woman. */
    FEMALE,
    /** A man. */
    MALE
}
