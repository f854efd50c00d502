package id.msme.report;

import id.msme.catalogue.Catalogue;
import id.msme.cohort.CohortAspect;
import id.msme.cohort.CohortCell;
import id.msme.cohort.CohortTally;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.readiness.Band;
import id.msme.readiness.Dimension;
import id.msme.readiness.Gate;
import id.msme.readiness.ReadinessModel;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.text.Counted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The parts of a cohort report in words, for text and page alike.
 *
 * @param tally the counts
 * @param model the model that was used
 * @param catalogue names the provinces
 * @param smallest the smallest count that is shown
 * @param language the language of the words
 */
public record CohortSections(
        CohortTally tally, ReadinessModel model, Catalogue catalogue, long smallest, Language language) {

    /** One count with its name; empty where it is left out. */
    public record Row(String name, OptionalLong count) {}

    /** One part of the report. */
    public record Section(String title, List<Row> rows) {}

    Messages words() {
        return Words.of(language);
    }

    Numbers numbers() {
        return new Numbers(language);
    }

    public String title() {
        return Counted.text(
                words(),
                "cohort.title",
                tally.msmes() == 1,
                Map.of(
                        "msmes", numbers().count(tally.msmes()),
                        "model", model.id(),
                        "version", model.version()));
    }

    public String note() {
        return words().text("cohort.note", Map.of("smallest", numbers().count(smallest)));
    }

    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (CohortAspect aspect : CohortAspect.values()) {
            Section section = section(aspect);
            if (!section.rows().isEmpty()) {
                sections.add(section);
            }
        }
        return sections;
    }

    public Section section(CohortAspect aspect) {
        var rows = tally.cells(aspect, smallest).stream()
                .sorted(order(aspect))
                .map(cell -> new Row(name(aspect, cell.key()), cell.count()))
                .toList();
        return new Section(words().text("cohort." + aspect.name().toLowerCase(Locale.ROOT)), rows);
    }

    /** What is counted. */
    public String unit() {
        return words().text("cohort.table.msmes");
    }

    /** Levels and scales go up, provinces by code, the rest from the most frequent; what is not known comes last. */
    private Comparator<CohortCell> order(CohortAspect aspect) {
        Comparator<CohortCell> unknownLast =
                Comparator.comparing(cell -> cell.key().equals(CohortTally.UNKNOWN));
        return switch (aspect) {
            case LEVEL -> unknownLast.thenComparing(cell -> levels().indexOf(cell.key()));
            case SCALE -> unknownLast.thenComparing(cell -> Scale.valueOf(cell.key()));
            case PROVINCE -> unknownLast.thenComparing(CohortCell::key);
            case WEAKEST, GATE, TREATMENT ->
                unknownLast
                        .thenComparing(Comparator.comparingLong(
                                (CohortCell cell) -> -cell.count().orElse(0)))
                        .thenComparing(CohortCell::key);
        };
    }

    private List<String> levels() {
        return model.bands().stream().map(Band::level).toList();
    }

    private String name(CohortAspect aspect, String key) {
        if (key.equals(CohortTally.UNKNOWN)) {
            return words().text("cohort.unknown." + aspect.name().toLowerCase(Locale.ROOT));
        }
        return switch (aspect) {
            case LEVEL -> model.bands().get(levels().indexOf(key)).title().in(language);
            case SCALE -> Messages.of(language).term(key);
            case PROVINCE -> province(key);
            case WEAKEST ->
                model.dimensions().stream()
                        .filter(dimension -> dimension.id().equals(key))
                        .map(Dimension::title)
                        .findFirst()
                        .map(title -> title.in(language))
                        .orElse(key);
            case GATE ->
                model.gates().stream()
                        .filter(gate -> gate.id().equals(key))
                        .map(Gate::reason)
                        .findFirst()
                        .map(reason -> reason.in(language))
                        .orElse(key);
            case TREATMENT -> key;
        };
    }

    public String scaleName(String key) {
        return name(CohortAspect.SCALE, key);
    }

    public String provinceName(String key) {
        return name(CohortAspect.PROVINCE, key);
    }

    private String province(String code) {
        return RegionCode.find(code)
                .flatMap(province -> catalogue.regions().findRegion(province))
                .map(Region::name)
                .map(name -> code + " " + name)
                .orElse(code);
    }
}
