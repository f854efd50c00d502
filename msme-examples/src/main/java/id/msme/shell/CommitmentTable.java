package id.msme.shell;

import static id.msme.shell.Table.Column.number;
import static id.msme.shell.Table.Column.text;

import id.msme.catalogue.Catalogue;
import id.msme.language.Language;
import id.msme.partnership.Commitment;
import id.msme.partnership.CommitmentStanding;
import id.msme.partnership.CommitmentState;
import id.msme.partnership.CommitmentTracker;
import id.msme.partnership.Delivery;
import id.msme.partnership.DeliveryLedger;
import id.msme.partnership.Due;
import id.msme.report.Words;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** How the commitments of the catalogue stand on a day. */
final class CommitmentTable {

    private CommitmentTable() {}

    static Table of(Catalogue catalogue, List<Delivery> deliveries, LocalDate day) {
        Table.Builder table = Table.of(
                "Commitments on " + day,
                day,
                text("commitment"),
                number("promised", ""),
                text("of"),
                text("due"),
                number("delivered", ""),
                number("owed", ""),
                text("state"),
                text("by"));
        deliveries.forEach(delivery -> checked(catalogue, delivery));
        catalogue.commitments().forEach(commitment -> row(table, commitment, deliveries, day));
        table.note("A range stands where no delivery is known: nothing may be delivered, or all of it. Name what was "
                + "delivered: commitments(day, delivered(commitment, party, day, count)).");
        return table.build();
    }

    /**
     * A delivery by a party that can deliver towards its commitment: a debtor, or another partner of the program, which
     * does for the debtor what was promised.
     */
    static Delivery checked(Catalogue catalogue, Delivery delivery) {
        Commitment commitment = catalogue.commitment(delivery.commitment());
        var parties = new LinkedHashSet<String>(commitment.debtors());
        catalogue.partners(catalogue.program(commitment.program())).forEach(partner -> parties.add(partner.party()));
        Typed.named("party that delivers towards " + commitment.id(), delivery.party(), parties, party -> party);
        return delivery;
    }

    private static void row(Table.Builder table, Commitment commitment, List<Delivery> deliveries, LocalDate day) {
        List<Delivery> own = deliveries.stream()
                .filter(delivery -> delivery.commitment().equals(commitment.id()))
                .toList();
        DeliveryLedger ledger = own.isEmpty() ? DeliveryLedger.of(own) : DeliveryLedger.complete(own, day);
        CommitmentStanding standing = CommitmentTracker.of(commitment, ledger).standing(day);
        table.row(
                Cell.text(commitment.id()),
                Cell.count(commitment.quantity()),
                Cell.text(Words.of(Language.EN).text("indicator." + commitment.indicator())),
                Cell.optional(commitment.due().map(Due::latest)),
                range(OptionalLong.of(standing.deliveredLow()), standing.deliveredHigh()),
                range(standing.owedLow(), standing.owedHigh()),
                Cell.text(state(standing)),
                Cell.text(String.join(", ", commitment.debtors())));
        table.rule(commitment.id()).sources(commitment.citations());
    }

    private static Cell range(OptionalLong low, OptionalLong high) {
        if (low.isEmpty() || low.equals(high)) {
            return Cell.count(low);
        }
        String end = high.isPresent() ? " to " + Cell.count(high).shown() : " or more";
        return new Cell(
                Cell.count(low).shown() + end,
                low.getAsLong() + ".." + Cell.count(high).raw());
    }

    private static String state(CommitmentStanding standing) {
        return standing.worst() == standing.best()
                ? name(standing.worst())
                : name(standing.worst()) + " to " + name(standing.best());
    }

    private static String name(CommitmentState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
