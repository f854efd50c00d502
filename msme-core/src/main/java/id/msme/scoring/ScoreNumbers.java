package id.msme.scoring;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.text.Inside;
import java.util.List;

/** Opens the numbers in which scores are computed to the packages that search and judge with them. */
final class ScoreNumbers implements Inside.ScoreNumbers<Scoring, Facts, Fact> {

    ScoreNumbers() {}

    @Override
    public long low(Scoring scoring, Facts facts) {
        return scoring.lowMillionths(facts);
    }

    @Override
    public long high(Scoring scoring, Facts facts) {
        return scoring.highMillionths(facts);
    }

    @Override
    public long supplied(List<Fact> supply, Facts facts) {
        return Supply.known(supply, facts);
    }
}
