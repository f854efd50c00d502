package id.msme.document;

import static java.util.Objects.requireNonNull;

import id.msme.progress.EventWindow;
import id.msme.progress.Indicator;
import id.msme.progress.Population;
import id.msme.progress.Segment;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import id.msme.progress.TargetPart;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.text.CatalogueLimits;
import id.msme.text.UnknownName;
import id.msme.text.ValueLimits;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the targets of a program. */
final class TargetReader {

    private final Map<String, DocumentNode> nodes;
    private final Map<String, Target> read = new LinkedHashMap<>();
    private final Set<String> reading = new HashSet<>();

    private TargetReader(Map<String, DocumentNode> nodes) {
        this.nodes = nodes;
    }

    /** The targets of a program, in the order of the document. */
    static List<Target> targets(DocumentNode program) {
        var nodes = new LinkedHashMap<String, DocumentNode>();
        Values.list(program, "targets", CatalogueLimits.MAX_TARGETS, node -> {
            String id = Values.id(node.member("id"));
            if (nodes.put(id, node) != null) {
                throw node.member("id").expected("the id of each target once");
            }
            return id;
        });
        var reader = new TargetReader(nodes);
        return nodes.keySet().stream().map(reader::target).toList();
    }

    private Target target(String id) {
        Target known = read.get(id);
        if (known == null) {
            known = target(id, requireNonNull(nodes.get(id)));
            read.put(id, known);
        }
        return known;
    }

    private Target target(String id, DocumentNode node) {
        node.withOnly(
                "id",
                "indicator",
                "kind",
                "value",
                "baseline",
                "total",
                "minimum",
                "earliest",
                "by",
                "window",
                "follows",
                "population",
                "publisher",
                "parts",
                "sources");
        var builder = Target.builder();
        TargetKind kind = node.member("kind").name(TargetKind.class);
        builder.id(id)
                .indicator(node.member("indicator").name(Indicator.class))
                .kind(kind)
                .value(Values.count(node.member("value"), 1, ValueLimits.MAX_COUNT))
                .baseline(baseline(node, kind))
                .isMinimum(node.find("minimum").map(DocumentNode::flag).orElse(false))
                .deadline(Values.date(node.member("by")))
                .addAllParts(Values.list(node, "parts", CatalogueLimits.MAX_PARTS, TargetReader::part))
                .addAllCitations(Values.sources(node));
        node.find("earliest").map(Values::date).ifPresent(builder::earliest);
        node.find("window").map(TargetReader::window).ifPresent(builder::window);
        node.find("follows").map(this::followed).ifPresent(builder::follows);
        node.find("population").map(TargetReader::population).ifPresent(builder::population);
        node.find("publisher").map(Values::name).ifPresent(builder::publisher);
        Target target = node.make(builder::build);
        node.find("total").ifPresent(total -> checkTotal(total, target));
        return target;
    }

    /** What was reached before; of a target on top of another, what the other reaches in all. */
    private long baseline(DocumentNode node, TargetKind kind) {
        return node.find("baseline")
                .map(baseline -> Values.count(baseline, 0, ValueLimits.MAX_COUNT))
                .orElseGet(() -> kind == TargetKind.CUMULATIVE
                        ? 0L
                        : node.find("follows")
                                .map(follows -> followedTarget(node, follows).cumulativeValue())
                                .orElse(0L));
    }

    private Target followedTarget(DocumentNode node, DocumentNode follows) {
        String id = node.member("id").text();
        if (!reading.add(id)) {
            throw follows.fail("expected a target that does not follow itself; found \"" + id + "\"");
        }
        Target followed = target(followed(follows));
        reading.remove(id);
        return followed;
    }

    private String followed(DocumentNode follows) {
        if (!nodes.containsKey(follows.text())) {
            throw follows.fail(UnknownName.message("target of the program", follows.text(), nodes.keySet()));
        }
        return follows.text();
    }

    private static void checkTotal(DocumentNode total, Target target) {
        if (total.integer() != target.cumulativeValue()) {
            throw total.expected("the sum of value and baseline, " + target.cumulativeValue());
        }
    }

    private static EventWindow window(DocumentNode node) {
        node.withOnly("event", "on", "after", "within");
        return node.make(() -> new EventWindow(
                Values.name(node.member("event")),
                Values.date(node.member("on")),
                Values.period(node.member("after")),
                Values.period(node.member("within"))));
    }

    private static Population population(DocumentNode node) {
        node.withOnly("msmes", "year", "publisher", "sources");
        var population =
                Population.of(Values.count(node.member("msmes"), 1, ValueLimits.MAX_COUNT), Values.sources(node));
        var ofYear = node.find("year")
                .map(year -> population.withYear((int) Values.count(year, ValueLimits.MIN_YEAR, ValueLimits.MAX_YEAR)))
                .orElse(population);
        return node.find("publisher")
                .map(name -> ofYear.withPublisher(Values.name(name)))
                .orElse(ofYear);
    }

    private static TargetPart part(DocumentNode node) {
        node.withOnly("region", "scale", "partner", "value");
        long value = Values.count(node.member("value"), 0, ValueLimits.MAX_COUNT);
        return new TargetPart(segment(node), value);
    }

    private static Segment segment(DocumentNode node) {
        if (node.names().size() != 2) {
            throw node.fail("expected one of region, scale, partner beside value");
        }
        return node.find("region")
                .<Segment>map(region -> new Segment.InRegion(region.make(() -> RegionCode.parse(region.text()))))
                .or(() -> node.find("scale").map(scale -> new Segment.OfScale(scale.name(Scale.class))))
                .orElseGet(() -> new Segment.ByPartner(Values.id(node.member("partner"))));
    }
}
