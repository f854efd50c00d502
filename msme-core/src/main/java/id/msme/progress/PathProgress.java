package id.msme.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The progress along a path of targets on a day: to each target on its own straight line, and to the last one along the
 * milestones that the earlier ones set.
 */
public final class PathProgress {

    private final TargetPath path;
    private final List<Progress> steps;
    private final Progress whole;

    PathProgress(TargetPath path, List<Progress> steps, Progress whole) {
        this.path = path;
        this.steps = List.copyOf(steps);
        this.whole = whole;
    }

    /** {@return the path} */
    public TargetPath path() {
        return path;
    }

    /** {@return the progress to each of its targets, each along its own straight line} */
    public List<Progress> steps() {
        return steps;
    }

    /** {@return the progress to the last target, along the milestones that the earlier ones set} */
    public Progress whole() {
        return whole;
    }

    /**
     * {@return the progress along a path}
     *
     * @param path the path
     * @param series what was reported; counts after the day are not used
     * @param asOf the day
     * @throws IllegalArgumentException if the series counts something else than the path
     */
    public static PathProgress of(TargetPath path, PublishedSeries series, LocalDate asOf) {
        List<Progress> steps = requireNonNull(path, "path").steps().stream()
                .map(step -> Progress.of(step, series, asOf))
                .toList();
        Progress last = steps.get(steps.size() - 1);
        Optional<Milestones> milestones = series.through(asOf)
                .first()
                .filter(first -> first.asOf().isBefore(path.last().deadline()))
                .map(first -> path.milestones(first.asOf(), first.count()));
        Progress whole = milestones
                .map(plan -> Progress.along(plan, path.last(), series, asOf))
                .orElse(last);
        return new PathProgress(path, steps, whole);
    }

    /** {@return where the path stands as a whole: as its last target, judged by the milestones} */
    public ProgressStatus status() {
        return whole.status();
    }

    /** {@return the targets on the way whose deadline has passed without being reached} */
    public List<Target> missed() {
        return steps.stream()
                .filter(step -> step.status() == ProgressStatus.MISSED)
                .map(Progress::target)
                .toList();
    }

    /** {@return the steps and the progress of the whole path} */
    @Override
    public String toString() {
        return path.steps().stream().map(Target::id).collect(Collectors.joining(" > ")) + ": " + whole;
    }
}
