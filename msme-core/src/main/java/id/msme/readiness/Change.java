package id.msme.readiness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The difference between two assessments of one MSME by the same version of one model.
 */
public final class Change {

    private final Assessment earlier;
    private final Assessment later;
    private final Movement overall;
    private final Map<String, Movement> dimensions;

    Change(Assessment earlier, Assessment later, Movement overall, Map<String, Movement> dimensions) {
        checkSameModel(earlier, later);
        this.dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        this.earlier = earlier;
        this.later = later;
        this.overall = overall;
    }

    /** {@return the earlier assessment} */
    public Assessment earlier() {
        return earlier;
    }

    /** {@return the later assessment} */
    public Assessment later() {
        return later;
    }

    /** {@return how the overall score moved} */
    public Movement overall() {
        return overall;
    }

    /** {@return how each dimension moved, by its id, in the order of the model} */
    public Map<String, Movement> dimensions() {
        return dimensions;
    }

    static Change between(Assessment earlier, Assessment later) {
        checkSameModel(earlier, later);
        var movements = new LinkedHashMap<String, Movement>();
        for (int i = 0; i < later.model().dimensions().size(); i++) {
            movements.put(later.model().dimensions().get(i).id(), Movement.between(earlier.score(i), later.score(i)));
        }
        return new Change(earlier, later, Movement.between(earlier.overall(), later.overall()), movements);
    }

    static void checkSameModel(Assessment earlier, Assessment later) {
        ReadinessModel one = earlier.model();
        ReadinessModel other = later.model();
        if (!one.id().equals(other.id()) || !one.version().equals(other.version())) {
            throw new IllegalArgumentException("assessments by " + one.id() + " " + one.version() + " and " + other.id()
                    + " " + other.version() + " do not compare; assess the earlier evidence again");
        }
        if (!one.equals(other)) {
            throw new IllegalArgumentException("two different models are both called " + one.id() + " " + one.version()
                    + "; a changed model needs a version of its own");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change that
                && earlier.equals(that.earlier)
                && later.equals(that.later)
                && overall.equals(that.overall)
                && dimensions.equals(that.dimensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earlier, later, overall, dimensions);
    }

    /** {@return the model, both overall scores and the movement} */
    @Override
    public String toString() {
        return later.model().id() + ": " + earlier.overall() + " to " + later.overall() + ", " + overall;
    }
}
