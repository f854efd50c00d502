package id.msme.document;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueBuilder;
import id.msme.catalogue.CatalogueSection;
import id.msme.partnership.Commitment;
import id.msme.program.Program;
import id.msme.progress.Target;
import id.msme.readiness.Band;
import id.msme.scale.TiePolicy;
import id.msme.text.UnknownName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the members of a catalogue file onto a catalogue. */
final class CatalogueReading {

    private final Catalogue base;
    private final DocumentNode file;
    private final KnownIds ids;
    private final CatalogueBuilder builder;

    private CatalogueReading(Catalogue base, DocumentNode file, KnownIds ids) {
        this.base = base;
        this.file = file;
        this.ids = ids;
        this.builder = base.toBuilder();
    }

    /** The catalogue with what the file adds and replaces. */
    static Catalogue read(Catalogue base, DocumentNode file, KnownIds ids) {
        var reading = new CatalogueReading(base, file, ids);
        reading.read();
        return file.make(reading.builder::build);
    }

    private void read() {
        builder.edition(Values.edition(file.member("edition")));
        file.find("tiePolicy")
                .ifPresent(policy -> builder.scales(base.scales().withTiePolicy(policy.name(TiePolicy.class))));
        var parties = new PartyReader(ids);
        var programs = new ProgramReader(ids, new ConditionReader(levels()));
        readScaleRules();
        each(CatalogueSection.CHANNELS, parties::channel, builder::channel);
        each(CatalogueSection.PARTIES, parties::party, builder::party);
        Map<String, Program> read = readPrograms(programs);
        readAgreements(new AgreementReader(ids), read);
        each(CatalogueSection.MODELS, this::checkModel, ignored -> {});
    }

    private <T> void each(CatalogueSection section, Function<DocumentNode, T> reader, Consumer<T> consumer) {
        Values.list(file, section.member(), reader).forEach(consumer);
    }

    private List<String> levels() {
        return base.models().standard().bands().stream().map(Band::level).toList();
    }

    private void readScaleRules() {
        var reader = new ScaleRuleReader(ids);
        Values.list(file, CatalogueSection.SCALE_RULES.member(), Function.identity())
                .forEach(node -> builder.scales(reader.classifier(builder.scales(), node)));
    }

    private Map<String, Program> readPrograms(ProgramReader reader) {
        var own = new HashSet<>(ids.listed(CatalogueSection.PROGRAMS));
        List<Target> others = base.programs().stream()
                .filter(program -> !own.contains(program.id()))
                .flatMap(program -> program.targets().stream())
                .toList();
        ProgramReader.checkTargets(file, others);
        List<Program> read = new ArrayList<>();
        each(CatalogueSection.PROGRAMS, reader::program, read::add);
        read.forEach(builder::program);
        Map<String, Program> byId =
                base.programs().stream().collect(Collectors.toMap(Program::id, Function.identity()));
        read.forEach(program -> byId.put(program.id(), program));
        return byId;
    }

    private void readAgreements(AgreementReader reader, Map<String, Program> programs) {
        each(CatalogueSection.PARTNERSHIPS, reader::partnership, builder::partnership);
        each(
                CatalogueSection.COMMITMENTS,
                node -> checkTarget(reader.commitment(node), node, programs),
                builder::commitment);
        each(CatalogueSection.ACTIVITIES, Function.identity(), node -> {
            builder.activity(reader.activity(node));
            builder.withoutAttendance(node.member("id").text());
            reader.attendance(node).ifPresent(builder::attendance);
        });
    }

    /** A commitment of the catalogue may outlive its target: a file can replace the program that had it. */
    private Commitment checkTarget(Commitment commitment, DocumentNode node, Map<String, Program> programs) {
        if (base.findCommitment(commitment.id()).filter(commitment::equals).isPresent()) {
            return commitment;
        }
        commitment.target().ifPresent(id -> {
            List<String> targets = requireNonNull(programs.get(commitment.program())).targets().stream()
                    .map(Target::id)
                    .toList();
            if (!targets.contains(id)) {
                throw node.member("target")
                        .fail(UnknownName.message("target of the program " + commitment.program(), id, targets));
            }
        });
        return commitment;
    }

    /** A file names the models that it was written with; it does not change them. */
    private String checkModel(DocumentNode node) {
        node.withOnly("id", "version");
        List<String> known = base.models().all().stream()
                .map(model -> model.id() + " " + model.version())
                .toList();
        String id = node.member("id").text();
        DocumentNode version = node.member("version");
        String given = id + " " + version.text();
        if (!known.contains(given)) {
            throw version.fail(UnknownName.message("readiness model", given, known));
        }
        return id;
    }
}
