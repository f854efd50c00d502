package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.readiness.Official;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Assesses the digital readiness of an official who supports enterprises.
 * Officials have a model of their own in the catalogue.
 */
public final class AssessOfficial {

    private AssessOfficial() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Evidence evidence = Evidence.builder()
                .literacySkills("4.2")
                .literacyEthics("4.0")
                .literacySafety("3.5")
                .literacyCulture("4.1")
                .build();
        var official = new Official("O-1", Optional.of("Dinas Contoh"), LocalDate.of(2024, 5, 2), evidence);
        System.out.println(official.assess(Catalogue.standard().models().officials()));
    }
}
