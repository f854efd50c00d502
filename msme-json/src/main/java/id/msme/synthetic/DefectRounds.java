package id.msme.synthetic;

import id.msme.catalogue.Catalogue;
import id.msme.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives out defects in rounds: each round holds every defect once, in an order of its own. */
final class DefectRounds {

    private final long seed;
    private final List<Defect> all;
    private final List<Defect> onAnyDay;
    private final List<Defect> round = new ArrayList<>();
    private long rounds;

    /**
     * A defect, and the days of submission of the record that is to have it.
     *
     * @param defect the defect
     * @param days the days
     */
    record Dated(Defect defect, DayRange days) {}

    DefectRounds(long seed, List<Defect> all) {
        this.seed = seed;
        this.all = all;
        this.onAnyDay = all.stream().filter(Defect::isOnAnyDay).toList();
    }

    static List<Defect> allDefects(Catalogue catalogue, Regions regions, AcceptedMsmes accepted, Partners partners) {
        return Stream.of(
                        JsonDefects.all(),
                        ValueDefects.all(),
                        new IdentityDefects(regions, Generation.USUAL_DAYS).all(),
                        new EnterpriseDefects(regions, catalogue.industries(), Generation.USUAL_DAYS).all(),
                        new ProgramDefects(catalogue, accepted, partners).all(),
                        new ChannelDefects(catalogue.channels(), Generation.USUAL_DAYS).all(),
                        ReadinessDefects.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The first defect of the round that a record of the program can have; the others wait for another program. */
    Dated next(Program program, Draws draws) {
        Optional<Dated> found = take(program, draws);
        while (found.isEmpty()) {
            begin();
            found = take(program, draws);
        }
        return found.get();
    }

    private Optional<Dated> take(Program program, Draws draws) {
        for (int i = 0; i < round.size(); i++) {
            Defect defect = round.get(i);
            Optional<DayRange> days = days(defect, program, draws);
            if (days.isPresent()) {
                round.remove(i);
                return Optional.of(new Dated(defect, days.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<DayRange> days(Defect defect, Program program, Draws draws) {
        if (defect.isOnAnyDay()) {
            return Optional.of(Generation.USUAL_DAYS.movedInto(program.window()));
        }
        Optional<DayRange> days = defect.timing().orElseThrow().days(program, draws);
        // where the window has none of the days, the record is submitted outside of it
        return days.map(range -> range.within(program.window()).orElse(range));
    }

    private void begin() {
        round.clear();
        round.addAll(all);
        rounds++;
        Draws draws = Draws.of(seed, -rounds);
        for (int i = round.size() - 1; i > 0; i--) {
            Defect drawn = round.set(draws.below(i + 1), round.get(i));
            round.set(i, drawn);
        }
    }

    /** Another defect that can be in the same record. */
    Optional<Defect> beside(Defect first, Draws draws) {
        List<Defect> others = onAnyDay.stream().filter(first::goesWith).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(draws.pick(others));
    }
}
