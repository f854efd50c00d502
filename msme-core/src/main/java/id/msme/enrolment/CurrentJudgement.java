package id.msme.enrolment;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.identity.DuplicateKey;
import id.msme.privacy.Guarded;
import id.msme.region.RegionCode;
import id.msme.rule.CheckedRecord;
import id.msme.rule.CollectedFindings;
import id.msme.rule.EnrolmentRules;
import id.msme.rule.ProvinceMatch;
import id.msme.scale.Scale;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one record after another, read from what the rules wrote, so that nothing is made of what nobody
 * asks for.
 *
 * <p>Only for rules of the library, which keep nothing: a rule of the application may keep its submission.
 */
final class CurrentJudgement extends Guarded implements Judgement {

    private final transient EnrolmentRules rules;
    private final transient CheckedRecord record = new CheckedRecord();
    private final transient CollectedFindings found = new CollectedFindings(List.of());
    private transient @Nullable List<Finding> inOrder;

    CurrentJudgement(EnrolmentRules rules) {
        this.rules = rules;
    }

    /** Judges a record, with nothing of the one before. */
    void judge(EnrolmentForm form) {
        record.start(form);
        found.start(form.findings());
        inOrder = null;
        rules.read(record, found);
        rules.apply(record, found);
    }

    /** Keeps nothing of the record: what waits for the next one holds no personal data. */
    void forget() {
        record.forget();
        found.forget();
        inOrder = null;
    }

    @Override
    public Optional<String> id() {
        requireForm();
        return record.isUsable(Member.ID) ? Optional.of(record.span(Member.ID).toString()) : Optional.empty();
    }

    @Override
    public boolean accepted() {
        return found.isAccepted();
    }

    @Override
    public Optional<Scale> scale() {
        return Optional.ofNullable(record.scale());
    }

    @Override
    public Optional<RegionCode> region() {
        return Optional.ofNullable(record.regionCode());
    }

    @Override
    public Optional<String> program() {
        return Optional.ofNullable(record.programId());
    }

    @Override
    public Optional<String> partner() {
        return Optional.ofNullable(record.partnerId());
    }

    @Override
    public List<String> targets() {
        return record.targets();
    }

    @Override
    public Optional<DuplicateKey> duplicateKey() {
        return Verdict.key(record.programId(), record.key());
    }

    ProvinceMatch provinceMatch() {
        return rules.province(record);
    }

    void forEachCode(long number, ObjLongConsumer<FindingCode> action) {
        found.forEachCode(number, action);
    }

    @Override
    public List<Finding> findings() {
        List<Finding> known = inOrder;
        if (known == null) {
            requireForm();
            known = found.inOrder();
            inOrder = known;
        }
        return known;
    }

    @Override
    public Verdict verdict() {
        requireForm();
        return Verdict.of(record, findings(), found.isAccepted(), rules);
    }

    private void requireForm() {
        if (!record.isFormCurrent()) {
            throw new IllegalStateException(
                    "the form holds the next record by now; read a judgement, or take its verdict, before that");
        }
    }

    /** {@return the same as the verdict, while the form holds the record} */
    @Override
    public String toString() {
        return record.isFormCurrent() ? verdict().toString() : "judgement of a record that was overwritten";
    }
}
