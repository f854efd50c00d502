package id.msme.option;

import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueSection;
import id.msme.console.Console;
import id.msme.console.UnreadableFileException;
import id.msme.console.UsageException;
import id.msme.file.DistinctFiles;
import id.msme.json.CatalogueFile;
import id.msme.json.CatalogueReader;
import id.msme.json.DocumentException;
import id.msme.scale.ScaleRule;
import id.msme.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The catalogue that a command uses: the standard catalogue with the entries of files. */
public final class CatalogueOption {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = {
                "Add the programs, parties, channels and changed scale rules of a file, msme-catalogue/1; an id that",
                "exists is replaced. Can be repeated: a later file adds to an earlier one."
            })
    private List<Path> files = new ArrayList<>();

    /**
     * The catalogue that was asked for.
     *
     * @throws UnreadableFileException if a file cannot be read
     */
    public Catalogue read(Console console) throws UnreadableFileException {
        Catalogue catalogue = Catalogue.standard();
        for (Path file : files) {
            CatalogueFile read = read("--catalogue ", file, catalogue);
            note(console, file, read, catalogue);
            catalogue = read.catalogue();
        }
        return catalogue;
    }

    /** Adds all that is read. */
    public void addTo(DistinctFiles distinct) {
        files.forEach(file -> distinct.read(file.toString(), file));
    }

    /** The files themselves. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /**
     * Reads one file onto a catalogue; a wrong file is wrong usage.
     *
     * @param before what stands in front of the name of the file in a message
     */
    public static CatalogueFile read(String before, Path file, Catalogue base) throws UnreadableFileException {
        try (InputStream in = Files.newInputStream(file)) {
            return CatalogueReader.read(in.readNBytes(CatalogueReader.MAX_BYTES + 1), base);
        } catch (DocumentException e) {
            throw new UsageException(before + Printable.name(file) + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
    }

    private static void note(Console console, Path file, CatalogueFile read, Catalogue before) {
        String start = "note: " + Printable.name(file);
        for (CatalogueSection section : CatalogueSection.values()) {
            List<String> ids = read.replaced(section);
            if (section != CatalogueSection.MODELS && section != CatalogueSection.SCALE_RULES && !ids.isEmpty()) {
                console.error(start + " replaces " + section.word() + " " + Listed.of(ids));
            }
        }
        List<String> laws = read.catalogue().scales().rules().stream()
                .filter(rule -> !before.scales().rules().contains(rule))
                .map(ScaleRule::law)
                .toList();
        if (!laws.isEmpty()) {
            console.error(start + " changes a scale rule; answers are by " + Listed.of(laws));
        }
    }
}
