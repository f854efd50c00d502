package id.msme.document;

import id.msme.catalogue.CatalogueSection;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.party.Closure;
import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.source.Citation;
import id.msme.text.CatalogueLimits;
import id.msme.timeline.Dated;
import java.util.List;

/**
 * Reads channels and parties.
 *
 * @param ids the ids that can be named
 */
record PartyReader(KnownIds ids) {

    Channel channel(DocumentNode node) {
        node.withOnly("id", "name", "kind", "closed");
        return new Channel(
                Values.id(node.member("id")),
                Values.name(node.member("name")),
                node.member("kind").name(ChannelKind.class),
                Values.list(node, "closed", PartyReader::closure));
    }

    private static Closure closure(DocumentNode node) {
        node.withOnly("from", "to", "sources");
        node.member("from");
        return new Closure(Values.days(node), Values.sources(node));
    }

    Party party(DocumentNode node) {
        node.withOnly(
                "id",
                "name",
                "kind",
                "from",
                "to",
                "successors",
                "parent",
                "channels",
                "names",
                "sources",
                "changeSources");
        var builder = Party.builder();
        String id = Values.id(node.member("id"));
        builder.id(id)
                .name(Values.name(node.member("name")))
                .kind(node.member("kind").name(PartyKind.class))
                .validity(Values.days(node))
                .addAllSuccessors(Values.distinct(node, "successors", successor -> other(id, successor)))
                .addAllChannels(
                        Values.distinct(node, "channels", channel -> ids.known(CatalogueSection.CHANNELS, channel)))
                .addAllNames(Values.list(node, "names", CatalogueLimits.MAX_NAMES, PartyReader::name))
                .addAllCitations(Values.sources(node))
                .addAllChangeCitations(Values.sources(node, "changeSources"));
        node.find("parent").map(parent -> other(id, parent)).ifPresent(builder::parent);
        return node.make(builder::build);
    }

    private String other(String id, DocumentNode node) {
        String other = ids.known(CatalogueSection.PARTIES, node);
        if (other.equals(id)) {
            throw node.expected("another party");
        }
        return other;
    }

    private static Dated<String> name(DocumentNode node) {
        node.withOnly("name", "from", "to", "sources");
        List<Citation> sources = Values.sources(node);
        if (sources.size() != 1) {
            throw node.fail("expected one source of the name; found " + sources.size());
        }
        return new Dated<>(Values.name(node.member("name")), Values.days(node), sources.get(0));
    }
}
