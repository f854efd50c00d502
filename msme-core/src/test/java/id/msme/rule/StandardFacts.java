package id.msme.rule;

import id.msme.catalogue.Catalogue;
import id.msme.eligibility.ApplicantFacts;

/** Gives tests of other packages the facts that rules of eligibility read. */
public final class StandardFacts {

    private StandardFacts() {}

    public static ApplicantFacts<CheckedRecord> of(Catalogue catalogue) {
        return new SubmittedFacts(
                new ChannelCheck(catalogue.channels()), () -> catalogue.models().standard());
    }
}
