package id.msme.population;

import id.msme.scale.Scale;

/** The number of MSMEs that change from one scale to another. */
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

    /** {@return the MSMEs that move, by the dimensions of the counts; all of them if there are no dimensions} */
    public PopulationCell cell() {
        return cell;
    }

    /** {@return the number of MSMEs that move} */
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
