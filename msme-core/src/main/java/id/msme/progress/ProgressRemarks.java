package id.msme.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is doubtful in the counts behind a progress. */
final class ProgressRemarks {

    private static final Comparator<Remark> IN_ORDER =
            Comparator.comparing(Remark::on).thenComparing(Remark::kind);

    private ProgressRemarks() {}

    static List<Remark> of(Target target, LocalDate asOf, PublishedSeries counts) {
        var remarks = new ArrayList<Remark>();
        counts.remarks().stream().map(Remark::of).forEach(remarks::add);
        counts.disagreements().stream().map(Remark::of).forEach(remarks::add);
        target.population()
                .ifPresent(population -> counts.points().stream()
                        .filter(point -> point.count() > population.msmes())
                        .map(point -> new Remark(Remark.Kind.ABOVE_POPULATION, point, null, population.msmes()))
                        .forEach(remarks::add));
        counts.first()
                .filter(first -> first.count() >= target.cumulativeValue())
                .ifPresent(first -> remarks.add(new Remark(Remark.Kind.ALREADY_REACHED, first, null, 0)));
        counts.latest()
                .filter(latest -> latest.asOf().isBefore(asOf.minusYears(1)))
                .ifPresent(latest -> remarks.add(new Remark(Remark.Kind.OLD, latest, null, 0)));
        remarks.sort(IN_ORDER);
        return List.copyOf(remarks);
    }
}
