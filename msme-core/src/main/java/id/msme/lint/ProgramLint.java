package id.msme.lint;

import id.msme.catalogue.Catalogue;
import id.msme.lint.IntervalSet.Interval;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.progress.Target;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds what does not fit in a program: partners, targets and laws beside its window.
 *
 * @param catalogue the catalogue that has the program
 * @param program the program
 * @param pointer its place
 * @param findings takes what is found
 */
record ProgramLint(Catalogue catalogue, Program program, String pointer, Findings findings) {

    void check() {
        checkOwner();
        checkPartners();
        checkDays();
        checkTargets();
        checkLaws();
        if (program.supports().contains(program.id())) {
            int index = program.supports().indexOf(program.id());
            findings.add(LintCode.SUPPORTS_ITSELF, pointer + "/supports/" + index, "program", program.id());
        }
        if (program.citations().isEmpty()) {
            findings.add(LintCode.SOURCE_MISSING, pointer, "id", program.id());
        }
    }

    private void checkOwner() {
        program.owner()
                .filter(owner -> !Days.of(catalogue.party(owner)).overlaps(program.window()))
                .ifPresent(owner ->
                        findings.add(LintCode.OWNER_ENDED, pointer + "/owner", "party", owner, "window", window()));
    }

    private void checkPartners() {
        List<ProgramPartner> partners = program.partners();
        for (int i = 0; i < partners.size(); i++) {
            ProgramPartner partner = partners.get(i);
            String place = pointer + "/partners/" + i;
            Validity ofParty = Days.of(catalogue.party(partner.party()));
            if (!partner.validity().overlaps(program.window())) {
                findings.add(
                        LintCode.PARTNER_OUTSIDE_WINDOW,
                        place,
                        "party",
                        partner.party(),
                        "days",
                        partner.validity().toString(),
                        "window",
                        window());
            } else if (Days.common(partner.validity(), ofParty, program.window())
                    .isEmpty()) {
                findings.add(
                        LintCode.PARTNER_ENDED,
                        place,
                        "party",
                        partner.party(),
                        "days",
                        catalogue.party(partner.party()).validity().toString());
            }
        }
    }

    /** The days of the window on which nobody can enrol an MSME. */
    private void checkDays() {
        IntervalSet covered = IntervalSet.ofAny(catalogue.partners(program).stream()
                .flatMap(partner ->
                        Days.common(partner.validity(), Days.of(catalogue.party(partner.party())), program.window())
                                .intervals()
                                .stream())
                .toList());
        IntervalSet left = Days.set(program.window()).without(covered);
        if (covered.isEmpty()) {
            findings.add(LintCode.PARTNER_NONE, pointer + "/partners", "program", program.id(), "window", window());
        } else if (!left.isEmpty()) {
            Interval first = left.intervals().get(0);
            findings.add(
                    LintCode.PARTNER_GAP,
                    pointer + "/partners",
                    "program",
                    program.id(),
                    "days",
                    Days.validity(first).toString());
        }
    }

    private void checkTargets() {
        List<Target> targets = program.targets();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (!program.window().includes(target.deadline())) {
                findings.add(
                        LintCode.TARGET_OUTSIDE_WINDOW,
                        pointer + "/targets/" + i + "/by",
                        "target",
                        target.id(),
                        "day",
                        target.deadline().toString(),
                        "window",
                        window());
            }
        }
    }

    /** A window that states its first day, before there was a law by which an MSME can be classified. */
    private void checkLaws() {
        Optional<LocalDate> first = program.window().firstDay();
        Optional<LocalDate> law = catalogue.scales().rules().get(0).validity().firstDay();
        if (first.isPresent() && law.isPresent() && first.get().isBefore(law.get())) {
            findings.add(LintCode.LAW_NONE, pointer + "/from", "day", law.get().toString(), "window", window());
        }
    }

    private String window() {
        return program.window().toString();
    }

    /** Days as numbers. */
    static final class Days {

        private Days() {}

        /** The days on which a party can be a partner: one that has a successor stays a partner, with a warning. */
        static Validity of(Party party) {
            return party.successors().isEmpty()
                    ? party.validity()
                    : Validity.closed(party.validity().firstDay(), Optional.empty());
        }

        static IntervalSet set(Validity days) {
            return IntervalSet.between(
                    days.firstDay().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                    days.lastDay().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
        }

        static IntervalSet common(Validity one, Validity other, Validity third) {
            return set(one).and(set(other)).and(set(third));
        }

        static Validity validity(Interval days) {
            return Validity.closed(
                    Optional.of(days.low()).filter(day -> day != Long.MIN_VALUE).map(LocalDate::ofEpochDay),
                    Optional.of(days.high())
                            .filter(day -> day != Long.MAX_VALUE)
                            .map(LocalDate::ofEpochDay));
        }
    }
}
