package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What changed between two assessments of one MSME by the same version of one model.
 *
 * @param earlier the earlier assessment
 * @param later the later assessment
 * @param overall how the overall score moved
 * @param dimensions how each dimension moved, by its id, in the order of the model
 */
public record Change(Assessment earlier, Assessment later, Movement overall, Map<String, Movement> dimensions) {

    /**
     * Copies the map.
     *
     * @param earlier the earlier assessment
     * @param later the later assessment
     * @param overall how the overall score moved
     * @param dimensions how each dimension moved
     * @throws IllegalArgumentException if the assessments are not by the same version of the same model
     */
    public Change {
        requireNonNull(dimensions, "dimensions");
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        requireNonNull(overall, "overall");
        checkSameModel(earlier, later);
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
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
}
