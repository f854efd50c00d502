package id.msme.receipt;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;

/** The ids of rules that are not those of a finding code. */
final class RuleIds {

    static final String SCALE = "scale.";
    static final String NO_LAW = "scale.no-law";
    static final String ELIGIBILITY = "eligibility.";
    static final String HOST = "rule.";

    private RuleIds() {}

    /** Whether a finding has a code of which rules of the host alone are known to report. */
    static boolean canBeOfHost(Finding finding) {
        return finding.code().equals(FindingCode.RULE_FAILED)
                || FindingCode.find(finding.code().id()).isEmpty();
    }
}
