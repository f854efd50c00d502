package id.msme.enrolment;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Answer;
import id.msme.finding.Basis;
import id.msme.finding.Explanation;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.identity.DuplicateKey;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.privacy.Guarded;
import id.msme.region.RegionCode;
import id.msme.rule.CheckedRecord;
import id.msme.rule.EnrolmentRules;
import id.msme.rule.ProvinceMatch;
import id.msme.scale.Classification;
import id.msme.scale.Scale;
import id.msme.text.Inside;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of judging one record: all its findings, whether it is accepted, and its scale, region, program and
 * partner.
 *
 * <p>A record is accepted if none of its findings is an error.
 */
public final class Verdict extends Guarded implements Answer, Judgement {

    private static final int MAX_LISTED = 5;
    private static final Inside.Keys<DuplicateKey> KEYS = Inside.keys();

    private final transient @Nullable String id;
    private final transient boolean accepted;
    private final transient @Nullable Classification classification;
    private final transient @Nullable RegionCode region;
    private final transient @Nullable String program;
    private final transient @Nullable String partner;
    private final transient List<String> targets;
    private final transient long key;
    private final transient long asOf;
    private final transient ProvinceMatch provinceMatch;
    private final transient List<Finding> findings;

    private Verdict(
            @Nullable String id,
            @Nullable Classification classification,
            @Nullable RegionCode region,
            @Nullable String program,
            @Nullable String partner,
            List<String> targets,
            long key,
            long asOf,
            ProvinceMatch provinceMatch,
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
        this.asOf = asOf;
        this.provinceMatch = provinceMatch;
        this.findings = findings;
    }

    static Verdict of(CheckedRecord record, List<Finding> findings, boolean isAccepted, EnrolmentRules rules) {
        return new Verdict(
                record.isUsable(Member.ID) ? record.span(Member.ID).toString() : null,
                record.classified(),
                record.regionCode(),
                record.programId(),
                record.partnerId(),
                record.targets(),
                record.key(),
                rules.dayOfLaw(record),
                rules.province(record),
                isAccepted,
                findings);
    }

    static Verdict unreadable(List<Finding> findings, LocalDate asOf) {
        return new Verdict(
                null,
                null,
                null,
                null,
                null,
                List.of(),
                CheckedRecord.NO_KEY,
                asOf.toEpochDay(),
                ProvinceMatch.NOT_COMPARED,
                false,
                List.copyOf(findings));
    }

    Verdict asDuplicate() {
        Finding duplicate = Finding.of(
                FindingCode.ENROLMENT_DUPLICATE,
                "",
                duplicateKey().orElseThrow().kind());
        if (findings.stream()
                .anyMatch(found ->
                        found.code().equals(duplicate.code()) && found.pointer().isEmpty())) {
            // a rule of the host reported it already
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
        return new Verdict(
                id,
                classification,
                region,
                program,
                partner,
                targets,
                key,
                asOf,
                provinceMatch,
                false,
                List.copyOf(all));
    }

    @Override
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    @Override
    public boolean accepted() {
        return accepted;
    }

    @Override
    public Optional<Scale> scale() {
        return classification == null ? Optional.empty() : classification.scale();
    }

    /**
     * {@return how the scale was determined, with law, criterion and part-results; empty without a usable date of
     * submission}
     */
    public Optional<Classification> classification() {
        return Optional.ofNullable(classification);
    }

    @Override
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region);
    }

    @Override
    public Optional<String> program() {
        return Optional.ofNullable(program);
    }

    @Override
    public Optional<String> partner() {
        return Optional.ofNullable(partner);
    }

    @Override
    public List<String> targets() {
        return targets;
    }

    @Override
    public Optional<DuplicateKey> duplicateKey() {
        return key(program, key);
    }

    /** The key of an MSME within a program, empty without a program or if it is none. */
    static Optional<DuplicateKey> key(@Nullable String program, long key) {
        return program == null || key == CheckedRecord.NO_KEY
                ? Optional.empty()
                : Optional.of(KEYS.restore(program, key));
    }

    /** {@return this verdict} */
    @Override
    public Verdict verdict() {
        return this;
    }

    ProvinceMatch provinceMatch() {
        return provinceMatch;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the law that determined the scale.
     *
     * @return the law as of the date of submission; if that date is not usable, no law and the as-of date of the
     *     validator
     */
    @Override
    public Basis basis() {
        var date = LocalDate.ofEpochDay(asOf);
        return classification == null ? new Basis(List.of(), List.of(), date) : classification.basis();
    }

    /**
     * Explains this verdict by its findings.
     *
     * @param language the language of the messages
     * @return a part for each finding: the code as its name, the pointer as its label, the message as its text; one
     *     part named {@code accepted} if nothing was found
     */
    @Override
    public Explanation explain(Language language) {
        requireNonNull(language, "language");
        var explanation = Explanation.builder();
        if (findings.isEmpty()) {
            explanation.add("accepted", Messages.of(language).term("no-findings"));
        }
        for (Finding finding : findings) {
            explanation.add(finding.code().id(), finding.pointer(), finding.message(language));
        }
        return explanation.build();
    }

    /** {@return acceptance, scale, region and the first codes with their pointers, without an identifier} */
    @Override
    public String toString() {
        String listed = findings.stream()
                .limit(MAX_LISTED)
                .map(found -> found.code() + (found.pointer().isEmpty() ? "" : " " + found.pointer()))
                .collect(Collectors.joining(", "));
        int more = findings.size() - MAX_LISTED;
        return (accepted ? "accepted" : "rejected")
                + scale().map(s -> " " + s).orElse("")
                + region().map(r -> " in " + r).orElse("")
                + (findings.isEmpty() ? "" : " [" + listed + (more > 0 ? ", … " + more + " more]" : "]"));
    }
}
