package id.msme.treatment;

import id.msme.activity.Mode;
import id.msme.evidence.Fact;
import id.msme.language.Wording;
import id.msme.readiness.ReadinessModels;
import id.msme.scale.Scale;
import id.msme.scoring.GateState;
import id.msme.source.Citation;
import id.msme.source.ReadinessSources;
import id.msme.text.Millionths;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The treatment policy that is shipped. That treatment differs by scale, that training comes first and mostly online, and that capacity comes
 * before the marketplace is said by the sources; which line meets which scale is a setting of this library.
 */
final class StandardTreatment {

    private static final Set<Scale> MICRO = EnumSet.of(Scale.MICRO);
    private static final Set<Scale> SMALL = EnumSet.of(Scale.SMALL);
    private static final Set<Scale> MEDIUM = EnumSet.of(Scale.MEDIUM);
    private static final Set<Scale> MICRO_AND_SMALL = EnumSet.of(Scale.MICRO, Scale.SMALL);
    private static final Set<Scale> SMALL_AND_MEDIUM = EnumSet.of(Scale.SMALL, Scale.MEDIUM);

    /** The middle of the scale of the index. */
    private static final long MIDDLING = 3 * Millionths.ONE;

    private static final Citation OUR_LINE = ReadinessSources.ours("Which line meets which scale");

    static final TreatmentPolicy POLICY = TreatmentPolicy.of("1", ReadinessModels.standard(), rules());

    private StandardTreatment() {}

    private static List<TreatmentRule> rules() {
        return List.of(
                literacy("training.digital-skills", Fact.LITERACY_SKILLS, MICRO, Mode.MIXED),
                literacy("training.digital-skills", Fact.LITERACY_SKILLS, SMALL_AND_MEDIUM, Mode.VIRTUAL),
                literacy("training.digital-safety", Fact.LITERACY_SAFETY, MICRO, Mode.MIXED),
                literacy("training.digital-safety", Fact.LITERACY_SAFETY, SMALL_AND_MEDIUM, Mode.VIRTUAL),
                literacy("training.digital-ethics", Fact.LITERACY_ETHICS, MICRO_AND_SMALL, Mode.VIRTUAL),
                literacy("training.digital-culture", Fact.LITERACY_CULTURE, MICRO_AND_SMALL, Mode.VIRTUAL),
                line(
                        "training.serving-customers",
                        TreatmentStage.TRAINING,
                        Mode.VIRTUAL,
                        MICRO_AND_SMALL,
                        "serving",
                        List.of(ReadinessSources.GAZETTE_2022),
                        below("RESPONSIVENESS", 50)),
                line(
                        "training.service-team",
                        TreatmentStage.TRAINING,
                        Mode.VIRTUAL,
                        MEDIUM,
                        "serving",
                        List.of(ReadinessSources.GAZETTE_2022),
                        below("RESPONSIVENESS", 50)),
                line(
                        "training.bookkeeping",
                        TreatmentStage.TRAINING,
                        Mode.MIXED,
                        MICRO,
                        "records",
                        List.of(ReadinessSources.SETKAB_2020),
                        below("RECORD_KEEPING", 50)),
                line(
                        "training.bookkeeping",
                        TreatmentStage.TRAINING,
                        Mode.VIRTUAL,
                        SMALL,
                        "records",
                        List.of(ReadinessSources.SETKAB_2020),
                        below("RECORD_KEEPING", 50)),
                line(
                        "training.accounting",
                        TreatmentStage.TRAINING,
                        Mode.VIRTUAL,
                        MEDIUM,
                        "records",
                        List.of(ReadinessSources.SETKAB_2020),
                        below("RECORD_KEEPING", 50)),
                line(
                        "training.selling-online",
                        TreatmentStage.TRAINING,
                        Mode.VIRTUAL,
                        MICRO_AND_SMALL,
                        "first-training",
                        List.of(ReadinessSources.OKEZONE_2020),
                        new TreatmentCondition.NoTraining(),
                        below("MARKET_PRESENCE", 50)),
                line(
                        "mentoring.shop-visit",
                        TreatmentStage.MENTORING,
                        Mode.IN_PERSON,
                        MICRO,
                        "standstill",
                        List.of(ReadinessSources.GAZETTE_2022),
                        below("MARKET_PRESENCE", 50),
                        new TreatmentCondition.FactReaches(Fact.CHANNELS, 1)),
                line(
                        "mentoring.shop-coach",
                        TreatmentStage.MENTORING,
                        Mode.VIRTUAL,
                        SMALL_AND_MEDIUM,
                        "standstill",
                        List.of(ReadinessSources.GAZETTE_2022),
                        below("MARKET_PRESENCE", 50),
                        new TreatmentCondition.FactReaches(Fact.CHANNELS, 1)),
                line(
                        "capacity.joint-production",
                        TreatmentStage.CAPACITY,
                        Mode.IN_PERSON,
                        MICRO,
                        "capacity",
                        List.of(ReadinessSources.GAZETTE_2022, ReadinessSources.SIJORI_2022),
                        closed("capacity.short")),
                line(
                        "capacity.equipment",
                        TreatmentStage.CAPACITY,
                        Mode.IN_PERSON,
                        SMALL,
                        "capacity",
                        List.of(ReadinessSources.GAZETTE_2022),
                        closed("capacity.short")),
                line(
                        "capacity.supply-partnership",
                        TreatmentStage.CAPACITY,
                        Mode.MIXED,
                        MEDIUM,
                        "capacity",
                        List.of(ReadinessSources.GAZETTE_2022),
                        closed("capacity.short")),
                line(
                        "listing.guided",
                        TreatmentStage.LISTING,
                        Mode.MIXED,
                        MICRO,
                        "listing",
                        List.of(ReadinessSources.GAZETTE_2022, ReadinessSources.OKEZONE_2020),
                        open("capacity.short"),
                        new TreatmentCondition.SomeTraining(),
                        below("MARKET_PRESENCE", 50)),
                line(
                        "listing.self-service",
                        TreatmentStage.LISTING,
                        Mode.VIRTUAL,
                        SMALL_AND_MEDIUM,
                        "listing",
                        List.of(ReadinessSources.GAZETTE_2022, ReadinessSources.OKEZONE_2020),
                        open("capacity.short"),
                        new TreatmentCondition.SomeTraining(),
                        below("MARKET_PRESENCE", 50)),
                line(
                        "financing.micro-introduction",
                        TreatmentStage.FINANCING,
                        Mode.IN_PERSON,
                        MICRO,
                        "financing",
                        List.of(ReadinessSources.SETKAB_2020),
                        reaches("RECORD_KEEPING", 100),
                        new TreatmentCondition.LevelReaches("READY")),
                line(
                        "financing.bank-introduction",
                        TreatmentStage.FINANCING,
                        Mode.MIXED,
                        SMALL_AND_MEDIUM,
                        "financing",
                        List.of(ReadinessSources.SETKAB_2020),
                        reaches("RECORD_KEEPING", 100),
                        new TreatmentCondition.LevelReaches("READY")),
                line(
                        "showcase.regional-fair",
                        TreatmentStage.SHOWCASE,
                        Mode.IN_PERSON,
                        MICRO_AND_SMALL,
                        "showcase",
                        List.of(ReadinessSources.GAZETTE_2022),
                        new TreatmentCondition.LevelReaches("READY"),
                        open("capacity.short")),
                line(
                        "showcase.national-exhibition",
                        TreatmentStage.SHOWCASE,
                        Mode.IN_PERSON,
                        MEDIUM,
                        "showcase",
                        List.of(ReadinessSources.GAZETTE_2022),
                        new TreatmentCondition.LevelReaches("READY"),
                        open("capacity.short")));
    }

    private static TreatmentRule literacy(String activity, Fact pillar, Set<Scale> scales, Mode mode) {
        return line(
                activity,
                TreatmentStage.TRAINING,
                mode,
                scales,
                "literacy",
                List.of(ReadinessSources.OKEZONE_2020, ReadinessSources.GAZETTE_2022),
                new TreatmentCondition.FactBelow(pillar, MIDDLING));
    }

    private static TreatmentRule line(
            String activity,
            TreatmentStage stage,
            Mode mode,
            Set<Scale> scales,
            String reason,
            List<Citation> sources,
            TreatmentCondition... conditions) {
        List<Citation> citations = new ArrayList<>(sources);
        citations.add(ReadinessSources.SETKAB_2020);
        citations.add(OUR_LINE);
        return new TreatmentRule(
                activity,
                stage,
                mode,
                scales,
                List.of(conditions),
                Wording.shipped("because." + reason),
                citations.stream().distinct().toList());
    }

    private static TreatmentCondition below(String dimension, long score) {
        return new TreatmentCondition.DimensionBelow(dimension, score * Millionths.ONE);
    }

    private static TreatmentCondition reaches(String dimension, long score) {
        return new TreatmentCondition.DimensionReaches(dimension, score * Millionths.ONE);
    }

    private static TreatmentCondition closed(String gate) {
        return new TreatmentCondition.GateIs(gate, GateState.CLOSED);
    }

    private static TreatmentCondition open(String gate) {
        return new TreatmentCondition.GateIs(gate, GateState.OPEN);
    }
}
