package id.msme.catalogue;

import id.msme.condition.ReadinessLevelIn;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.readiness.Band;
import id.msme.text.UnknownName;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Checks that the parties and levels that a program names are in the catalogue. */
final class ProgramReferences {

    private final Set<String> parties;
    private final Supplier<Models> models;

    /** The models are read only if a program has rules, since loading them takes time. */
    ProgramReferences(Set<String> parties, Supplier<Models> models) {
        this.parties = parties;
        this.models = models;
    }

    void check(Program program) {
        checkParties(program);
        if (!program.eligibility().isEmpty()) {
            checkLevels(program);
        }
    }

    private void checkParties(Program program) {
        if (program.owner().isPresent()) {
            checkParty(program, program.owner().get());
        }
        for (ProgramPartner partner : program.partners()) {
            checkParty(program, partner.party());
        }
    }

    private void checkParty(Program program, String party) {
        if (!parties.contains(party)) {
            throw new IllegalArgumentException(
                    "the program " + program.id() + " names the party " + party + ", which is not in the catalogue");
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
