package id.msme.option;

import id.msme.console.Console;
import id.msme.console.UnreadableFileException;
import id.msme.console.UsageException;
import id.msme.file.DistinctFiles;
import id.msme.json.ColumnMapReader;
import id.msme.json.DocumentException;
import id.msme.run.BulkInput;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import id.msme.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The files of enrolments that a command reads, standard input among them. */
public final class InputFiles {

    public static final String STANDARD_INPUT = "-";

    /** What stands between the name of a workbook and that of its sheet. */
    private static final String SHEET = ".xlsx#";

    // more than any map is; the reader says so
    private static final int MAX_COLUMNS_BYTES = 2 << 20;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Files of enrolments: JSON Lines, a JSON array, CSV, TSV, FILE.xlsx or FILE.xlsx#SHEET; "
                        + "gzip is read as it "
                        + "is; - is standard input."
            })
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "What the headers of tables mean, msme-columns/1. Without it: the names of the format.")
    private Optional<Path> columns = Optional.empty();

    /**
     * The run that reads them.
     *
     * @throws UnreadableFileException if the file of columns cannot be read
     */
    public BulkRun of(BulkRun run) throws UnreadableFileException {
        if (columns.isEmpty()) {
            return run;
        }
        Path file = columns.get();
        try (InputStream in = Files.newInputStream(file)) {
            return run.columns(ColumnMapReader.read(in.readNBytes(MAX_COLUMNS_BYTES)));
        } catch (DocumentException e) {
            throw new UsageException("--columns " + file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
    }

    /** Says once which columns of tables were ignored, of many the first, and for which members they were meant. */
    public static void noteIgnored(BulkReport report, Console console) {
        List<String> ignored = report.ignoredColumns().orElse(List.of());
        if (!ignored.isEmpty()) {
            List<String> meant = MeantColumns.of(ignored);
            console.error("msme: columns that are no member were ignored: " + Listed.of(ignored)
                    + (meant.isEmpty() ? "" : "; did you mean " + Listed.of(meant) + "?"));
        }
    }

    /** What is read, in the order of the command line. */
    public List<BulkInput> on(Console console) {
        return on(console.in());
    }

    /** What is read, with a certain stream as standard input. */
    public List<BulkInput> on(InputStream standardInput) {
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("- is standard input, and can be read once only");
        }
        return files.stream().map(file -> input(file, standardInput)).toList();
    }

    /** What is read of one argument. */
    public static BulkInput input(String file, Console console) {
        return input(file, console.in());
    }

    private static BulkInput input(String file, InputStream standardInput) {
        return file.equals(STANDARD_INPUT) ? BulkInput.of(file, standardInput) : input(file);
    }

    private static BulkInput input(String file) {
        int sheet = file.toLowerCase(Locale.ROOT).lastIndexOf(SHEET);
        if (sheet < 0 || Files.exists(path(file))) {
            return BulkInput.of(path(file));
        }
        int end = sheet + SHEET.length() - 1;
        return BulkInput.ofSheet(path(file.substring(0, end)), file.substring(end + 1));
    }

    /** The files on disk; of a sheet, its workbook. */
    public List<Path> paths() {
        return files.stream()
                .filter(file -> !STANDARD_INPUT.equals(file))
                .map(InputFiles::workbook)
                .toList();
    }

    private static Path workbook(String file) {
        int sheet = file.toLowerCase(Locale.ROOT).lastIndexOf(SHEET);
        return sheet < 0 || Files.exists(path(file)) ? path(file) : path(file.substring(0, sheet + SHEET.length() - 1));
    }

    /** Adds all that is read, and the file of columns. */
    public void addTo(DistinctFiles distinct, Console console) {
        paths().forEach(file -> distinct.read(file.toString(), file));
        columns.ifPresent(file -> distinct.read(file.toString(), file));
        if (haveStandardInput()) {
            console.inFile().ifPresent(file -> distinct.read(STANDARD_INPUT, file));
        }
    }

    /** The names of what is read, without folders. */
    public String names() {
        return files.stream()
                .map(file -> file.equals(STANDARD_INPUT)
                        ? file
                        : Printable.name(path(file).getFileName()))
                .collect(Collectors.joining(", "));
    }

    /** Whether standard input is read. */
    public boolean haveStandardInput() {
        return files.contains(STANDARD_INPUT);
    }

    private static Path path(String file) {
        try {
            return new PathConverter().convert(file);
        } catch (TypeConversionException e) {
            throw new UsageException(e);
        }
    }
}
