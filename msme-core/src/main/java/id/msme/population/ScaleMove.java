package id.msme.population;

import id.msme.scale.Scale;

/** How many MSMEs change from one scale to another. */
public final class ScaleMove {

    private final Scale from;
    private final Scale to;
    private final PopulationCell cell;

    ScaleMove(Scale from, Scale to, PopulationCell cell) {
        this.from = from;
        this.to = to;
        this.cell = cell;
    }

    /** {@return the scale before the change} */
    public Scale from() {
        return from;
    }

    /** {@return the scale after the change} */
    public Scale to() {
        return to;
    }

    /** {@return which MSMEs, by the dimensions that were counted by; without any, all that move so} */
    public PopulationCell cell() {
        return cell;
    }

    /** {@return how many MSMEs move so} */
    public SampledCount count() {
        return cell.count();
    }

    /** {@return the scales and the count, on one line} */
    @Override
    public String toString() {
        return from + " to " + to
                + (cell.values().isEmpty()
                        ? ""
                        : ", " + String.join(", ", cell.values().values())) + ": " + count();
    }
}
