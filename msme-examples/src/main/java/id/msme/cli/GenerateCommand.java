package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.checkpoint.Reasons;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.console.UsageException;
import id.msme.file.DistinctFiles;
import id.msme.option.CatalogueOption;
import id.msme.option.DecimalConverter;
import id.msme.option.OutputFiles;
import id.msme.option.WholeNumberConverter;
import id.msme.synthetic.SyntheticEnrolments;
import id.msme.synthetic.SyntheticRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes synthetic enrolments. */
@Command(
        name = "generate",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Writes made-up enrolments to standard output, one JSON object a line: the same bytes for "
                    + "the same arguments.",
            "",
            "Names and numbers belong to nobody. Submitted from 2017 to 2026-10-31, as far as the program was open. "
                    + "Rules of eligibility that a catalogue file brings are not looked at."
        })
final class GenerateCommand implements Callable<Integer> {

    private static final int BLOCK = 1 << 16;

    private final Console console;

    @Option(
            names = "--count",
            paramLabel = "N",
            required = true,
            converter = WholeNumberConverter.class,
            description = "How many records.")
    private long count;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = WholeNumberConverter.class,
            description = "A whole number of at most 18 digits. Without it: 1.")
    private long seed = 1;

    @Option(names = "--program", paramLabel = "ID", description = "Records of this program only. Without it: of all.")
    private Optional<String> program = Optional.empty();

    @Option(
            names = "--defect-rate",
            paramLabel = "R",
            converter = DecimalConverter.class,
            description = "The share of records that draw findings, 0 to 1 with at most six places. Without it: 0.")
    private BigDecimal defectRate = BigDecimal.ZERO;

    @Mixin
    private final CatalogueOption catalogueFiles = new CatalogueOption();

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "Write a line of JSON for each record: its line number and the codes it must draw.")
    private Optional<Path> manifest = Optional.empty();

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuseSameFile();
        Iterator<SyntheticRecord> records =
                records(catalogueFiles.read(console)).iterator();
        if (manifest.isEmpty()) {
            write(records, Optional.empty());
            return ExitCode.DONE;
        }
        try (var codes = new Manifest(manifest.get())) {
            write(records, Optional.of(codes));
        } catch (Manifest.Failure e) {
            console.error("msme: cannot write " + manifest.get() + ": " + Reasons.of(e.reason()));
            return ExitCode.FILES;
        }
        return ExitCode.DONE;
    }

    private void refuseSameFile() throws IOException {
        var files = new DistinctFiles();
        catalogueFiles.addTo(files);
        manifest.ifPresent(files::write);
        console.out().file().ifPresent(files::write);
        OutputFiles.check(files);
    }

    private Stream<SyntheticRecord> records(Catalogue catalogue) {
        var all = SyntheticEnrolments.of(catalogue).withSeed(seed);
        var some = of("--program", () -> program.map(all::forProgram).orElse(all));
        var defective = of("--defect-rate", () -> some.withDefectRate(defectRate));
        return of("--count", () -> defective.records(count));
    }

    private static <T> T of(String option, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + ": " + e.getMessage());
        }
    }

    private void write(Iterator<SyntheticRecord> records, Optional<Manifest> codes) throws IOException {
        var out = new BufferedOutputStream(console.out(), BLOCK);
        while (records.hasNext()) {
            SyntheticRecord record = records.next();
            record.writeTo(out);
            if (codes.isPresent()) {
                codes.get().write(record.codes());
            }
        }
        out.flush();
    }
}
