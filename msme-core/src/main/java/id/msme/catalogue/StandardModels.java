package id.msme.catalogue;

import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.language.Wording;
import id.msme.number.Score;
import id.msme.readiness.Band;
import id.msme.readiness.Dimension;
import id.msme.readiness.Gate;
import id.msme.readiness.ReadinessModel;
import id.msme.scoring.Course;
import id.msme.scoring.LineScoring;
import id.msme.scoring.MeanScoring;
import id.msme.scoring.RatioScoring;
import id.msme.scoring.RequiredScoring;
import id.msme.scoring.ScorePoint;
import id.msme.scoring.Scoring;
import id.msme.scoring.StandardGates;
import id.msme.source.Citation;
import java.time.Duration;
import java.util.List;

/** The readiness models that are shipped. */
final class StandardModels {

    static final ReadinessModel GENERAL = general();

    /** No index of officials is published, so the levels are a setting of this library. */
    static final ReadinessModel OFFICIALS = officials();

    private StandardModels() {}

    /** FOUNDATION below 40, EMERGING below 60, READY below 80, else ADVANCED. */
    static List<Band> levels() {
        return List.of(
                level("FOUNDATION", 0, 40),
                level("EMERGING", 40, 60),
                level("READY", 60, 80),
                level("ADVANCED", 80, 100));
    }

    static Band level(String name, int from, int to) {
        return Band.of(name, Wording.shipped("level." + name), Score.of(from), Score.of(to));
    }

    static Dimension dimension(String id, Scoring scoring, Citation... citations) {
        return new Dimension(id, Wording.shipped("dimension." + id), 1, scoring, List.of(citations));
    }

    private static Scoring pillar(Fact fact) {
        return LineScoring.of(Course.RISING, ScorePoint.of(fact.min(), 0), ScorePoint.of(fact.max(), 100));
    }

    private static ReadinessModel general() {
        return ReadinessModel.builder()
                .id("readiness")
                .version("1")
                .addDimensions(
                        dimension(
                                "DIGITAL_LITERACY",
                                new MeanScoring(List.of(
                                        pillar(Fact.LITERACY_SKILLS),
                                        pillar(Fact.LITERACY_ETHICS),
                                        pillar(Fact.LITERACY_SAFETY),
                                        pillar(Fact.LITERACY_CULTURE))),
                                Sources.LITERACY_INDEX),
                        dimension(
                                "RESPONSIVENESS",
                                LineScoring.of(
                                        Course.FALLING,
                                        ScorePoint.of(Measure.duration(Fact.RESPONSE_TIME, Duration.ofHours(12)), 100),
                                        ScorePoint.of(StandardGates.RESPONSE_SLOW.limit(), 0)),
                                Sources.CHAT_12_HOURS,
                                Sources.GAZETTE_2022),
                        dimension(
                                "PRODUCTION_CAPACITY",
                                new RatioScoring(
                                        StandardGates.CAPACITY_SHORT.supply(), StandardGates.CAPACITY_SHORT.demand()),
                                Sources.GAZETTE_2022),
                        dimension(
                                "RECORD_KEEPING",
                                LineScoring.of(
                                        Course.RISING,
                                        ScorePoint.of(Measure.months(Fact.RECORDED_MONTHS, 0), 0),
                                        ScorePoint.of(Measure.months(Fact.RECORDED_MONTHS, 12), 100)),
                                Sources.SETKAB_2020,
                                Sources.ours("Twelve months of records")),
                        dimension(
                                "MARKET_PRESENCE",
                                new RequiredScoring(
                                        Measure.count(Fact.CHANNELS, 1),
                                        LineScoring.of(
                                                Course.FALLING,
                                                ScorePoint.of(Measure.days(Fact.DAYS_INACTIVE, 2), 100),
                                                ScorePoint.of(Measure.days(Fact.DAYS_INACTIVE, 30), 0))),
                                Sources.GAZETTE_2022,
                                Sources.ours("Thirty days without activity")))
                .bands(levels())
                .addGates(
                        new Gate(
                                "response.slow",
                                Wording.shipped("gate.response.slow"),
                                StandardGates.RESPONSE_SLOW,
                                "EMERGING",
                                List.of(Sources.GAZETTE_2022)),
                        new Gate(
                                "capacity.short",
                                Wording.shipped("gate.capacity.short"),
                                StandardGates.CAPACITY_SHORT,
                                "EMERGING",
                                List.of(Sources.GAZETTE_2022)))
                .addCitations(Sources.ours("Equal weights and the bounds of the levels at 40, 60 and 80"))
                .build();
    }

    private static ReadinessModel officials() {
        return ReadinessModel.builder()
                .id("official-literacy")
                .version("1")
                .addDimensions(
                        dimension("SKILLS", pillar(Fact.LITERACY_SKILLS), Sources.LITERACY_INDEX),
                        dimension("ETHICS", pillar(Fact.LITERACY_ETHICS), Sources.LITERACY_INDEX),
                        dimension("SAFETY", pillar(Fact.LITERACY_SAFETY), Sources.LITERACY_INDEX),
                        dimension("CULTURE", pillar(Fact.LITERACY_CULTURE), Sources.LITERACY_INDEX))
                .bands(levels())
                .addCitations(Sources.GAZETTE_2022, Sources.ours("The bounds of the levels at 40, 60 and 80"))
                .build();
    }
}
