package id.msme.enrolment;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.privacy.Guarded;
import id.msme.program.Program;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import id.msme.scale.Classification;
import id.msme.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the validator says of one record: all its findings, whether it is accepted, and where it counts.
 *
 * <p>A record is accepted when none of its findings is an error.
 */
public final class Verdict extends Guarded {

    private final transient @Nullable String id;
    private final transient boolean accepted;
    private final transient @Nullable Classification classification;
    private final transient @Nullable RegionCode region;
    private final transient @Nullable String program;
    private final transient @Nullable String partner;
    private final transient List<String> targets;
    private final transient long key;
    private final transient List<Finding> findings;

    private Verdict(
            @Nullable String id,
            @Nullable Classification classification,
            @Nullable RegionCode region,
            @Nullable String program,
            @Nullable String partner,
            List<String> targets,
            long key,
            boolean accepted,
            List<Finding> findings) {
        this.id = id;
        this.accepted = accepted;
        this.classification = classification;
        this.region = region;
        this.program = program;
        this.partner = partner;
        this.targets = targets;
        this.key = key;
        this.findings = findings;
    }

    static Verdict of(Submission submission, CollectedFindings found) {
        return new Verdict(
                submission.isUsable(Member.ID)
                        ? submission.form().text(Member.ID).toString()
                        : null,
                submission.classified(),
                submission.region().map(Region::code).orElse(null),
                submission.program().map(Program::id).orElse(null),
                submission.partner().orElse(null),
                submission.targets(),
                KeyRule.key(submission),
                found.isAccepted(),
                found.inOrder());
    }

    static Verdict unreadable(List<Finding> findings) {
        return new Verdict(null, null, null, null, null, List.of(), KeyRule.NONE, false, List.copyOf(findings));
    }

    Verdict asDuplicate() {
        Finding duplicate = Finding.of(
                FindingCode.ENROLMENT_DUPLICATE,
                "",
                duplicateKey().orElseThrow().kind());
        if (findings.stream()
                .anyMatch(found ->
                        found.code().equals(duplicate.code()) && found.pointer().isEmpty())) {
            // a rule of the host told it already
            return this;
        }
        var all = new ArrayList<>(findings);
        int at = 0;
        while (at < all.size()
                && all.get(at).pointer().isEmpty()
                && all.get(at).code().order() < duplicate.code().order()) {
            at++;
        }
        all.add(at, duplicate);
        return new Verdict(id, classification, region, program, partner, targets, key, false, List.copyOf(all));
    }

    /** {@return the partner's own id of the record, empty where it is absent or refused} */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** {@return whether none of the findings is an error} */
    public boolean accepted() {
        return accepted;
    }

    /** {@return the scale, empty where it is unknown; large where the enterprise is no MSME} */
    public Optional<Scale> scale() {
        return classification == null ? Optional.empty() : classification.scale();
    }

    /** {@return how the scale was told, with law, criterion and part-results; empty where no day of submission is usable} */
    public Optional<Classification> classification() {
        return Optional.ofNullable(classification);
    }

    /** {@return the regency or city the record counts under on its day; empty where the code is refused or there is no day} */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region);
    }

    /** {@return the program, empty where it is not in the catalogue} */
    public Optional<String> program() {
        return Optional.ofNullable(program);
    }

    /** {@return the partner, empty where it is none of the program} */
    public Optional<String> partner() {
        return Optional.ofNullable(partner);
    }

    /** {@return the ids of the targets in whose days the record was submitted; it counts towards them if it is accepted} */
    public List<String> targets() {
        return targets;
    }

    /** {@return by what the MSME is told apart in its program, empty where no usable number or program is there} */
    public Optional<DuplicateKey> duplicateKey() {
        return key == KeyRule.NONE || program == null ? Optional.empty() : Optional.of(new DuplicateKey(program, key));
    }

    /** {@return all findings: record-wide ones first, then in the order of the members, errors and warnings alike} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return acceptance, scale, region and codes, without an identifier} */
    @Override
    public String toString() {
        return (accepted ? "accepted" : "rejected") + scale().map(s -> " " + s).orElse("")
                + region().map(r -> " in " + r).orElse("") + " "
                + findings.stream().map(Finding::code).toList();
    }
}
