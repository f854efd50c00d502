package id.msme.enrolment;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.rule.CollectedFindings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings that also know which codes were looked for and not found, and which rule of the host reported what. */
final class RecordedFindings extends CollectedFindings {

    private final Set<FindingCode> passed = new HashSet<>();
    private final Map<String, List<Finding>> ofHost = new LinkedHashMap<>();
    private @Nullable List<Finding> ofLibrary;

    RecordedFindings(List<Finding> ofReader) {
        super(ofReader);
    }

    @Override
    public void passed(FindingCode code) {
        if (ofHost.isEmpty()) {
            passed.add(code);
        }
    }

    @Override
    public void startRule(String id) {
        if (ofLibrary == null) {
            ofLibrary = inOrder();
        }
        ofHost.put(id, new ArrayList<>());
    }

    @Override
    public void reportOnce(Finding finding) {
        lastOfHost().add(finding);
        super.reportOnce(finding);
    }

    private List<Finding> lastOfHost() {
        List<Finding> last = null;
        for (List<Finding> each : ofHost.values()) {
            last = each;
        }
        return Objects.requireNonNull(last, "a rule of the host");
    }

    /** The codes that were looked for somewhere and not found there. */
    Set<FindingCode> passed() {
        return Set.copyOf(passed);
    }

    /** What the reader and the library's own rules found. */
    List<Finding> ofLibrary() {
        return ofLibrary == null ? inOrder() : ofLibrary;
    }

    /** What each rule of the host found, in the order of the rules. */
    Map<String, List<Finding>> ofHost() {
        return ofHost;
    }
}
