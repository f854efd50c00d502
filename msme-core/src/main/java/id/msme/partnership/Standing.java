package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.scale.Scale;

/** The standing of one side of a partnership under the law: its scale, or that of a cooperative of any size. */
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
