package id.msme.enrolment;

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

    /** Classifies the enterprise if it is stated and the date of submission is usable. */
    void classify(Submission submission) {
        long submittedOn = submission.submissionDay();
        if (submittedOn == IsoDate.INVALID || !submission.isUsable(Member.MSME)) {
            return;
        }
        submission.setClassification(NUMBERS.classify(
                scales,
                fact(submission, Member.ANNUAL_SALES),
                fact(submission, Member.NET_ASSETS),
                fact(submission, Member.BUSINESS_CAPITAL),
                fact(submission, Member.ESTABLISHED_ON),
                submittedOn));
    }

    void check(Submission submission, CollectedFindings sink) {
        Classification classification = submission.classified();
        if (classification == null) {
            return;
        }
        if (classification.scale().isPresent()) {
            sink.passed(FindingCode.SCALE_UNDETERMINED);
            compare(submission, classification, classification.scale().get(), sink);
        } else if (classification.outcome() != Outcome.FACT_UNUSABLE) {
            sink.report(
                    FindingCode.SCALE_UNDETERMINED,
                    Member.MSME,
                    () -> List.of(law(classification, "none"), wanted(classification)));
        }
    }

    private static long fact(Submission submission, Member member) {
        return submission.value(member, ScaleNumbers.ABSENT, ScaleNumbers.UNUSABLE);
    }

    private static void compare(
            Submission submission, Classification classification, Scale scale, CollectedFindings sink) {
        if (!scale.isMsme()) {
            String criterion = classification.criterion().map(Criterion::fact).orElseThrow();
            sink.report(FindingCode.SCALE_NOT_MSME, Member.MSME, () -> List.of(law(classification, ""), criterion));
            return;
        }
        sink.passed(FindingCode.SCALE_NOT_MSME);
        if (submission.isUsable(Member.DECLARED_SCALE)) {
            Scale declared = SCALES[(int) submission.value(Member.DECLARED_SCALE)];
            if (declared != scale) {
                sink.report(
                        FindingCode.SCALE_MISMATCH,
                        Member.DECLARED_SCALE,
                        () -> List.of(declared.name(), scale.name(), law(classification, "")));
            } else {
                sink.passed(FindingCode.SCALE_MISMATCH);
            }
        }
        if (submission.isUsable(Member.INDEPENDENT)) {
            if (submission.value(Member.INDEPENDENT) == 0) {
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
