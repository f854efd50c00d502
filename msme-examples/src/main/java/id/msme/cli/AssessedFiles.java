package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.console.UnreadableFileException;
import id.msme.console.UsageException;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.file.DistinctFiles;
import id.msme.json.DocumentException;
import id.msme.json.ReadinessModelReader;
import id.msme.option.CatalogueOption;
import id.msme.option.InputFiles;
import id.msme.option.OutputFiles;
import id.msme.readiness.ReadinessModel;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The files of enrolments that a command assesses, and the model that assesses them. */
final class AssessedFiles {

    // Readiness is assessed for the day of submission, whenever that is.
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    // more than any model is; the reader says so
    private static final int MAX_MODEL_BYTES = 2 << 20;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A readiness model, msme-readiness-model/1. Without it: the general model.")
    private Optional<Path> modelFile = Optional.empty();

    @Mixin
    private final CatalogueOption catalogueFiles = new CatalogueOption();

    @Mixin
    private final InputFiles files = new InputFiles();

    /**
     * The catalogue that was asked for.
     *
     * @throws UnreadableFileException if a file cannot be read
     */
    Catalogue catalogue(Console console) throws UnreadableFileException {
        return catalogueFiles.read(console);
    }

    /**
     * The model that was asked for.
     *
     * @throws UnreadableFileException if its file cannot be read
     */
    ReadinessModel model(Catalogue catalogue) throws UnreadableFileException {
        if (modelFile.isEmpty()) {
            return catalogue.models().standard();
        }
        Path file = modelFile.get();
        try (InputStream in = Files.newInputStream(file)) {
            return ReadinessModelReader.read(in.readNBytes(MAX_MODEL_BYTES));
        } catch (DocumentException e) {
            throw new UsageException("--model " + file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
    }

    /** Adds all that is read. */
    void addTo(DistinctFiles distinct, Console console) {
        modelFile.ifPresent(file -> distinct.read("--model", file));
        catalogueFiles.addTo(distinct);
        files.addTo(distinct, console);
    }

    /** The names of the files, as the source of a picture. */
    String names() {
        return files.names();
    }

    /** Runs over the files, and returns the exit code of a command that could read all records or only some. */
    int run(Catalogue catalogue, Console console, UnaryOperator<BulkRun> setUp) throws IOException {
        var distinct = new DistinctFiles();
        addTo(distinct, console);
        console.out().file().ifPresent(distinct::write);
        OutputFiles.check(distinct);
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), BulkRun.MAX_THREADS);
        BulkRun run = BulkRun.of(EnrolmentValidator.of(catalogue, LAST_DAY))
                .withoutDuplicates()
                .threads(threads);
        BulkReport report = setUp.apply(files.of(run)).run(files.on(console));
        InputFiles.noteIgnored(report, console);
        return report.unreadable() == 0 ? ExitCode.DONE : ExitCode.REJECTED;
    }
}
