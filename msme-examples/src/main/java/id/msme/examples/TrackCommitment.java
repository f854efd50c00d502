package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.partnership.CommitmentTracker;
import id.msme.partnership.Delivery;
import id.msme.partnership.DeliveryLedger;
import java.time.LocalDate;
import java.util.List;

/**
 * Tracks what a partner promised against what it reported.
 * The ledger states up to which day it is complete.
 */
public final class TrackCommitment {

    private TrackCommitment() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var promise = Catalogue.standard().commitment("facebook-trains-15k");
        LocalDate day = LocalDate.of(2021, 3, 31);
        var report = Delivery.Counted.of(promise.id(), "facebook", LocalDate.of(2020, 12, 31), 9_000);
        var ledger = DeliveryLedger.complete(List.of(report), day);
        var standing = CommitmentTracker.of(promise, ledger).standing(day);
        System.out.println(standing.state() + ", owed: " + standing.owedHigh().getAsLong());
    }
}
