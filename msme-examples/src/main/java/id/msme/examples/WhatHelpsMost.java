package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.language.Language;
import java.time.Duration;

/**
 * Finds the question whose answer narrows an assessment most, and the cheapest step to the next level.
 * Both follow from the evidence that is stated.
 */
public final class WhatHelpsMost {

    private WhatHelpsMost() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var models = Catalogue.standard().models();
        Evidence evidence = Evidence.builder()
                .literacySkills("4.0")
                .literacyEthics("3.5")
                .literacySafety("3.0")
                .literacyCulture("3.5")
                .responseTime(Duration.ofHours(60))
                .monthlyCapacity(300)
                .expectedMonthlyOrders(200)
                .build();
        models.standard().nextQuestion(evidence).ifPresent(question -> System.out.println(question.text(Language.EN)));
        System.out.println(
                models.standard().nextStep(evidence, models.stepCosts()).text(Language.EN));
    }
}
