package id.msme.document;

import id.msme.catalogue.CatalogueSection;
import id.msme.condition.EligibilityRule;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.progress.Target;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads programs.
 *
 * @param ids the ids that can be named
 * @param conditions reads conditions
 */
record ProgramReader(KnownIds ids, ConditionReader conditions) {

    Program program(DocumentNode node) {
        node.withOnly("id", "name", "from", "to", "owner", "partners", "eligibility", "targets", "supports", "sources");
        var builder = Program.builder();
        builder.id(Values.id(node.member("id")))
                .name(Values.name(node.member("name")))
                .window(Values.days(node))
                .eligibility(rules(node))
                .targets(TargetReader.targets(node))
                .supports(Values.distinct(node, "supports", other -> ids.known(CatalogueSection.PROGRAMS, other)))
                .citations(Values.sources(node));
        node.find("owner")
                .map(owner -> ids.known(CatalogueSection.PARTIES, owner))
                .ifPresent(builder::owner);
        Program program =
                node.make(() -> partners(builder, node.member("partners")).build());
        checkPaths(program, node);
        return program;
    }

    private Program.Builder partners(Program.Builder builder, DocumentNode node) {
        if (node.isText()) {
            if (!node.text().equals(ProgramWriter.ANY)) {
                throw node.expected("a list of partners or \"" + ProgramWriter.ANY + "\"");
            }
            return withOpen(builder, true);
        }
        var seen = new HashSet<String>();
        builder.partners(node.each(partner -> partner(partner, id -> {
            if (!seen.add(id)) {
                throw partner.member("party").expected("each partner once");
            }
            return id;
        })));
        return builder;
    }

    private static Program.Builder withOpen(Program.Builder builder, boolean open) {
        builder.isOpenToAll(open);
        return builder;
    }

    private ProgramPartner partner(DocumentNode node, UnaryOperator<String> once) {
        node.withOnly("party", "from", "to", "sources");
        String party = once.apply(ids.known(CatalogueSection.PARTIES, node.member("party")));
        return new ProgramPartner(party, Values.days(node), Values.sources(node));
    }

    private List<EligibilityRule> rules(DocumentNode program) {
        var seen = new HashSet<String>();
        return Values.list(program, "eligibility", node -> {
            node.withOnly("id", "when");
            String id = Values.id(node.member("id"));
            if (!seen.add(id)) {
                throw node.member("id").expected("the id of each rule of a program once");
            }
            return new EligibilityRule(id, conditions.condition(node.member("when")));
        });
    }

    /** A target that follows another continues it. */
    private static void checkPaths(Program program, DocumentNode node) {
        Values.list(node, "targets", target -> target).forEach(target -> {
            if (target.find("follows").isPresent()) {
                target.make(() -> program.path(target.member("id").text()));
            }
        });
    }

    /** The targets of the programs of a file, each with its place. */
    static void checkTargets(DocumentNode file, List<Target> ofOtherPrograms) {
        var taken = new HashSet<String>();
        ofOtherPrograms.forEach(target -> taken.add(target.id()));
        Values.list(
                file,
                "programs",
                program -> Values.list(program, "targets", target -> {
                    DocumentNode id = target.member("id");
                    if (!taken.add(id.text())) {
                        throw id.fail("expected an id that no other target has; found \"" + id.text() + "\"");
                    }
                    return id;
                }));
    }
}
