package id.msme.spark;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Judgement;
import id.msme.json.CatalogueReader;
import id.msme.json.DocumentException;
import id.msme.language.Language;
import id.msme.log.RuleFailureLog;
import id.msme.readiness.Assessment;
import id.msme.readiness.ReadinessModel;
import id.msme.scale.Scale;
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

    /** {@return the judge of the records of one part, which counts them} */
    PartJudge ofPart() {
        return new PartJudge(this);
    }

    boolean isAssessed() {
        return settings.isAssessed();
    }

    /** Bytes that stand for the MSME of a record within its program, if one is known. */
    Optional<byte[]> key(Judgement judgement) {
        return judgement.duplicateKey().map(pseudonyms::bytesInProgram);
    }

    /** {@return what is recommended to an enterprise of a scale} */
    List<Treatment> treatment(Optional<Scale> scale, Assessment assessment) {
        return treatments
                .flatMap(policy -> scale.map(known -> policy.recommend(known, assessment)))
                .orElse(List.of());
    }
}
