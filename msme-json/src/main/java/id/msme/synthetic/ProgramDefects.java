package id.msme.synthetic;

import id.msme.catalogue.Catalogue;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with program, partner, day and consent, and an MSME that comes twice. */
final class ProgramDefects {

    // later than any day on which the records are judged
    private static final DayRange FUTURE = DayRange.of(LocalDate.of(2999, 1, 1), LocalDate.of(2999, 12, 31));
    private static final int CLOSE_BY = 200;

    private final Catalogue catalogue;
    private final AcceptedMsmes accepted;
    private final Partners partners;

    ProgramDefects(Catalogue catalogue, AcceptedMsmes accepted, Partners partners) {
        this.partners = partners;
        this.catalogue = catalogue;
        this.accepted = accepted;
    }

    List<Defect> all() {
        return List.of(
                Defect.alone(FindingCode.DATE_FUTURE, (draft, draws) -> {}).on((program, draws) -> Optional.of(FUTURE)),
                Defect.alone(FindingCode.PROGRAM_UNKNOWN, this::stateUnknownProgram),
                // the day is drawn outside of the window
                new Defect(
                        FindingCode.PROGRAM_CLOSED,
                        Member.RECORD,
                        Optional.of(ProgramDefects::outside),
                        (draft, draws) -> {}),
                Defect.in(Member.PARTNER, FindingCode.PARTNER_UNKNOWN, this::stateUnknownPartner),
                partners.defect(FindingCode.PARTNER_INACTIVE, ProgramPartner.Status.INACTIVE),
                partners.defect(FindingCode.PARTNER_SUPERSEDED, ProgramPartner.Status.SUPERSEDED),
                Defect.in(
                        Member.CONSENT,
                        FindingCode.CONSENT_MISSING,
                        (draft, draws) -> draft.stateJson(Member.CONSENT, "false")),
                Defect.alone(FindingCode.ENROLMENT_DUPLICATE, accepted::restate)
                        .on((program, draws) -> accepted.days(program)));
    }

    private void stateUnknownProgram(Draft draft, Draws draws) {
        String id = draws.pick("umkm-contoh", draft.program().id().toUpperCase(java.util.Locale.ROOT), "");
        draft.state(Member.PROGRAM, catalogue.findProgram(id).isPresent() ? "" : id);
    }

    private void stateUnknownPartner(Draft draft, Draws draws) {
        var others = new ArrayList<>(List.of("warung-contoh", ""));
        var known = catalogue.partners(draft.program()).stream()
                .map(ProgramPartner::party)
                .collect(Collectors.toSet());
        catalogue.parties().stream()
                .map(Party::id)
                .filter(id -> !known.contains(id))
                .forEach(others::add);
        draft.state(Member.PARTNER, draws.pick(others));
    }

    /** Days shortly before or after the window. */
    private static Optional<DayRange> outside(Program program, Draws draws) {
        Optional<LocalDate> first = program.window().firstDay();
        Optional<LocalDate> last = program.window().lastDay();
        boolean isAfter = last.isPresent() && (first.isEmpty() || draws.chance(1, 2));
        return isAfter
                ? last.map(day -> DayRange.of(day.plusDays(1), day.plusDays(CLOSE_BY)))
                : first.map(day -> DayRange.of(day.minusDays(CLOSE_BY), day.minusDays(1)));
    }
}
