package id.msme.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.finding.Finding;
import id.msme.json.EnrolmentReader;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema of an enrolment and the validator find the same members wrong, as far as a schema can say. */
class EnrolmentSchemaTest {

    /** How many documents; the profile {@code schemas} tries 100,000. */
    private static final int DOCUMENTS = Integer.getInteger("msme.schema.documents", 3_000);

    private static final Set<String> STRUCTURAL = Set.of(
            "json.type",
            "value.missing",
            "value.unknown",
            "value.range",
            "text.format",
            "date.format",
            "identity.missing",
            "nib.format",
            "npwp.format",
            "nik.format",
            "kbli.format",
            "region.format",
            "phone.format");

    private static final EnrolmentReader READER =
            EnrolmentReader.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)));

    @Test
    void schemaAndValidatorFindTheSameMembersWrong() {
        var documents = new Documents(20260101);
        int right = 0;
        var codes = new TreeSet<String>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String document = documents.next();
            var found = new TreeSet<String>();
            for (Finding finding : READER.read(document).findings()) {
                assertThat(finding.code().id()).as(document).isNotEqualTo("json.syntax");
                if (STRUCTURAL.contains(finding.code().id())) {
                    codes.add(finding.code().id());
                    found.add(finding.pointer());
                }
            }
            assertThat(PeerSchemas.pointers("enrolment", document)).as(document).isEqualTo(found);
            right += found.isEmpty() ? 1 : 0;
        }
        assertThat(codes).isEqualTo(new TreeSet<>(STRUCTURAL));
        assertThat(right).isBetween(DOCUMENTS / 50, DOCUMENTS / 2);
    }
}
