package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Assesses the readiness of one enterprise from what is known of it.
 * What is unknown widens the score to a range.
 */
public final class AssessReadiness {

    private AssessReadiness() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var model = Catalogue.standard().models().standard();
        Evidence evidence = Evidence.builder()
                .literacySkills("4.0")
                .literacyEthics("3.5")
                .literacySafety("3.0")
                .literacyCulture("3.5")
                .responseTime(Duration.ofHours(60))
                .monthlyCapacity(300)
                .expectedMonthlyOrders(200)
                .build();
        var assessment = model.assess(evidence, LocalDate.of(2024, 5, 20));
        System.out.println(
                assessment.lowLevel().level() + " to " + assessment.highLevel().level());
        assessment
                .closedGates()
                .forEach(gate -> System.out.println(gate.reason().english()));
    }
}
