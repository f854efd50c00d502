package id.msme.spark;

import id.msme.catalogue.Catalogue;
import id.msme.duplicate.DuplicateStep;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Examination;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.json.CatalogueReader;
import id.msme.json.DocumentException;
import id.msme.language.Language;
import id.msme.log.RuleFailureLog;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.run.PartCounts;
import id.msme.sketch.Pseudonyms;
import id.msme.treatment.Treatment;
import id.msme.treatment.TreatmentPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What judges on one machine. It takes a moment to build and never changes, so a machine builds it once and all its
 * threads share it; it is not sent, its {@link Settings} are.
 */
final class Judge {

    private static @Nullable Judge last;

    private final Settings settings;
    private final EnrolmentValidator validator;
    private final ReadinessModel model;
    private final Optional<TreatmentPolicy> treatments;
    private final Pseudonyms pseudonyms;

    private Judge(Settings settings, EnrolmentValidator validator) {
        this.settings = settings;
        this.validator = RuleFailureLog.of(validator);
        this.model = validator.catalogue().models().standard();
        this.treatments = validator.catalogue().models().treatment().forModel(model);
        this.pseudonyms = Pseudonyms.with(settings.secret().getBytes(StandardCharsets.UTF_8));
    }

    /** The judge of this machine, built if the last one was of other settings. */
    static synchronized Judge of(Settings settings) {
        Judge known = last;
        if (known == null || !known.settings.equals(settings)) {
            known = build(settings);
            last = known;
        }
        return known;
    }

    /** The first judge of a run is built where the run starts, and refuses what is wrong there. */
    private static Judge build(Settings settings) {
        Catalogue catalogue = Catalogue.standard();
        for (String file : settings.catalogues()) {
            try {
                catalogue = CatalogueReader.read(file.getBytes(StandardCharsets.UTF_8), catalogue)
                        .catalogue();
            } catch (DocumentException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }
        EnrolmentValidator all = EnrolmentValidator.of(catalogue, settings.asOf());
        return new Judge(settings, settings.program().isEmpty() ? all : all.forProgram(settings.program()));
    }

    EnrolmentValidator validator() {
        return validator;
    }

    ReadinessModel model() {
        return model;
    }

    Language language() {
        return Language.valueOf(settings.language());
    }

    Verdict judge(EnrolmentForm form) {
        return validator.judge(form);
    }

    /** Bytes that stand for the MSME of a record within its program, if one is known. */
    Optional<byte[]> key(Verdict verdict) {
        return verdict.duplicateKey().map(pseudonyms::bytesInProgram);
    }

    /** Judges a record whose place among others of its MSME is known, and counts it. */
    Verdict judge(EnrolmentForm form, long line, boolean isDuplicate, PartCounts.Builder counts) {
        if (!settings.isAssessed()) {
            return count(validator.judge(form), line, isDuplicate, counts);
        }
        Examination examined = validator.examine(form);
        if (!form.isUnreadable()) {
            assess(examined, counts);
        }
        return count(examined.verdict(), line, isDuplicate, counts);
    }

    private static Verdict count(Verdict alone, long line, boolean isDuplicate, PartCounts.Builder counts) {
        Verdict verdict = isDuplicate ? DuplicateStep.over(Known.EVERYBODY).apply(alone) : alone;
        counts.add(line, verdict);
        return verdict;
    }

    private void assess(Examination examined, PartCounts.Builder counts) {
        Assessment assessment =
                model.assess(examined.evidence(), examined.verdict().basis().asOf());
        List<Treatment> treatment = treatments
                .flatMap(policy -> examined.verdict().scale().map(scale -> policy.recommend(scale, assessment)))
                .orElse(List.of());
        counts.add(assessment, examined.verdict(), treatment);
    }
}
