package id.msme.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a path of targets is on a day.
 *
 * @param path the path
 * @param steps the progress to each of its targets, each along its own straight line
 * @param whole the progress to the last target, along the milestones that the earlier ones set
 */
public record PathProgress(TargetPath path, List<Progress> steps, Progress whole) {

    /**
     * Copies the steps.
     *
     * @param path the path
     * @param steps the progress to each of its targets
     * @param whole the progress to the last target
     */
    public PathProgress {
        steps = List.copyOf(steps);
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
        List<Progress> steps = path.steps().stream()
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
}
