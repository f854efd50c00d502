package id.msme.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.FindingCode;
import id.msme.language.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every code has what its rule reads, and a sentence for when it passes. */
class CodeReadsTest {

    /** Codes that are reported by a rule of another id. */
    private static final Set<String> OTHERS = Set.of(
            "scale.undetermined", "scale.not-msme", "eligibility.not-met", "eligibility.undetermined", "rule.failed");

    @Test
    void everyCodeIsInTheTableAndHasASentence() {
        assertThat(FindingCode.standardCodes())
                .filteredOn(code -> !OTHERS.contains(code.id()))
                .allSatisfy(code -> {
                    assertThat(CodeReads.of(code)).isNotEmpty();
                    assertThat(Sentences.passed(code).in(Language.EN)).isNotBlank();
                });
    }
}
