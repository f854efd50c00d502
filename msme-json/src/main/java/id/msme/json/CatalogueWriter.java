package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.party.Channel;
import id.msme.party.Party;
import id.msme.readiness.ReadinessModel;
import id.msme.scale.Criterion;
import id.msme.scale.ScaleBands;
import id.msme.scale.ScaleRule;
import id.msme.scale.TiePolicy;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes whole catalogues in the format {@code msme-catalogue/1}: laws on scale, channels, parties, programs,
 * partnerships, commitments, activities, and the ids and versions of the readiness models, each with its sources.
 *
 * <p>Equal catalogues are written as the same bytes, whatever the order in which they were built, so that a
 * {@link #digest} identifies a catalogue. {@link CatalogueReader} reads what is written here.
 */
public final class CatalogueWriter {

    static final String FORMAT = "msme-catalogue/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final DocumentWriter document;

    private CatalogueWriter(DocumentWriter document) {
        this.document = document;
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return one JSON object on one line, without a line feed; what is absent is left out
     */
    public static String write(Catalogue catalogue) {
        requireNonNull(catalogue, "catalogue");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            var document = new DocumentWriter(generator);
            document.object(() -> new CatalogueWriter(document).writeMembers(catalogue));
        }
        return text.toString();
    }

    /**
     * Computes the SHA-256 of a catalogue as {@code msme programs --format json} prints it: the UTF-8 bytes of
     * {@link #write} and a line feed.
     *
     * @param catalogue the catalogue
     * @return 64 hexadecimal digits in lower case; equal for equal catalogues
     */
    public static String digest(Catalogue catalogue) {
        byte[] printed = (write(catalogue) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(printed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
