package id.msme.lint;

import id.msme.activity.Activity;
import id.msme.catalogue.Catalogue;
import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.Condition;
import id.msme.condition.KbliIn;
import id.msme.condition.Negation;
import id.msme.condition.ProvinceIn;
import id.msme.condition.RegionIn;
import id.msme.condition.TrainingFinished;
import id.msme.timeline.Validity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds codes and ids in conditions that no register has, or not in the window. */
final class ValueLint {

    private static final int IN_PROVINCE = 100;

    private final Findings findings;
    private final IntervalSet known;
    private final IntervalSet possible;
    private final Set<Integer> divisions;
    private final Set<String> activities;
    private final String window;

    ValueLint(Catalogue catalogue, Validity window, Findings findings) {
        this.findings = findings;
        var regions = new RegionDays(catalogue.regions(), window);
        this.known = regions.known();
        this.possible = regions.possible();
        this.divisions = catalogue.industries().editions().stream()
                .flatMap(edition -> edition.sections().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.activities =
                catalogue.activities().activities().stream().map(Activity::id).collect(Collectors.toUnmodifiableSet());
        this.window = window.toString();
    }

    void check(Condition condition, String pointer) {
        String place = pointer + "/" + condition.name();
        if (condition instanceof AllOf all) {
            check(all.conditions(), place);
        } else if (condition instanceof AnyOf any) {
            check(any.conditions(), place);
        } else if (condition instanceof Negation not) {
            check(not.condition(), place);
        } else if (condition instanceof ProvinceIn provinces) {
            checkRegions(provinces.codes(), place);
        } else if (condition instanceof RegionIn regions) {
            checkRegions(regions.codes(), place);
        } else if (condition instanceof KbliIn kbli) {
            checkFields(kbli.prefixes(), place);
        } else if (condition instanceof TrainingFinished training) {
            training.activity()
                    .filter(id -> !activities.contains(id))
                    .ifPresent(id -> findings.add(LintCode.ACTIVITY_UNKNOWN, place + "/activity", "activity", id));
        }
    }

    private void check(List<Condition> conditions, String place) {
        for (int i = 0; i < conditions.size(); i++) {
            check(conditions.get(i), place + "/" + i);
        }
    }

    private void checkRegions(List<String> codes, String place) {
        for (int i = 0; i < codes.size(); i++) {
            IntervalSet numbers = numbers(codes.get(i));
            if (known.and(numbers).isEmpty()) {
                findings.add(LintCode.REGION_UNKNOWN, place + "/" + i, "code", codes.get(i));
            } else if (possible.and(numbers).isEmpty()) {
                findings.add(LintCode.REGION_OUTSIDE_WINDOW, place + "/" + i, "code", codes.get(i), "window", window);
            }
        }
    }

    /** Of a province all that can be in it. */
    private static IntervalSet numbers(String code) {
        int dot = code.indexOf('.');
        long province = Long.parseLong(dot < 0 ? code : code.substring(0, dot)) * IN_PROVINCE;
        long inProvince = dot < 0 ? 0 : Long.parseLong(code.substring(dot + 1));
        return dot < 0
                ? IntervalSet.between(province, province + IN_PROVINCE - 1)
                : IntervalSet.between(province + inProvince, province + inProvince);
    }

    private void checkFields(List<String> prefixes, String place) {
        for (int i = 0; i < prefixes.size(); i++) {
            if (!divisions.contains(Integer.parseInt(prefixes.get(i).substring(0, 2)))) {
                findings.add(LintCode.KBLI_UNKNOWN, place + "/" + i, "prefix", prefixes.get(i));
            }
        }
    }
}
