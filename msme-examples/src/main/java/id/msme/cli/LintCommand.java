package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.json.CatalogueFile;
import id.msme.json.answer.LintWriter;
import id.msme.lint.CatalogueLint;
import id.msme.lint.LintFinding;
import id.msme.option.CatalogueOption;
import id.msme.option.FormatOption;
import id.msme.option.LanguageOption;
import id.msme.report.LintReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds what is wrong or suspicious in catalogue files. */
@Command(
        name = "lint",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Finds what is wrong or suspicious in catalogue files, msme-catalogue/1, before anyone is judged by them.",
            "",
            "Several files add to each other, as with --catalogue. Exit: 0 nothing was found, 1 something was, "
                    + "2 a file is no catalogue, 3 a file could not be read."
        })
final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final FormatOption format = new FormatOption(FormatOption.Format.text);

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Catalogue files.")
    private List<Path> files = new ArrayList<>();

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.standard();
        Map<Path, CatalogueFile> read = new LinkedHashMap<>();
        for (Path file : files) {
            CatalogueFile one = CatalogueOption.read("", file, catalogue);
            catalogue = one.catalogue();
            read.put(file, one);
        }
        Map<String, List<LintFinding>> findings = new LinkedHashMap<>();
        for (Map.Entry<Path, CatalogueFile> one : read.entrySet()) {
            findings.put(one.getKey().toString(), CatalogueLint.findings(catalogue, one.getValue()::listed));
        }
        console.print(
                format.isJson()
                        ? LintWriter.write(findings, language.chosen()) + "\n"
                        : new LintReport(findings, language.chosen()).toString());
        return findings.values().stream().allMatch(List::isEmpty) ? ExitCode.DONE : ExitCode.REJECTED;
    }
}
