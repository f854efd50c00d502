package id.msme.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects findings, in the order in which they are reported. */
final class Findings {

    private final List<LintFinding> all = new ArrayList<>();

    void add(LintCode code, String pointer, String... namesAndValues) {
        var arguments = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        all.add(new LintFinding(code, pointer, Map.copyOf(arguments)));
    }

    List<LintFinding> all() {
        return List.copyOf(all);
    }
}
