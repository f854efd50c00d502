package id.msme.scale;

import id.msme.text.Inside;

/** Opens the numbers of facts to the rules for enrolments. */
final class NumberedFacts implements Inside.ScaleNumbers<ScaleFacts, ScaleClassifier, Classification> {

    @Override
    public ScaleFacts of(long annualSales, long netAssets, long businessCapital, long startedOn) {
        return ScaleFacts.of(annualSales, netAssets, businessCapital, startedOn);
    }

    @Override
    public Classification classify(
            ScaleClassifier classifier,
            long annualSales,
            long netAssets,
            long businessCapital,
            long startedOn,
            long onDay) {
        return classifier.classify(annualSales, netAssets, businessCapital, startedOn, Purpose.FACILITATION, onDay);
    }

    @Override
    public Classification on(Classification undated, long day) {
        return undated.on(day);
    }
}
