package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.json.CatalogueWriter;
import id.msme.language.Language;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the programs of the catalogue. */
@Command(
        name = "programs",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Shows the programs of the catalogue with their windows, partners, targets and sources.")
final class ProgramsCommand implements Callable<Integer> {

    private final Console console;

    /** The forms of the list. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the list. Without it: text.")
    private Format format = Format.text;

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            defaultValue = "id",
            converter = LanguageConverter.class,
            description = "The language of the list. Without it: id.")
    private Language language = Language.ID;

    ProgramsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var catalogue = Catalogue.standard();
        console.print(
                format == Format.json
                        ? CatalogueWriter.write(catalogue) + "\n"
                        : new ProgramsReport(catalogue, language).toString());
        return ExitCode.DONE;
    }
}
