package id.msme.catalogue;

import id.msme.condition.ReadinessLevelIn;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.readiness.Band;
import id.msme.text.UnknownName;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Checks that the parties, programs and levels that a program names are in the catalogue. */
final class ProgramReferences {

    private final Set<String> parties;
    private final Set<String> programs;
    private final Supplier<Models> models;

    /** The models are read only if a program has rules, since loading them takes time. */
    ProgramReferences(Set<String> parties, Set<String> programs, Supplier<Models> models) {
        this.parties = parties;
        this.programs = programs;
        this.models = models;
    }

    void check(Program program) {
        checkIds(program);
        if (!program.eligibility().isEmpty()) {
            checkLevels(program);
        }
    }

    private void checkIds(Program program) {
        if (program.owner().isPresent()) {
            require(parties, program.owner().get(), program, "party");
        }
        for (ProgramPartner partner : program.partners()) {
            require(parties, partner.party(), program, "party");
        }
        for (String supported : program.supports()) {
            require(programs, supported, program, "program");
        }
    }

    private static void require(Set<String> known, String id, Program program, String kind) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException("the program " + program.id() + " names the " + kind + " " + id
                    + ", which is not in the catalogue");
        }
    }

    /** A rule that names a level which no MSME can have would refuse everybody. */
    private void checkLevels(Program program) {
        List<String> levels =
                models.get().standard().bands().stream().map(Band::level).toList();
        program.eligibility()
                .forEach(rule -> rule.when()
                        .simpleConditions()
                        .filter(ReadinessLevelIn.class::isInstance)
                        .flatMap(condition -> ((ReadinessLevelIn) condition).levels().stream())
                        .filter(level -> !levels.contains(level))
                        .findFirst()
                        .ifPresent(level -> {
                            throw new IllegalArgumentException("the rule " + rule.id() + " of the program "
                                    + program.id() + ": " + UnknownName.message("level", level, levels));
                        }));
    }
}
