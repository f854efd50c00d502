package id.msme.identity;

/** The sex that the day of birth in a NIK encodes: the day plus 40 for women (PP 40/2019, the form of the NIK). */
public enum Sex {
    /** Female (<i>perempuan</i>). */
    FEMALE,
    /** Male (<i>laki-laki</i>). */
    MALE
}
