package id.msme.readiness;

import id.msme.evidence.Fact;
import id.msme.language.Wording;
import id.msme.scoring.Course;
import id.msme.scoring.GateRule;
import id.msme.scoring.LineScoring;
import id.msme.scoring.MeanScoring;
import id.msme.scoring.RatioScoring;
import id.msme.scoring.RequiredScoring;
import id.msme.scoring.ScorePoint;
import id.msme.scoring.Scoring;
import id.msme.source.Citation;
import id.msme.source.ReadinessSources;
import id.msme.text.Millionths;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The models that are shipped. Each can be taken, changed with {@link ReadinessModel#toBuilder()} and given a version of its own. */
public final class ReadinessModels {

    private static final long HOUR = 3_600;

    private static final ReadinessModel STANDARD = buildStandard();
    private static final ReadinessModel OFFICIALS = buildOfficials();

    private ReadinessModels() {}

    /**
     * {@return the general model: literacy, responsiveness, production capacity, record keeping and market presence, each of one fifth}
     */
    public static ReadinessModel standard() {
        return STANDARD;
    }

    /**
     * {@return the digital literacy of officials who guide MSMEs, a score of its own on the four pillars of the digital literacy
     *     index} No index of officials is published, so its levels are a setting of this library.
     */
    public static ReadinessModel officials() {
        return OFFICIALS;
    }

    /** {@return the service levels of marketplaces, as far as their own rules are known, a model for each platform and time} */
    public static List<ReadinessModel> marketplaces() {
        return MarketplaceModels.ALL;
    }

    /**
     * {@return the service levels of a marketplace on a day, if they are known}
     *
     * @param platform the id of a channel, for example {@code shopee}
     * @param day the day
     */
    public static Optional<ReadinessModel> marketplace(String platform, LocalDate day) {
        return MarketplaceModels.ALL.stream()
                .filter(model -> model.platform().equals(Optional.of(platform))
                        && model.validity().includes(day))
                .findFirst();
    }

    /** {@return FOUNDATION below 40, EMERGING below 60, READY below 80, else ADVANCED} */
    static List<Band> levels() {
        return List.of(
                level("FOUNDATION", 0, 40),
                level("EMERGING", 40, 60),
                level("READY", 60, 80),
                level("ADVANCED", 80, 100));
    }

    static Band level(String name, long from, long to) {
        return new Band(name, Wording.shipped("level." + name), from * Millionths.ONE, to * Millionths.ONE);
    }

    static Dimension dimension(String id, Scoring scoring, Citation... citations) {
        return new Dimension(id, Wording.shipped("dimension." + id), 1, scoring, List.of(citations));
    }

    private static Scoring pillar(Fact fact) {
        return LineScoring.of(fact, Course.RISING, ScorePoint.of(fact.least(), 0), ScorePoint.of(fact.most(), 100));
    }

    private static ReadinessModel buildStandard() {
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
                                ReadinessSources.LITERACY_INDEX),
                        dimension(
                                "RESPONSIVENESS",
                                LineScoring.of(
                                        Fact.RESPONSE_TIME,
                                        Course.FALLING,
                                        ScorePoint.of(12 * HOUR, 100),
                                        ScorePoint.of(48 * HOUR, 0)),
                                ReadinessSources.CHAT_12_HOURS,
                                ReadinessSources.GAZETTE_2022),
                        dimension(
                                "PRODUCTION_CAPACITY",
                                new RatioScoring(
                                        List.of(Fact.STOCK, Fact.MONTHLY_CAPACITY), Fact.EXPECTED_MONTHLY_ORDERS),
                                ReadinessSources.GAZETTE_2022),
                        dimension(
                                "RECORD_KEEPING",
                                LineScoring.of(
                                        Fact.RECORDED_MONTHS,
                                        Course.RISING,
                                        ScorePoint.of(0, 0),
                                        ScorePoint.of(12, 100)),
                                ReadinessSources.SETKAB_2020,
                                ReadinessSources.ours("Twelve months of records")),
                        dimension(
                                "MARKET_PRESENCE",
                                new RequiredScoring(
                                        Fact.CHANNELS,
                                        1,
                                        LineScoring.of(
                                                Fact.DAYS_INACTIVE,
                                                Course.FALLING,
                                                ScorePoint.of(2, 100),
                                                ScorePoint.of(30, 0))),
                                ReadinessSources.GAZETTE_2022,
                                ReadinessSources.ours("Thirty days without activity")))
                .bands(levels())
                .addGates(
                        new Gate(
                                "response.slow",
                                Wording.shipped("gate.response.slow"),
                                new GateRule.Reaches(Fact.RESPONSE_TIME, 48 * HOUR),
                                "EMERGING",
                                List.of(ReadinessSources.GAZETTE_2022)),
                        new Gate(
                                "capacity.short",
                                Wording.shipped("gate.capacity.short"),
                                new GateRule.Shortfall(
                                        List.of(Fact.STOCK, Fact.MONTHLY_CAPACITY), Fact.EXPECTED_MONTHLY_ORDERS),
                                "EMERGING",
                                List.of(ReadinessSources.GAZETTE_2022)))
                .addCitations(ReadinessSources.ours("Equal weights and the bounds of the levels at 40, 60 and 80"))
                .build();
    }

    private static ReadinessModel buildOfficials() {
        return ReadinessModel.builder()
                .id("official-literacy")
                .version("1")
                .addDimensions(
                        dimension("SKILLS", pillar(Fact.LITERACY_SKILLS), ReadinessSources.LITERACY_INDEX),
                        dimension("ETHICS", pillar(Fact.LITERACY_ETHICS), ReadinessSources.LITERACY_INDEX),
                        dimension("SAFETY", pillar(Fact.LITERACY_SAFETY), ReadinessSources.LITERACY_INDEX),
                        dimension("CULTURE", pillar(Fact.LITERACY_CULTURE), ReadinessSources.LITERACY_INDEX))
                .bands(levels())
                .addCitations(
                        ReadinessSources.GAZETTE_2022,
                        ReadinessSources.ours("The bounds of the levels at 40, 60 and 80"))
                .build();
    }
}
