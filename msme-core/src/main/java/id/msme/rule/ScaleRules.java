package id.msme.rule;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.scale.Classification;
import id.msme.scale.Classification.Outcome;
import id.msme.scale.Criterion;
import id.msme.scale.Scale;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.text.Inside;
import id.msme.text.Inside.ScaleNumbers;
import id.msme.text.IsoDate;
import java.util.List;
import java.util.stream.Collectors;

/** Determines the scale by the law in force on the day of submission, and reports what contradicts it. */
record ScaleRules(ScaleClassifier scales) {

    private static final ScaleNumbers<?, ScaleClassifier, Classification> NUMBERS = Inside.scaleNumbers();
    private static final Scale[] SCALES = Scale.values();

    /** The classification of a record, with its day. */
    static Classification dated(Classification undated, long submittedOn) {
        return NUMBERS.on(undated, submittedOn);
    }

    /** Classifies the enterprise if it is stated and the date of submission is usable. */
    void classify(CheckedRecord record) {
        long submittedOn = record.submissionDay();
        if (submittedOn == IsoDate.INVALID || !record.isUsable(Member.MSME)) {
            return;
        }
        record.setUndated(NUMBERS.classify(
                scales,
                fact(record, Member.ANNUAL_SALES),
                fact(record, Member.NET_ASSETS),
                fact(record, Member.BUSINESS_CAPITAL),
                fact(record, Member.ESTABLISHED_ON),
                submittedOn));
    }

    void check(CheckedRecord record, CollectedFindings sink) {
        Classification classification = record.undated();
        if (classification == null) {
            return;
        }
        if (classification.scale().isPresent()) {
            sink.passed(FindingCode.SCALE_UNDETERMINED);
            compare(record, classification, classification.scale().get(), sink);
        } else if (classification.outcome() != Outcome.FACT_UNUSABLE) {
            sink.report(
                    FindingCode.SCALE_UNDETERMINED,
                    Member.MSME,
                    () -> List.of(law(classification, "none"), wanted(classification)));
        }
    }

    private static long fact(CheckedRecord record, Member member) {
        return record.value(member, ScaleNumbers.ABSENT, ScaleNumbers.UNUSABLE);
    }

    private static void compare(
            CheckedRecord record, Classification classification, Scale scale, CollectedFindings sink) {
        if (!scale.isMsme()) {
            String criterion = classification.criterion().map(Criterion::fact).orElseThrow();
            sink.report(FindingCode.SCALE_NOT_MSME, Member.MSME, () -> List.of(law(classification, ""), criterion));
            return;
        }
        sink.passed(FindingCode.SCALE_NOT_MSME);
        if (record.isUsable(Member.DECLARED_SCALE)) {
            Scale declared = SCALES[(int) record.value(Member.DECLARED_SCALE)];
            if (declared != scale) {
                sink.report(
                        FindingCode.SCALE_MISMATCH,
                        Member.DECLARED_SCALE,
                        () -> List.of(declared.name(), scale.name(), law(classification, "")));
            } else {
                sink.passed(FindingCode.SCALE_MISMATCH);
            }
        }
        if (record.isUsable(Member.INDEPENDENT)) {
            if (record.value(Member.INDEPENDENT) == 0) {
                sink.report(FindingCode.SCALE_NOT_INDEPENDENT, Member.INDEPENDENT, scale.name());
            } else {
                sink.passed(FindingCode.SCALE_NOT_INDEPENDENT);
            }
        }
    }

    private static String law(Classification classification, String ifNone) {
        return classification.rule().map(ScaleRule::law).orElse(ifNone);
    }

    private static String wanted(Classification classification) {
        return classification.outcome() == Outcome.NO_LAW
                ? "no-law"
                : classification.wanted().stream().map(Criterion::fact).sorted().collect(Collectors.joining("|"));
    }
}
