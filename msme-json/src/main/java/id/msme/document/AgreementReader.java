package id.msme.document;

import id.msme.activity.Activity;
import id.msme.activity.ActivityKind;
import id.msme.activity.Attendance;
import id.msme.activity.Audience;
import id.msme.activity.Mode;
import id.msme.catalogue.CatalogueSection;
import id.msme.partnership.Arrangement;
import id.msme.partnership.Commitment;
import id.msme.partnership.CooperationKind;
import id.msme.partnership.Due;
import id.msme.partnership.Market;
import id.msme.partnership.Measure;
import id.msme.partnership.Participant;
import id.msme.partnership.Partnership;
import id.msme.partnership.Role;
import id.msme.partnership.StatutoryPattern;
import id.msme.party.PartyKind;
import id.msme.progress.Indicator;
import id.msme.text.UnknownName;
import id.msme.text.ValueLimits;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads partnerships, commitments and activities.
 *
 * @param ids the ids that can be named
 */
record AgreementReader(KnownIds ids) {

    private static final Map<String, Arrangement> ARRANGEMENTS = arrangements();

    private static Map<String, Arrangement> arrangements() {
        var byName = new LinkedHashMap<String, Arrangement>();
        Stream.of(CooperationKind.values()).forEach(kind -> byName.put(kind.name(), kind));
        Stream.of(StatutoryPattern.values()).forEach(pattern -> byName.put(pattern.name(), pattern));
        return byName;
    }

    Partnership partnership(DocumentNode node) {
        node.withOnly("id", "name", "program", "arrangements", "participants", "from", "to", "markets", "sources");
        var builder = Partnership.builder();
        builder.id(Values.id(node.member("id")))
                .name(Values.name(node.member("name")))
                .addAllArrangements(Values.distinct(node.member("arrangements"), AgreementReader::arrangement))
                .addAllParticipants(node.member("participants").each(this::participant))
                .period(Values.days(node))
                .addAllMarkets(Values.distinct(node, "markets", market -> market.name(Market.class)))
                .addAllCitations(Values.sources(node));
        node.find("program")
                .map(program -> ids.known(CatalogueSection.PROGRAMS, program))
                .ifPresent(builder::program);
        return node.make(builder::build);
    }

    private static Arrangement arrangement(DocumentNode node) {
        return Optional.ofNullable(ARRANGEMENTS.get(node.text()))
                .orElseThrow(() -> node.fail(UnknownName.message("arrangement", node.text(), ARRANGEMENTS.keySet())));
    }

    private Participant participant(DocumentNode node) {
        Set<Role> roles = new HashSet<>(Values.distinct(node.member("roles"), role -> role.name(Role.class)));
        if (node.find("party").isPresent()) {
            node.withOnly("party", "roles");
            String party = ids.known(CatalogueSection.PARTIES, node.member("party"));
            return node.make(() -> new Participant.Named(party, roles));
        }
        node.withOnly("party", "kind", "asStated", "roles", "sources");
        return node.make(() -> new Participant.Unnamed(
                node.member("kind").name(PartyKind.class),
                Values.name(node.member("asStated")),
                roles,
                Values.sources(node)));
    }

    Commitment commitment(DocumentNode node) {
        node.withOnly(
                "id",
                "program",
                "partnership",
                "target",
                "debtors",
                "creditor",
                "audiences",
                "indicator",
                "quantity",
                "measure",
                "before",
                "from",
                "earliest",
                "by",
                "sources");
        var builder = Commitment.builder();
        builder.id(Values.id(node.member("id")))
                .program(ids.known(CatalogueSection.PROGRAMS, node.member("program")))
                .addAllDebtors(
                        Values.distinct(node.member("debtors"), party -> ids.known(CatalogueSection.PARTIES, party)))
                .addAllAudiences(Values.distinct(node, "audiences", audience -> audience.name(Audience.class)))
                .indicator(node.member("indicator").name(Indicator.class))
                .addAllCitations(Values.sources(node));
        node.find("partnership")
                .map(id -> ids.known(CatalogueSection.PARTNERSHIPS, id))
                .ifPresent(builder::partnership);
        node.find("target").map(Values::id).ifPresent(builder::target);
        node.find("creditor")
                .map(party -> ids.known(CatalogueSection.PARTIES, party))
                .ifPresent(builder::creditor);
        node.find("from").map(Values::date).ifPresent(builder::from);
        due(node).ifPresent(builder::due);
        node.find("quantity").ifPresent(number -> builder.quantity(Values.count(number, 1, ValueLimits.MAX_COUNT)));
        node.find("before").ifPresent(number -> builder.before(Values.count(number, 0, ValueLimits.MAX_COUNT)));
        node.find("measure").ifPresent(measure -> builder.measure(measure.name(Measure.class)));
        return node.make(builder::build);
    }

    private static Optional<Due> due(DocumentNode node) {
        Optional<LocalDate> earliest = node.find("earliest").map(Values::date);
        Optional<LocalDate> by = node.find("by").map(Values::date);
        if (earliest.isPresent() && by.isEmpty()) {
            throw node.fail("the member \"by\" is missing");
        }
        return by.map(day -> node.make(() -> new Due(earliest.orElse(day), day)));
    }

    Activity activity(DocumentNode node) {
        node.withOnly("id", "name", "program", "kind", "mode", "audiences", "from", "to", "step", "held", "sources");
        var builder = Activity.builder();
        builder.id(Values.id(node.member("id")))
                .name(Values.name(node.member("name")))
                .program(ids.known(CatalogueSection.PROGRAMS, node.member("program")))
                .kind(node.member("kind").name(ActivityKind.class))
                .mode(node.member("mode").name(Mode.class))
                .addAllAudiences(Values.distinct(node, "audiences", audience -> audience.name(Audience.class)))
                .period(Values.days(node))
                .addAllCitations(Values.sources(node));
        node.find("step").ifPresent(step -> builder.step((int) Values.count(step, 1, Integer.MAX_VALUE)));
        return node.make(builder::build);
    }

    /** The report that an activity was held. */
    Optional<Attendance> attendance(DocumentNode activity) {
        return activity.find("held").map(node -> {
            node.withOnly("on", "heads", "sources");
            return new Attendance(
                    activity.member("id").text(),
                    Values.date(node.member("on")),
                    node.find("heads").map(AgreementReader::heads).orElse(Map.of()),
                    Values.sources(node));
        });
    }

    private static Map<Audience, Long> heads(DocumentNode node) {
        node.withOnly(Stream.of(Audience.values()).map(Audience::name).toArray(String[]::new));
        var heads = new EnumMap<Audience, Long>(Audience.class);
        for (Audience audience : Audience.values()) {
            node.find(audience.name())
                    .ifPresent(count -> heads.put(audience, Values.count(count, 0, ValueLimits.MAX_COUNT)));
        }
        return heads;
    }
}
