package id.msme.document;

import id.msme.activity.Activity;
import id.msme.activity.Attendance;
import id.msme.catalogue.Catalogue;
import id.msme.partnership.Arrangement;
import id.msme.partnership.Commitment;
import id.msme.partnership.Due;
import id.msme.partnership.Measure;
import id.msme.partnership.Participant;
import id.msme.partnership.Partnership;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the partnerships, commitments and activities of a catalogue. */
record AgreementWriter(DocumentWriter document) {

    void write(Catalogue catalogue) {
        document.objects("partnerships", catalogue.partnerships(), this::writeMembers);
        document.objects("commitments", catalogue.commitments(), this::writeMembers);
        Map<String, Attendance> held = catalogue.activities().attendances().stream()
                .collect(Collectors.toMap(Attendance::activity, Function.identity()));
        document.objects("activities", catalogue.activities().activities(), activity -> {
            writeMembers(activity);
            Optional.ofNullable(held.get(activity.id()))
                    .ifPresent(attendance -> document.object("held", () -> writeMembers(attendance)));
            document.sourcesIfAny(activity.citations());
        });
    }

    private void writeMembers(Partnership partnership) {
        document.text("id", partnership.id());
        document.text("name", partnership.name());
        partnership.program().ifPresent(program -> document.text("program", program));
        document.texts(
                "arrangements",
                partnership.arrangements().stream().map(AgreementWriter::name).toList());
        document.objects("participants", partnership.participants(), this::writeMembers);
        document.days(partnership.period());
        document.namesIfAny("markets", partnership.markets());
        document.sources(partnership.citations());
    }

    /** Both kinds of arrangement are enums; no name is in both. */
    private static String name(Arrangement arrangement) {
        return ((Enum<?>) arrangement).name();
    }

    private void writeMembers(Participant participant) {
        if (participant instanceof Participant.Named named) {
            document.text("party", named.party());
        } else if (participant instanceof Participant.Unnamed unnamed) {
            document.name("kind", unnamed.kind());
            document.text("asStated", unnamed.asStated());
        }
        document.namesIfAny("roles", participant.roles());
        if (participant instanceof Participant.Unnamed unnamed) {
            document.sourcesIfAny(unnamed.citations());
        }
    }

    private void writeMembers(Commitment commitment) {
        document.text("id", commitment.id());
        document.text("program", commitment.program());
        commitment.partnership().ifPresent(id -> document.text("partnership", id));
        commitment.target().ifPresent(id -> document.text("target", id));
        document.texts("debtors", commitment.debtors());
        commitment.creditor().ifPresent(id -> document.text("creditor", id));
        document.namesIfAny("audiences", commitment.audiences());
        document.name("indicator", commitment.indicator());
        commitment.quantity().ifPresent(quantity -> document.number("quantity", quantity));
        if (commitment.measure() != Measure.EXACTLY) {
            document.name("measure", commitment.measure());
        }
        commitment.before().ifPresent(before -> document.number("before", before));
        document.day("from", commitment.from());
        document.day(
                "earliest",
                commitment
                        .due()
                        .filter(due -> !due.earliest().equals(due.latest()))
                        .map(Due::earliest));
        document.day("by", commitment.due().map(Due::latest));
        document.sources(commitment.citations());
    }

    private void writeMembers(Activity activity) {
        document.text("id", activity.id());
        document.text("name", activity.name());
        document.text("program", activity.program());
        document.name("kind", activity.kind());
        document.name("mode", activity.mode());
        document.namesIfAny("audiences", activity.audiences());
        document.days(activity.period());
        activity.step().ifPresent(step -> document.number("step", step));
    }

    private void writeMembers(Attendance attendance) {
        document.text("on", attendance.finishedOn().toString());
        if (!attendance.heads().isEmpty()) {
            document.object(
                    "heads",
                    () -> attendance.heads().forEach((audience, count) -> document.number(audience.name(), count)));
        }
        document.sourcesIfAny(attendance.citations());
    }
}
