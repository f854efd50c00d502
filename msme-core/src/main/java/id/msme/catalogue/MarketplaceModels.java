package id.msme.catalogue;

import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.language.Wording;
import id.msme.readiness.Aggregation;
import id.msme.readiness.Gate;
import id.msme.readiness.ReadinessModel;
import id.msme.scoring.Course;
import id.msme.scoring.GateRule;
import id.msme.scoring.ScorePoint;
import id.msme.scoring.StepScoring;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;

/**
 * The service levels of marketplaces. A metric whose target is not known, or which no enrolment states, is left out:
 * the target of the 12-hour response rate, fast dispatch, defective returns and penalty points.
 */
final class MarketplaceModels {

    static final List<ReadinessModel> ALL = List.of(tiktokShop(), shopee());

    private MarketplaceModels() {}

    private static ScorePoint point(Fact fact, String at, int score) {
        return ScorePoint.of(Measure.decimal(fact, at), score);
    }

    /** Cancelled by the seller's fault below 2.5 %, late dispatch below 4 %; sanctions begin at 10 % late. */
    private static ReadinessModel tiktokShop() {
        return ReadinessModel.builder()
                .id("service-tiktok-shop")
                .version("2025-08-06")
                .validity(Validity.from(LocalDate.of(2025, 8, 6)))
                .platform("tiktok-shop")
                .aggregation(Aggregation.WEAKEST)
                .addDimensions(
                        StandardModels.dimension(
                                "CANCELLATION",
                                StepScoring.of(
                                        Course.FALLING,
                                        point(Fact.CANCELLATION_RATE, "0", 100),
                                        point(Fact.CANCELLATION_RATE, "0.025", 0)),
                                Sources.TIKTOK_TARGETS),
                        StandardModels.dimension(
                                "LATE_SHIPMENT",
                                StepScoring.of(
                                        Course.FALLING,
                                        point(Fact.LATE_SHIPMENT_RATE, "0", 100),
                                        point(Fact.LATE_SHIPMENT_RATE, "0.04", 50),
                                        point(Fact.LATE_SHIPMENT_RATE, "0.1", 0)),
                                Sources.TIKTOK_TARGETS,
                                Sources.TIKTOK_SANCTIONS))
                .addBands(
                        StandardModels.level("BELOW_TARGET", 0, 100 - 1),
                        StandardModels.level("ON_TARGET", 100 - 1, 100))
                .addGates(new Gate(
                        "shipment.sanctioned",
                        Wording.shipped("gate.shipment.sanctioned"),
                        new GateRule.Reaches(Measure.decimal(Fact.LATE_SHIPMENT_RATE, "0.1")),
                        "BELOW_TARGET",
                        List.of(Sources.TIKTOK_SANCTIONS)))
                .addCitations(
                        Sources.TIKTOK_TARGETS, Sources.ours("Scores of 0, 50 and 100 for sanctioned, missed and met"))
                .build();
    }

    /**
     * Star: 80 % of chats answered, rating 4.5. Star+: above 90 %, rating 4.8, at most 5 % late; points from 10 % late.
     */
    private static ReadinessModel shopee() {
        return ReadinessModel.builder()
                .id("service-shopee")
                .version("2022")
                .validity(Validity.from(LocalDate.of(2022, 1, 1)))
                .platform("shopee")
                .aggregation(Aggregation.WEAKEST)
                .addDimensions(
                        StandardModels.dimension(
                                "CHATS_ANSWERED",
                                StepScoring.of(
                                        Course.RISING,
                                        point(Fact.RESPONSE_RATE, "0", 0),
                                        point(Fact.RESPONSE_RATE, "0.8", 50),
                                        point(Fact.RESPONSE_RATE, "0.900001", 100)),
                                Sources.SHOPEE_STAR_PLUS,
                                Sources.SHOPEE_STAR_2022,
                                Sources.SHOPEE_STAR_2020),
                        StandardModels.dimension(
                                "RATING",
                                StepScoring.of(
                                        Course.RISING,
                                        point(Fact.RATING, "0", 0),
                                        point(Fact.RATING, "4.5", 50),
                                        point(Fact.RATING, "4.8", 100)),
                                Sources.SHOPEE_STAR_PLUS,
                                Sources.SHOPEE_STAR_2022),
                        StandardModels.dimension(
                                "LATE_SHIPMENT",
                                StepScoring.of(
                                        Course.FALLING,
                                        point(Fact.LATE_SHIPMENT_RATE, "0", 100),
                                        point(Fact.LATE_SHIPMENT_RATE, "0.050001", 50),
                                        point(Fact.LATE_SHIPMENT_RATE, "0.1", 0)),
                                Sources.SHOPEE_STAR_PLUS,
                                Sources.SHOPEE_PENALTY))
                .addBands(
                        StandardModels.level("REGULAR", 0, 50),
                        StandardModels.level("STAR", 50, 100 - 1),
                        StandardModels.level("STAR_PLUS", 100 - 1, 100))
                .addCitations(
                        Sources.SHOPEE_STAR_2022, Sources.ours("Scores of 0, 50 and 100 for regular, Star and Star+"))
                .build();
    }
}
