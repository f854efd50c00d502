package id.msme.cli;

import id.msme.catalogue.Catalogue;
import id.msme.console.Console;
import id.msme.console.ExitCode;
import id.msme.console.UsageException;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.receipt.IssuedReceipt;
import id.msme.json.receipt.ReceiptCheck;
import id.msme.json.receipt.ReceiptCheckWriter;
import id.msme.json.receipt.ReceiptIssuer;
import id.msme.json.receipt.ReceiptWriter;
import id.msme.option.AsOfOption;
import id.msme.option.CatalogueOption;
import id.msme.option.FormatOption;
import id.msme.option.InputFiles;
import id.msme.option.LanguageOption;
import id.msme.receipt.ReceiptComparison;
import id.msme.receipt.Receipts;
import id.msme.report.ReceiptReport;
import id.msme.run.BulkException;
import id.msme.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the verdict on one record, or checks a receipt. */
@Command(
        name = "explain",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Explains the verdict on one record: every rule with what it read and its source.",
            "",
            "The record is judged after those before it in the file, so that duplicates are known. With --check, the "
                    + "record of a receipt is judged again as of the day of the receipt; with --as-of too, as if it "
                    + "were submitted on that day, to see whether it is still eligible. "
                    + "Exit: 0 done, with --check: the verdict is the same; 1 a receipt that is checked differs; "
                    + "2 wrong usage, no such record, an id twice, or a damaged receipt; "
                    + "3 a file could not be read."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--line", paramLabel = "N", description = "The line on which the record starts.")
    private Optional<Long> line = Optional.empty();

    @Option(names = "--id", paramLabel = "ID", description = "The id of the record.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--check",
            paramLabel = "RECEIPT",
            description = "A receipt of the record, msme-receipt/1, to be checked.")
    private Optional<Path> receipt = Optional.empty();

    @Mixin
    private final CatalogueOption catalogueFiles = new CatalogueOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FormatOption format = new FormatOption(FormatOption.Format.text);

    @Parameters(
            paramLabel = "FILE",
            arity = "1",
            description = "A file of enrolments, as validate reads it; - is standard input.")
    private String file = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireOneQuestion();
        try {
            return receipt.isPresent() ? check(receipt.get()) : explain();
        } catch (BulkException e) {
            return console.fail("explain", e, "");
        }
    }

    private void requireOneQuestion() {
        List<String> given = Stream.of(line.map(any -> "--line"), id.map(any -> "--id"), receipt.map(any -> "--check"))
                .flatMap(Optional::stream)
                .toList();
        if (given.isEmpty()) {
            throw new UsageException("expected one of --line N, --id ID and --check RECEIPT; none is given");
        }
        if (given.size() > 1) {
            throw new UsageException("expected only one of --line N, --id ID and --check RECEIPT; given are "
                    + String.join(", ", given));
        }
    }

    private int explain() throws IOException, BulkException {
        EnrolmentValidator validator = EnrolmentValidator.of(catalogueFiles.read(console), asOf.day());
        IssuedReceipt issued = line.isPresent()
                ? find(validator, ReceiptIssuer.of(validator), line.get()).orElseThrow(this::noSuchLine)
                : findById(validator, id.orElse(""));
        console.print(
                format.isJson()
                        ? ReceiptWriter.write(issued, language.chosen()) + "\n"
                        : new ReceiptReport(language.chosen()).of(issued));
        return ExitCode.DONE;
    }

    private UsageException noSuchLine() {
        return new UsageException("--line: " + Printable.name(file) + " has no record on line " + line.orElse(0L)
                + "; blank lines are numbered, too");
    }

    private Optional<IssuedReceipt> find(EnrolmentValidator validator, ReceiptIssuer issuer, long number)
            throws BulkException {
        if (number < 1) {
            throw new UsageException("--line: lines are numbered from 1");
        }
        return ExplainedRecord.onLine(number).find(InputFiles.input(file, console), validator, issuer);
    }

    private IssuedReceipt findById(EnrolmentValidator validator, String wanted) throws BulkException {
        return ExplainedRecord.withId(wanted)
                .find(InputFiles.input(file, console), validator, ReceiptIssuer.of(validator))
                .orElseThrow(() -> new UsageException("--id: " + Printable.name(file)
                        + " has no record with this id; an id that is refused, or of another case, does not count"));
    }

    private int check(Path path) throws IOException, BulkException {
        IssuedReceipt stored = ReceiptFile.read(path);
        Catalogue catalogue = catalogueFiles.read(console);
        LocalDate day = stored.receipt().asOf();
        Optional<LocalDate> later = asOf.given().filter(given -> !given.equals(day));
        return later.isPresent() ? compare(stored, catalogue, later.get()) : check(stored, catalogue, day);
    }

    private int check(IssuedReceipt stored, Catalogue catalogue, LocalDate day) throws IOException, BulkException {
        EnrolmentValidator validator = EnrolmentValidator.of(catalogue, day);
        ReceiptIssuer issuer = ReceiptIssuer.of(validator).withSalts(stored::salt);
        Optional<IssuedReceipt> again = find(validator, issuer, stored.line());
        var report = new ReceiptReport(language.chosen());
        if (again.isEmpty()) {
            console.print(format.isJson() ? ReceiptCheckWriter.writeMissing() + "\n" : report.missing(stored));
            return ExitCode.REJECTED;
        }
        ReceiptCheck check = ReceiptCheck.of(stored, again.get());
        console.print(format.isJson() ? ReceiptCheckWriter.write(check, language.chosen()) + "\n" : report.of(check));
        return check.agrees() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private int compare(IssuedReceipt stored, Catalogue catalogue, LocalDate day) throws IOException, BulkException {
        EnrolmentValidator validator = EnrolmentValidator.of(catalogue, day);
        ReceiptIssuer issuer = ReceiptIssuer.of(Receipts.of(validator).asIfSubmittedOn(day));
        Optional<IssuedReceipt> again = find(validator, issuer, stored.line());
        var report = new ReceiptReport(language.chosen());
        if (again.isEmpty()) {
            console.print(format.isJson() ? ReceiptCheckWriter.writeMissing() + "\n" : report.missing(stored));
            return ExitCode.REJECTED;
        }
        ReceiptComparison comparison =
                ReceiptComparison.of(stored.receipt(), again.get().receipt());
        console.print(
                format.isJson()
                        ? ReceiptCheckWriter.write(comparison, language.chosen()) + "\n"
                        : report.of(comparison));
        return comparison.before().accepted() == comparison.after().accepted() ? ExitCode.DONE : ExitCode.REJECTED;
    }
}
