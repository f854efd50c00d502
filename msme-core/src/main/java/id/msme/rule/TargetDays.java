package id.msme.rule;

import id.msme.program.Program;
import id.msme.progress.Target;
import id.msme.timeline.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The targets of a program by the days on which an enrolment counts towards them; a look-up makes no object. */
final class TargetDays {

    /** The first days of the spans after the first one, in order. */
    private final long[] starts;

    /** One list of target ids for each span. */
    private final List<List<String>> targets;

    private TargetDays(long[] starts, List<List<String>> targets) {
        this.starts = starts;
        this.targets = targets;
    }

    static TargetDays of(Program program) {
        var bounds = new TreeSet<Long>();
        for (Target target : program.targets()) {
            Validity days = program.countingDays(target);
            if (days.firstDay().isPresent()) {
                bounds.add(days.firstDay().get().toEpochDay());
            }
            if (days.lastDay().isPresent()) {
                bounds.add(days.lastDay().get().toEpochDay() + 1);
            }
        }
        long[] starts = new long[bounds.size()];
        var targets = new ArrayList<List<String>>();
        targets.add(on(program, Long.MIN_VALUE));
        for (long start : bounds) {
            starts[targets.size() - 1] = start;
            targets.add(on(program, start));
        }
        return new TargetDays(starts, List.copyOf(targets));
    }

    private static List<String> on(Program program, long epochDay) {
        var ids = new ArrayList<String>();
        for (Target target : program.targets()) {
            if (program.countingDays(target).includes(epochDay)) {
                ids.add(target.id());
            }
        }
        return List.copyOf(ids);
    }

    /** The ids of the targets towards which an enrolment of a day counts. */
    List<String> on(long epochDay) {
        // they are few, and to count them takes no branch that is not to be foreseen
        int span = 0;
        for (long start : starts) {
            span += epochDay >= start ? 1 : 0;
        }
        return targets.get(span);
    }
}
