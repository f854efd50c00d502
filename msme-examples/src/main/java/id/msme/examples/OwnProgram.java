package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.timeline.Validity;
import java.time.LocalDate;

/**
 * Adds a program to a catalogue and validates against it.
 * The standard catalogue stays as it is.
 */
public final class OwnProgram {

    private OwnProgram() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Citation source = Citation.of("Announcement of the city", Reliability.OFFICIAL);
        Program program = Program.builder()
                .id("batik-online")
                .name("Batik Online")
                .window(Validity.closed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .addPartners(ProgramPartner.of("shopee", source))
                .addCitations(source)
                .build();
        Catalogue catalogue = Catalogue.standard().withProgram(program);
        System.out.println(catalogue.program("batik-online"));
        System.out.println(
                Catalogue.standard().findProgram("batik-online").isPresent()
                        ? "in the standard catalogue"
                        : "not in the standard catalogue");
    }
}
