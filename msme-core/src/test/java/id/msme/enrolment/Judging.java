package id.msme.enrolment;

import id.msme.catalogue.Catalogue;
import id.msme.form.EnrolmentForm;
import java.time.LocalDate;
import java.util.List;

/** Judges forms by the standard catalogue, and shows findings as {@code code pointer}. */
final class Judging {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    static final EnrolmentValidator VALIDATOR = EnrolmentValidator.of(Catalogue.standard(), AS_OF);

    private Judging() {}

    static Verdict judge(EnrolmentForm form) {
        return VALIDATOR.judge(form);
    }

    static List<String> found(EnrolmentForm form) {
        return found(judge(form));
    }

    static List<String> found(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> (finding.code() + " " + finding.pointer()).strip())
                .toList();
    }
}
