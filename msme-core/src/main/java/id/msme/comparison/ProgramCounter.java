package id.msme.comparison;

import id.msme.catalogue.Catalogue;
import id.msme.eligibility.RuleSet;
import id.msme.population.MsmePopulation;
import id.msme.population.SyntheticMsme;
import id.msme.program.Program;
import java.time.LocalDate;

/** Counts who may enrol in a program before and after a reform. */
final class ProgramCounter {

    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private record Side(RuleSet rules, SyntheticApplicants applicants) {

        static Side of(Catalogue catalogue, Program program, LocalDate day) {
            return new Side(
                    RuleSet.of(program.eligibility(), program.citations(), catalogue.regions()),
                    new SyntheticApplicants(catalogue, day, program.eligibility()));
        }

        /** Large enterprises enrol in no program. */
        Answer judge(SyntheticMsme msme) {
            var scale = applicants.scale(msme);
            if (scale == null || !scale.isMsme()) {
                return Answer.NO;
            }
            return switch (rules.outcome(applicants, msme)) {
                case MET -> Answer.YES;
                case NOT_MET -> Answer.NO;
                case UNDETERMINED -> Answer.UNKNOWN;
            };
        }
    }

    private final String program;
    private final Side before;
    private final Side after;
    private long eligibleBefore;
    private long eligibleAfter;
    private long newlyIn;
    private long newlyOut;
    private long undetermined;

    ProgramCounter(String program, Catalogue before, Catalogue after, LocalDate day) {
        this.program = program;
        this.before = Side.of(before, before.program(program), day);
        this.after = Side.of(after, after.program(program), day);
    }

    void add(SyntheticMsme msme) {
        boolean was = before.judge(msme) == Answer.YES;
        Answer now = after.judge(msme);
        boolean is = now == Answer.YES;
        eligibleBefore += was ? msme.weight() : 0;
        eligibleAfter += is ? msme.weight() : 0;
        newlyIn += is && !was ? msme.weight() : 0;
        newlyOut += was && !is ? msme.weight() : 0;
        undetermined += now == Answer.UNKNOWN ? msme.weight() : 0;
    }

    ProgramEffect effect(MsmePopulation population) {
        return new ProgramEffect(
                program,
                population.sampled(eligibleBefore),
                population.sampled(eligibleAfter),
                population.sampled(newlyIn),
                population.sampled(newlyOut),
                population.sampled(undetermined));
    }
}
