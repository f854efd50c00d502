package id.msme.progress;

/** The quantities that a target can count. */
public enum Indicator {
    /** MSMEs that are online. */
    MSMES_ONLINE(CountUnit.MSME),
    /** MSMEs trained. */
    MSMES_TRAINED(CountUnit.MSME),
    /** MSMEs that were advised, for example on what sells. */
    MSMES_ADVISED(CountUnit.MSME),
    /** Activities held. */
    ACTIVITIES(CountUnit.ACTIVITY);

    private final CountUnit unit;

    Indicator(CountUnit unit) {
        this.unit = unit;
    }

    /** {@return what one of the count is} */
    public CountUnit unit() {
        return unit;
    }
}
