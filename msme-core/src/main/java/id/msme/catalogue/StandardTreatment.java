package id.msme.catalogue;

import id.msme.activity.Mode;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.language.Wording;
import id.msme.number.Score;
import id.msme.scale.Scale;
import id.msme.scoring.GateState;
import id.msme.source.Citation;
import id.msme.text.FactTable;
import id.msme.treatment.TreatmentCondition;
import id.msme.treatment.TreatmentPolicy;
import id.msme.treatment.TreatmentRule;
import id.msme.treatment.TreatmentStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The treatment policy that is shipped, read from its table. */
final class StandardTreatment {

    private static final Map<String, Citation> SOURCES = Map.of(
            "gazette-2022", Sources.GAZETTE_2022,
            "okezone-2020", Sources.OKEZONE_2020,
            "setkab-2020", Sources.SETKAB_2020,
            "sijori-2022", Sources.SIJORI_2022);

    /** The sources say that treatment differs by scale; which line meets which scale they leave open. */
    private static final List<Citation> OF_EVERY_LINE =
            List.of(Sources.SETKAB_2020, Sources.ours("Which line meets which scale"));

    static final TreatmentPolicy POLICY = TreatmentPolicy.of("1", StandardModels.GENERAL, rules());

    private StandardTreatment() {}

    private static List<TreatmentRule> rules() {
        return FactTable.read(
                        "treatment.tsv",
                        StandardTreatment.class.getResourceAsStream("treatment.tsv"),
                        "activity",
                        "stage",
                        "mode",
                        "scales",
                        "conditions",
                        "reason",
                        "sources")
                .map(StandardTreatment::rule);
    }

    private static TreatmentRule rule(FactTable.Row row) {
        return new TreatmentRule(
                row.text("activity"),
                TreatmentStage.valueOf(row.text("stage")),
                Mode.valueOf(row.text("mode")),
                parts(row, "scales").map(Scale::valueOf).collect(Collectors.toSet()),
                conditions(row.text("conditions")),
                Wording.shipped("because." + row.text("reason")),
                Stream.concat(parts(row, "sources").map(StandardTreatment::source), OF_EVERY_LINE.stream())
                        .distinct()
                        .toList());
    }

    private static Stream<String> parts(FactTable.Row row, String column) {
        return Arrays.stream(row.text(column).split(" ", -1));
    }

    private static Citation source(String name) {
        return Optional.ofNullable(SOURCES.get(name))
                .orElseThrow(() -> new IllegalArgumentException("unknown source " + name));
    }

    private static List<TreatmentCondition> conditions(String cell) {
        var conditions = new ArrayList<TreatmentCondition>();
        for (String condition : cell.split("; ", -1)) {
            conditions.add(condition(condition.split(" ", -1)));
        }
        return conditions;
    }

    /** A condition is its kind, and what it compares with what. */
    private static TreatmentCondition condition(String[] words) {
        return switch (words[0]) {
            case "dimension-below" -> new TreatmentCondition.DimensionBelow(words[1], Score.parse(words[2]));
            case "dimension-reaches" -> new TreatmentCondition.DimensionReaches(words[1], Score.parse(words[2]));
            case "pillar-below" -> new TreatmentCondition.FactBelow(Measure.decimal(fact(words[1]), words[2]));
            case "count-reaches" ->
                new TreatmentCondition.FactReaches(Measure.count(fact(words[1]), Long.parseLong(words[2])));
            case "gate" -> new TreatmentCondition.GateIs(words[1], GateState.valueOf(words[2]));
            case "level-reaches" -> new TreatmentCondition.LevelReaches(words[1]);
            case "no-training" -> new TreatmentCondition.NoTraining();
            case "some-training" -> new TreatmentCondition.SomeTraining();
            default -> throw new IllegalArgumentException("unknown condition " + words[0]);
        };
    }

    private static Fact fact(String member) {
        return Fact.find(member).orElseThrow(() -> new IllegalArgumentException("unknown fact " + member));
    }
}
