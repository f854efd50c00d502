package id.msme.synthetic;

import id.msme.catalogue.Catalogue;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.program.Program;
import id.msme.region.Region;
import id.msme.scale.Scale;
import id.msme.scale.ScaleRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes the records of one run, one after the other. What a record holds depends on seed and number; its defects go
 * round.
 */
final class Generation {

    // from the first agreements with marketplaces to shortly before this edition
    static final DayRange USUAL_DAYS = DayRange.of(LocalDate.of(2017, 1, 1), LocalDate.of(2026, 10, 31));

    private static final int MILLION = 1_000_000;
    private static final int SECOND_DEFECT_IN = 6;

    private final List<Program> programs;
    private final long seed;
    private final int defectsAMillion;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Enterprises enterprises;
    private final Partners partners;
    private final AcceptedMsmes accepted = new AcceptedMsmes(USUAL_DAYS);
    private final DefectRounds defects;
    private final Json writer = new Json();

    Generation(Catalogue catalogue, List<Program> programs, long seed, int defectsAMillion) {
        this.catalogue = catalogue;
        this.programs = programs;
        this.seed = seed;
        this.defectsAMillion = defectsAMillion;
        this.regions = new Regions(catalogue.regions());
        this.partners = new Partners(catalogue, USUAL_DAYS);
        this.enterprises = new Enterprises(catalogue);
        this.defects = new DefectRounds(seed, DefectRounds.allDefects(catalogue, regions, accepted, partners));
    }

    SyntheticRecord next(long number) {
        Draws draws = Draws.of(seed, number);
        boolean isDefective = draws.below(MILLION) < defectsAMillion;
        Program program = draws.pick(programs);
        Optional<DefectRounds.Dated> defect =
                isDefective ? Optional.of(defects.next(program, draws)) : Optional.empty();
        DayRange days = defect.map(DefectRounds.Dated::days).orElse(USUAL_DAYS.movedInto(program.window()));
        Draft draft = draft(number, program, days.draw(draws), draws);
        defect.ifPresent(first -> apply(first.defect(), draft, draws));
        accepted.takeNote(draft);
        return draft.finish(writer);
    }

    private void apply(Defect defect, Draft draft, Draws draws) {
        defect.apply(draft, draws);
        if (draws.chance(1, SECOND_DEFECT_IN)) {
            defects.beside(defect, draws).ifPresent(second -> second.apply(draft, draws));
        }
    }

    private Draft draft(long number, Program program, LocalDate day, Draws draws) {
        Region region = regions.inForce(day, draws);
        ScaleRule law = catalogue
                .scales()
                .ruleOn(day)
                .orElseThrow(() -> new IllegalArgumentException("no law on scale is in force on " + day));
        var numbers = new Numbers(seed, number, region.code().number());
        var draft = new Draft(numbers, program, day, law, scale(draws));
        if (draws.chance(1, 4)) {
            draft.state(Member.FORMAT, EnrolmentForm.FORMAT);
        }
        draft.state(Member.ID, "SYN-" + Numbers.padded(number, 9));
        draft.state(Member.SUBMITTED_ON, day.toString());
        draft.stateJson(Member.CONSENT, "true");
        draft.state(Member.REGION, region.code().toString());
        stateProgram(draft, draws);
        enterprises.state(draft, draws);
        ReadinessFacts.state(draft, draws);
        return draft;
    }

    private void stateProgram(Draft draft, Draws draws) {
        Program program = draft.program();
        draft.state(Member.PROGRAM, program.id());
        draft.state(Member.PARTNER, partners.draw(draft, draws));
        if (!program.window().includes(draft.day())) {
            draft.expect(FindingCode.PROGRAM_CLOSED);
        }
    }

    /** Most are micro, as most are, yet the others are far more frequent than they are. */
    private static Scale scale(Draws draws) {
        int percent = draws.below(100);
        return percent < 88 ? Scale.MICRO : percent < 96 ? Scale.SMALL : Scale.MEDIUM;
    }
}
