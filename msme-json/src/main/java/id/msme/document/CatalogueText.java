package id.msme.document;

import id.msme.catalogue.Catalogue;
import id.msme.party.Channel;
import id.msme.party.Party;
import id.msme.readiness.ReadinessModel;
import id.msme.scale.Criterion;
import id.msme.scale.ScaleBands;
import id.msme.scale.ScaleRule;
import id.msme.scale.TiePolicy;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a catalogue as a document. */
public final class CatalogueText {

    static final String FORMAT = "msme-catalogue/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final DocumentWriter document;

    private CatalogueText(DocumentWriter document) {
        this.document = document;
    }

    /** {@return the catalogue as one JSON object on one line} */
    public static String of(Catalogue catalogue) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            var document = new DocumentWriter(generator);
            document.object(() -> new CatalogueText(document).writeMembers(catalogue));
        }
        return text.toString();
    }

    private void writeMembers(Catalogue catalogue) {
        document.text("format", FORMAT);
        document.text("edition", catalogue.edition());
        if (catalogue.scales().tiePolicy() != TiePolicy.HIGHER_WINS) {
            document.name("tiePolicy", catalogue.scales().tiePolicy());
        }
        document.objects("scaleRules", catalogue.scales().rules(), this::writeMembers);
        document.objects("channels", catalogue.channels(), this::writeMembers);
        document.objects("parties", catalogue.parties(), this::writeMembers);
        document.objects("programs", catalogue.programs(), new ProgramWriter(document)::writeMembers);
        new AgreementWriter(document).write(catalogue);
        document.objects("models", catalogue.models().all(), this::writeMembers);
    }

    private void writeMembers(ScaleRule rule) {
        document.text("id", rule.id());
        document.text("law", rule.law());
        document.days(rule.validity());
        document.name("reads", rule.choice());
        for (Criterion criterion : Criterion.values()) {
            ScaleBands bands = rule.bands().get(criterion);
            if (bands != null) {
                document.object(criterion.fact(), () -> {
                    document.number("micro", bands.microUpTo());
                    document.number("small", bands.smallUpTo());
                    document.number("medium", bands.mediumUpTo());
                });
            }
        }
        document.sources(rule.citations());
    }

    private void writeMembers(Channel channel) {
        document.text("id", channel.id());
        document.text("name", channel.name());
        document.name("kind", channel.kind());
        if (!channel.closures().isEmpty()) {
            document.objects("closed", channel.closures(), closure -> {
                document.days(closure.days());
                document.sourcesIfAny(closure.citations());
            });
        }
    }

    private void writeMembers(Party party) {
        document.text("id", party.id());
        document.text("name", party.name());
        document.name("kind", party.kind());
        document.days(party.validity());
        document.textsIfAny("successors", party.successors());
        party.parent().ifPresent(parent -> document.text("parent", parent));
        document.textsIfAny("channels", party.channels());
        if (!party.names().isEmpty()) {
            document.objects("names", party.names(), dated -> {
                document.text("name", dated.value());
                document.days(dated.validity());
                document.source(dated.citation());
            });
        }
        document.sourcesIfAny(party.citations());
        document.citationsIfAny("changeSources", party.changeCitations());
    }

    private void writeMembers(ReadinessModel model) {
        document.text("id", model.id());
        document.text("version", model.version());
    }
}
