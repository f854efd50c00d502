package id.msme.synthetic;

import id.msme.catalogue.Catalogue;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.program.ProgramPartner.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Draws partners of a program, in force on the day or not. */
final class Partners {

    private final Catalogue catalogue;
    private final DayRange usualDays;
    // looked up by id only; its order is never seen
    private final Map<String, List<Partner>> byProgram = new HashMap<>();

    private record Partner(ProgramPartner role, Party party) {

        Status status(LocalDate day) {
            return role.status(party, day.toEpochDay());
        }

        /** The days on which the status can change. */
        Stream<LocalDate> turns() {
            return Stream.of(role.validity(), party.validity())
                    .flatMap(days -> Stream.concat(
                            days.firstDay().stream(), days.lastDay().map(day -> day.plusDays(1)).stream()));
        }
    }

    Partners(Catalogue catalogue, DayRange usualDays) {
        this.catalogue = catalogue;
        this.usualDays = usualDays;
    }

    private List<Partner> partners(Program program) {
        return catalogue.partners(program).stream()
                .map(role -> new Partner(role, catalogue.party(role.party())))
                .toList();
    }

    private List<Partner> of(Program program) {
        // the programs that are open to all parties have the same partners
        return byProgram.computeIfAbsent(program.isOpenToAll() ? "" : program.id(), id -> partners(program));
    }

    /** The id of a partner in force if there is one; what another draws is added to the draft. */
    String draw(Draft draft, Draws draws) {
        List<Partner> all = of(draft.program());
        List<Partner> inForce = with(Status.IN_FORCE, all, draft.day());
        Partner drawn = draws.pick(inForce.isEmpty() ? all : inForce);
        switch (drawn.status(draft.day())) {
            case IN_FORCE -> {}
            case SUPERSEDED -> draft.expect(FindingCode.PARTNER_SUPERSEDED);
            case INACTIVE -> draft.expect(FindingCode.PARTNER_INACTIVE);
        }
        return drawn.role().party();
    }

    /** A partner with a status; programs that never have one cannot have the defect. */
    Defect defect(FindingCode code, Status status) {
        return Defect.in(Member.PARTNER, code, (draft, draws) -> state(status, draft, draws))
                .on((program, draws) -> days(status, program, draws));
    }

    private void state(Status status, Draft draft, Draws draws) {
        List<Partner> some = with(status, of(draft.program()), draft.day());
        draft.state(Member.PARTNER, draws.pick(some).role().party());
    }

    private static List<Partner> with(Status status, List<Partner> partners, LocalDate day) {
        return partners.stream()
                .filter(partner -> partner.status(day) == status)
                .toList();
    }

    /** A stretch of days on which some partner has a status, in the window of the program if one is. */
    private Optional<DayRange> days(Status status, Program program, Draws draws) {
        List<DayRange> stretches = stretches(status, of(program));
        List<DayRange> inWindow = stretches.stream()
                .flatMap(days -> days.within(program.window()).stream())
                .toList();
        List<DayRange> all = inWindow.isEmpty() ? stretches : inWindow;
        return all.isEmpty() ? Optional.empty() : Optional.of(draws.pick(all));
    }

    private List<DayRange> stretches(Status status, List<Partner> partners) {
        var starts = new TreeSet<LocalDate>();
        starts.add(LocalDate.ofEpochDay(usualDays.first()));
        partners.stream()
                .flatMap(Partner::turns)
                .filter(day -> day.toEpochDay() > usualDays.first() && day.toEpochDay() <= usualDays.last())
                .forEach(starts::add);
        return starts.stream()
                .filter(day -> !with(status, partners, day).isEmpty())
                .map(day -> DayRange.of(
                        day,
                        Optional.ofNullable(starts.higher(day))
                                .map(next -> next.minusDays(1))
                                .orElse(LocalDate.ofEpochDay(usualDays.last()))))
                .toList();
    }
}
