package id.msme.readiness;

import static java.util.Objects.requireNonNull;

import id.msme.evidence.Evidence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The digital literacy of an official who guides MSMEs. There is no name here and none is needed.
 *
 * @param id the id that the office gave
 * @param office the office, where it is stated
 * @param assessedOn the day of the assessment
 * @param evidence the literacy of the official
 */
public record Official(String id, Optional<String> office, LocalDate assessedOn, Evidence evidence) {

    /**
     * Checks the id.
     *
     * @param id the id that the office gave
     * @param office the office
     * @param assessedOn the day of the assessment
     * @param evidence the literacy of the official
     * @throws IllegalArgumentException if the id is blank
     */
    public Official {
        requireNonNull(assessedOn, "assessedOn");
        requireNonNull(evidence, "evidence");
        requireNonNull(id, "id");
        requireNonNull(office, "office");
        if (id.isBlank()) {
            throw new IllegalArgumentException("an official has an id");
        }
    }

    /**
     * Assesses this official.
     *
     * @param model the model of officials, for example {@code catalogue.models().officials()}
     * @return the assessment
     */
    public Assessment assess(ReadinessModel model) {
        return requireNonNull(model, "model").assess(evidence, assessedOn);
    }
}
