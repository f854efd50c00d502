package id.msme.scale;

/** The size of an enterprise in the words of the law, smallest first. */
public enum Scale {
    /** Micro (<i>usaha mikro</i>). */
    MICRO,
    /** Small (<i>usaha kecil</i>). */
    SMALL,
    /** Medium (<i>usaha menengah</i>). */
    MEDIUM,
    /** Large (<i>usaha besar</i>): above the medium ceiling, so no MSME. */
    LARGE;

    /** {@return whether this is a micro, small or medium enterprise} */
    public boolean isMsme() {
        return this != LARGE;
    }
}
