package id.msme.enrolment;

import id.msme.program.Program;
import id.msme.progress.Target;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

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
        long[] starts = program.targets().stream()
                .map(program::countingDays)
                .flatMapToLong(TargetDays::bounds)
                .sorted()
                .distinct()
                .toArray();
        var targets = new ArrayList<List<String>>();
        targets.add(on(program, Long.MIN_VALUE));
        Arrays.stream(starts).forEach(start -> targets.add(on(program, start)));
        return new TargetDays(starts, List.copyOf(targets));
    }

    private static LongStream bounds(Validity days) {
        return Stream.concat(days.firstDay().stream(), days.lastDay().map(last -> last.plusDays(1)).stream())
                .mapToLong(LocalDate::toEpochDay);
    }

    private static List<String> on(Program program, long epochDay) {
        return program.targets().stream()
                .filter(target -> program.countingDays(target).includes(epochDay))
                .map(Target::id)
                .toList();
    }

    /** The ids of the targets towards which an enrolment of a day counts. */
    List<String> on(long epochDay) {
        int found = Arrays.binarySearch(starts, epochDay);
        return targets.get(found >= 0 ? found + 1 : -found - 1);
    }
}
