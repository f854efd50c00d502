package id.msme.document;

import id.msme.activity.Activity;
import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueSection;
import id.msme.partnership.Commitment;
import id.msme.partnership.Partnership;
import id.msme.party.Channel;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.readiness.ReadinessModel;
import id.msme.scale.ScaleRule;
import id.msme.text.UnknownName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The ids that a catalogue file can name: those of the catalogue it adds to, and those of the file itself. */
final class KnownIds {

    private final Map<CatalogueSection, Set<String>> known = new EnumMap<>(CatalogueSection.class);
    private final Map<CatalogueSection, List<String>> listed = new EnumMap<>(CatalogueSection.class);
    private final Map<CatalogueSection, List<String>> replaced = new EnumMap<>(CatalogueSection.class);

    private KnownIds() {}

    /** The ids of a catalogue and of the entries of a file; an id that the file lists twice is refused. */
    static KnownIds of(Catalogue base, DocumentNode file) {
        var ids = new KnownIds();
        for (CatalogueSection section : CatalogueSection.values()) {
            var all = new TreeSet<>(ids(base, section));
            var own = new HashMap<String, Integer>();
            var replacing = new ArrayList<String>();
            List<String> inOrder = Values.list(file, section.member(), entry -> {
                DocumentNode node = entry.member("id");
                String id = Values.id(node);
                Integer line = own.put(id, node.line());
                if (line != null) {
                    throw node.fail("expected each id once; \"" + id + "\" stands on line " + line + " too");
                }
                if (all.contains(id)) {
                    replacing.add(id);
                } else if (section != CatalogueSection.SCALE_RULES && section != CatalogueSection.MODELS) {
                    // a file changes laws, and names models, that exist; it adds none
                    all.add(id);
                }
                return id;
            });
            ids.known.put(section, all);
            ids.listed.put(section, inOrder);
            ids.replaced.put(section, List.copyOf(replacing));
        }
        return ids;
    }

    private static List<String> ids(Catalogue base, CatalogueSection section) {
        return switch (section) {
            case SCALE_RULES -> ids(base.scales().rules(), ScaleRule::id);
            case CHANNELS -> ids(base.channels(), Channel::id);
            case PARTIES -> ids(base.parties(), Party::id);
            case PROGRAMS -> ids(base.programs(), Program::id);
            case PARTNERSHIPS -> ids(base.partnerships(), Partnership::id);
            case COMMITMENTS -> ids(base.commitments(), Commitment::id);
            case ACTIVITIES -> ids(base.activities().activities(), Activity::id);
            case MODELS -> ids(base.models().all(), ReadinessModel::id);
        };
    }

    private static <T> List<String> ids(Collection<T> values, Function<T, String> id) {
        return values.stream().map(id).toList();
    }

    /** The ids of the file, in its order. */
    List<String> listed(CatalogueSection section) {
        return List.copyOf(listed.getOrDefault(section, List.of()));
    }

    /** The ids of the file that the catalogue had before. */
    List<String> replaced(CatalogueSection section) {
        return List.copyOf(replaced.getOrDefault(section, List.of()));
    }

    /** Reads a name of something that the catalogue or the file has. */
    String known(CatalogueSection section, DocumentNode node) {
        Set<String> all = known.getOrDefault(section, Set.of());
        if (!all.contains(node.text())) {
            throw node.fail(UnknownName.message(section.word(), node.text(), all));
        }
        return node.text();
    }
}
