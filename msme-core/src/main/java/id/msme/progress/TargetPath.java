package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.text.UnknownName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Targets of one program that continue each other, such as 24.5 million by 2023 and 0.5 million more by 2024.
 *
 * <p>A path belongs to one program and holds only targets that follow each other in it. There is no sum over programs:
 * an MSME that two programs brought online is one MSME.
 *
 * @param program the id of the program
 * @param steps the targets, earliest first, at least one
 */
public record TargetPath(String program, List<Target> steps) {

    /**
     * Checks that each step continues the one before.
     *
     * @param program the id of the program
     * @param steps the targets, earliest first
     * @throws IllegalArgumentException if there is no step, or one does not follow the one before: another indicator,
     *     an earlier deadline, a baseline that is not what was to be reached before
     */
    public TargetPath {
        requireNonNull(program, "program");
        requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
        if (program.isBlank() || steps.isEmpty()) {
            throw new IllegalArgumentException("a path of targets has a program and at least one step");
        }
        if (steps.get(0).follows().isPresent()) {
            throw new IllegalArgumentException("the path of " + steps.get(0).id() + " begins before it, with "
                    + steps.get(0).follows().get());
        }
        for (int i = 1; i < steps.size(); i++) {
            checkContinues(steps.get(i - 1), steps.get(i));
        }
    }

    /**
     * {@return the path that ends in a target}
     *
     * @param program the id of the program
     * @param targets the targets of that program, in any order
     * @param last the id of the last step
     * @throws IllegalArgumentException if the target, or one that it follows, is none of these, or they do not continue
     *     each other
     */
    public static TargetPath of(String program, List<Target> targets, String last) {
        requireNonNull(targets, "targets");
        requireNonNull(last, "last");
        var steps = new ArrayList<Target>();
        var seen = new HashSet<String>();
        Optional<String> next = Optional.of(last);
        while (next.isPresent()) {
            String id = next.get();
            if (!seen.add(id)) {
                throw new IllegalArgumentException("the target " + id + " follows itself");
            }
            Target step = targets.stream()
                    .filter(target -> target.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                            "target of " + program,
                            id,
                            targets.stream().map(Target::id).toList())));
            steps.add(step);
            next = step.follows();
        }
        Collections.reverse(steps);
        return new TargetPath(program, steps);
    }

    /** {@return the last step, by which the path is to be walked} */
    public Target last() {
        return steps.get(steps.size() - 1);
    }

    /** {@return what is to be reached in all} */
    public long total() {
        return last().cumulativeValue();
    }

    /**
     * {@return the line through the steps: what is to be reached by each deadline, straight between them; level up to
     * the first deadline if its value was reached already}
     *
     * @param from the day on which the line begins
     * @param count what was reached on that day
     * @throws IllegalArgumentException if no step has its deadline after that day
     */
    public Milestones milestones(LocalDate from, long count) {
        requireNonNull(from, "from");
        var points = new ArrayList<Milestone>();
        long next = steps.stream()
                .filter(step -> step.deadline().isAfter(from))
                .mapToLong(Target::cumulativeValue)
                .findFirst()
                .orElse(count);
        points.add(new Milestone(from, Math.min(count, next)));
        steps.stream()
                .filter(step -> step.deadline().isAfter(from))
                .map(step -> new Milestone(step.deadline(), step.cumulativeValue()))
                .forEach(points::add);
        return new Milestones(points);
    }

    private static void checkContinues(Target before, Target step) {
        boolean baselineFits = step.kind() == TargetKind.CUMULATIVE || step.baseline() == before.cumulativeValue();
        if (!step.follows().equals(Optional.of(before.id()))
                || step.indicator() != before.indicator()
                || !step.deadline().isAfter(before.deadline())
                || step.cumulativeValue() < before.cumulativeValue()
                || !baselineFits) {
            throw new IllegalArgumentException("the target " + step.id() + " does not continue " + before.id()
                    + ": it needs the same indicator, a later deadline and the baseline " + before.cumulativeValue());
        }
    }

    /** {@return the program and the ids of its targets} */
    @Override
    public String toString() {
        return program + ": " + steps.stream().map(Target::id).toList();
    }
}
