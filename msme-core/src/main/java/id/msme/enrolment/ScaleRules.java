package id.msme.enrolment;

import id.msme.finding.FindingCode;
import id.msme.scale.Classification;
import id.msme.scale.Classification.Outcome;
import id.msme.scale.Criterion;
import id.msme.scale.Purpose;
import id.msme.scale.Scale;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleFacts;
import id.msme.scale.ScaleRule;
import id.msme.text.IsoDate;
import java.util.stream.Collectors;

/** Tells the scale by the law in force on the day of submission, and what does not go with it. */
record ScaleRules(ScaleClassifier scales) implements Rule {

    private static final Scale[] SCALES = Scale.values();

    @Override
    public void apply(Judgement judgement) {
        long submittedOn = judgement.submittedOn();
        if (submittedOn == IsoDate.INVALID || !judgement.isUsable(Member.MSME)) {
            return;
        }
        var facts = ScaleFacts.of(
                fact(judgement, Member.ANNUAL_SALES),
                fact(judgement, Member.NET_ASSETS),
                fact(judgement, Member.BUSINESS_CAPITAL),
                fact(judgement, Member.ESTABLISHED_ON));
        Classification classification = scales.classify(facts, Purpose.FACILITATION, submittedOn);
        judgement.classification = classification;
        if (classification.scale().isPresent()) {
            compare(judgement, classification, classification.scale().get());
        } else if (classification.outcome() != Outcome.FACT_UNUSABLE) {
            judgement
                    .at(Member.MSME)
                    .report(FindingCode.SCALE_UNDETERMINED, law(classification, "none"), wanted(classification));
        }
    }

    private static long fact(Judgement judgement, Member member) {
        return judgement.value(member, ScaleFacts.ABSENT, ScaleFacts.UNUSABLE);
    }

    private static void compare(Judgement judgement, Classification classification, Scale scale) {
        if (!scale.isMsme()) {
            String criterion = classification.criterion().map(Criterion::fact).orElseThrow();
            judgement.at(Member.MSME).report(FindingCode.SCALE_NOT_MSME, law(classification, ""), criterion);
            return;
        }
        if (judgement.isUsable(Member.DECLARED_SCALE)) {
            Scale declared = SCALES[(int) judgement.value(Member.DECLARED_SCALE)];
            if (declared != scale) {
                judgement
                        .at(Member.DECLARED_SCALE)
                        .report(FindingCode.SCALE_MISMATCH, declared.name(), scale.name(), law(classification, ""));
            }
        }
        if (judgement.isUsable(Member.INDEPENDENT) && judgement.value(Member.INDEPENDENT) == 0) {
            judgement.at(Member.INDEPENDENT).report(FindingCode.SCALE_NOT_INDEPENDENT, scale.name());
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
