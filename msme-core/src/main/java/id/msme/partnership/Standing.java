package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.scale.Scale;

/** As what the law sees one side of a partnership: by its scale, or as a cooperative, whatever its size. */
public enum Standing {
    /** A micro enterprise. */
    MICRO,
    /** A small enterprise. */
    SMALL,
    /** A medium enterprise. */
    MEDIUM,
    /** A large enterprise. */
    LARGE,
    /** A cooperative (<i>koperasi</i>). */
    COOPERATIVE;

    /**
     * {@return the standing of an enterprise that is no cooperative}
     *
     * @param scale its scale
     */
    public static Standing of(Scale scale) {
        requireNonNull(scale, "scale");
        return switch (scale) {
            case MICRO -> MICRO;
            case SMALL -> SMALL;
            case MEDIUM -> MEDIUM;
            case LARGE -> LARGE;
        };
    }
}
