package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.readiness.DatedAssessment;
import id.msme.readiness.ReadinessHistory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Follows readiness over time:
 * what improved between two assessments, and whether a gate that opened stayed open.
 */
public final class FollowReadiness {

    private FollowReadiness() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var model = Catalogue.standard().models().standard();
        var before = model.assess(
                Evidence.builder().responseTime(Duration.ofHours(60)).build(), LocalDate.of(2024, 1, 31));
        var after = model.assess(
                Evidence.builder().responseTime(Duration.ofHours(4)).build(), LocalDate.of(2024, 6, 30));
        var history = ReadinessHistory.of(List.of(
                new DatedAssessment(LocalDate.of(2024, 1, 31), before),
                new DatedAssessment(LocalDate.of(2024, 6, 30), after)));
        history.change().dimensions().forEach((dimension, movement) -> System.out.println(dimension + ": " + movement));
        System.out.println(history.upkeep(model.gates().get(0).id()).status());
    }
}
