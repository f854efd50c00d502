package id.msme.lint;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Activity;
import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueSection;
import id.msme.partnership.Commitment;
import id.msme.partnership.Partnership;
import id.msme.party.Party;
import id.msme.program.Program;
import id.msme.text.Counted;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

/**
 * Finds errors and suspicious entries in a catalogue.
 *
 * <pre>{@code
 * for (LintFinding finding : CatalogueLint.findings(catalogue)) {
 *     System.out.println(finding + " - " + finding.whatToDo(Language.EN));
 * }
 * }</pre>
 */
public final class CatalogueLint {

    private final Catalogue catalogue;
    private final Findings findings = new Findings();
    private final Map<Validity, FactSpace> spaces = new HashMap<>();
    private final Map<Validity, ValueLint> values = new HashMap<>();

    private CatalogueLint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Checks a whole catalogue.
     *
     * @param catalogue the catalogue
     * @return what was found; the pointers are those of the catalogue as it is written out, in the order of ids
     */
    public static List<LintFinding> findings(Catalogue catalogue) {
        requireNonNull(catalogue, "catalogue");
        return findings(catalogue, section -> ids(catalogue, section));
    }

    /**
     * Checks some entries of a catalogue, such as those of a file.
     *
     * @param catalogue the catalogue that has them
     * @param listed the ids of the entries of a section, in the order of the file that the pointers are for
     * @return what was found, by section and entry
     * @throws IllegalArgumentException if the catalogue does not have an entry
     */
    public static List<LintFinding> findings(Catalogue catalogue, Function<CatalogueSection, List<String>> listed) {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(listed, "listed");
        var lint = new CatalogueLint(catalogue);
        lint.each(CatalogueSection.PARTIES, listed, (id, i) -> lint.check(catalogue.party(id), i));
        lint.each(CatalogueSection.PROGRAMS, listed, (id, i) -> lint.check(catalogue.program(id), i));
        lint.each(CatalogueSection.PARTNERSHIPS, listed, (id, i) -> lint.check(catalogue.partnership(id), i));
        lint.each(CatalogueSection.COMMITMENTS, listed, (id, i) -> lint.check(catalogue.commitment(id), i));
        Map<String, Activity> activities = catalogue.activities().activities().stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        lint.each(
                CatalogueSection.ACTIVITIES,
                listed,
                (id, i) -> Optional.ofNullable(activities.get(id)).ifPresent(activity -> lint.check(activity, i)));
        return lint.findings.all();
    }

    private static List<String> ids(Catalogue catalogue, CatalogueSection section) {
        return switch (section) {
            case PARTIES -> catalogue.parties().stream().map(Party::id).toList();
            case PROGRAMS -> catalogue.programs().stream().map(Program::id).toList();
            case PARTNERSHIPS ->
                catalogue.partnerships().stream().map(Partnership::id).toList();
            case COMMITMENTS ->
                catalogue.commitments().stream().map(Commitment::id).toList();
            case ACTIVITIES ->
                catalogue.activities().activities().stream().map(Activity::id).toList();
            case SCALE_RULES, CHANNELS, MODELS -> List.of();
        };
    }

    private void each(
            CatalogueSection section, Function<CatalogueSection, List<String>> listed, ObjIntConsumer<String> check) {
        List<String> ids = listed.apply(section);
        for (int i = 0; i < ids.size(); i++) {
            check.accept(ids.get(i), i);
        }
    }

    private static String pointer(CatalogueSection section, int index) {
        return "/" + section.member() + "/" + index;
    }

    private void check(Party party, int index) {
        Optional<LocalDate> last = party.validity().lastDay();
        for (int i = 0; i < party.successors().size(); i++) {
            Party successor = catalogue.party(party.successors().get(i));
            Optional<LocalDate> next = last.map(day -> day.plusDays(1));
            if (!successor.validity().firstDay().equals(next)) {
                findings.add(
                        LintCode.SUCCESSOR_GAP,
                        pointer(CatalogueSection.PARTIES, index) + "/successors/" + i,
                        "party",
                        party.id(),
                        "days",
                        party.validity().toString(),
                        "successor",
                        successor.id(),
                        "other",
                        successor.validity().toString());
            }
        }
    }

    private void check(Program program, int index) {
        String pointer = pointer(CatalogueSection.PROGRAMS, index);
        new ProgramLint(catalogue, program, pointer, findings).check();
        if (!program.eligibility().isEmpty()) {
            Validity window = program.window();
            new RuleLint(
                            program,
                            pointer,
                            spaces.computeIfAbsent(window, days -> new FactSpace(catalogue, days)),
                            values.computeIfAbsent(window, days -> new ValueLint(catalogue, days, findings)),
                            findings)
                    .check();
        }
    }

    private void check(Partnership partnership, int index) {
        if (partnership.citations().isEmpty()) {
            findings.add(
                    LintCode.SOURCE_MISSING, pointer(CatalogueSection.PARTNERSHIPS, index), "id", partnership.id());
        }
    }

    private void check(Commitment commitment, int index) {
        String pointer = pointer(CatalogueSection.COMMITMENTS, index);
        Validity window = catalogue.program(commitment.program()).window();
        commitment
                .due()
                .filter(due -> !window.includes(due.latest()))
                .ifPresent(due -> findings.add(
                        LintCode.COMMITMENT_OUTSIDE_WINDOW,
                        pointer + "/by",
                        "commitment",
                        commitment.id(),
                        "day",
                        due.latest().toString(),
                        "window",
                        window.toString()));
        if (commitment.citations().isEmpty()) {
            findings.add(LintCode.SOURCE_MISSING, pointer, "id", commitment.id());
        }
    }

    private void check(Activity activity, int index) {
        Validity window = catalogue.program(activity.program()).window();
        if (!activity.period().overlaps(window)) {
            findings.add(
                    LintCode.ACTIVITY_OUTSIDE_WINDOW,
                    pointer(CatalogueSection.ACTIVITIES, index),
                    "activity",
                    activity.id(),
                    "days",
                    activity.period().toString(),
                    "window",
                    window.toString());
        }
    }

    /** {@return the number of findings so far} */
    @Override
    public String toString() {
        return "CatalogueLint: " + Counted.of(findings.all().size(), "finding");
    }
}
