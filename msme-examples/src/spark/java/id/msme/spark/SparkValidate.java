package id.msme.spark;

import id.msme.cohort.CohortReadiness;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.Library;
import id.msme.json.SummaryWriter;
import id.msme.json.answer.CohortWriter;
import id.msme.language.Language;
import id.msme.report.TextReport;
import id.msme.run.PartCounts;
import id.msme.text.Printable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges files of enrolments on Spark; the options are those of {@code msme validate}. */
@Command(
        name = "msme-spark",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Judges enrolments on Apache Spark and reports what was found, as msme validate does on one machine.",
            "",
            "Exit: 0 nothing was rejected, 1 something was, 2 wrong usage, 3 a file could not be read or written."
        })
public final class SparkValidate implements Callable<Integer> {

    private static final int SECRET_BYTES = 32;
    private static final int USAGE = 2;
    private static final int FILES = 3;

    private final PrintStream out;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--master", paramLabel = "URL", description = "The cluster. Without it: this machine, all cores.")
    private Optional<String> master = Optional.empty();

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description =
                    "About how many parts the input is cut into; the result is the same. Without it: 64 MiB each.")
    private Optional<Integer> partitions = Optional.empty();

    @Option(names = "--program", paramLabel = "ID", description = "The program the run is for. Without it: all.")
    private String program = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to judge for. Without it: today at UTC+9.")
    private LocalDate asOf = LocalDate.now(EnrolmentValidator.EASTERN_INDONESIA);

    @Option(names = "--catalogue", paramLabel = "FILE", description = "Add what a file holds, msme-catalogue/1.")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--verdicts", paramLabel = "DIR", description = "Write a verdict on each record as a line of JSON.")
    private Optional<String> verdicts = Optional.empty();

    @Option(names = "--tables", paramLabel = "DIR", description = "Write verdicts and tallies as Parquet.")
    private Optional<String> tables = Optional.empty();

    @Option(names = "--cohort", paramLabel = "FILE", description = "Assess readiness too; write the counts as JSON.")
    private Optional<Path> cohort = Optional.empty();

    /** Whether MSMEs that were accepted before are looked for. */
    enum DuplicateCheck {
        check,
        skip
    }

    @Option(names = "--duplicates", paramLabel = "check|skip", description = "Without it: check.")
    private DuplicateCheck duplicates = DuplicateCheck.check;

    @Option(names = "--digest", description = "Add a digest of the verdicts, to compare runs by.")
    private boolean isDigested;

    /** The forms of the report. */
    enum Format {
        text,
        json
    }

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the report. Without it: text.")
    private Format format = Format.text;

    /** The languages of messages. */
    enum Lang {
        id,
        en
    }

    @Option(names = "--lang", paramLabel = "id|en", description = "The language. Without it: id.")
    private Lang lang = Lang.id;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, folders or patterns: JSON Lines, gzip of it, or Parquet, in any mixture.")
    private List<String> inputs = new ArrayList<>();

    SparkValidate(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs, and ends the JVM with the exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        var line = new CommandLine(new SparkValidate(out));
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((e, arguments) -> fail(err, e.getMessage(), USAGE));
        line.setExecutionExceptionHandler((e, command, parsed) -> e instanceof ParameterException
                ? fail(err, e.getMessage(), USAGE)
                : fail(err, Failures.line(e), FILES));
        return line.execute(args);
    }

    private static int fail(PrintStream err, String message, int exit) {
        err.println("msme-spark: " + Printable.text(message.lines().findFirst().orElse("")));
        return exit;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = settings();
        EnrolmentValidator validator = validator(settings);
        OptionalInt parts = parts();
        try (SparkSession spark = session()) {
            List<InputFile> files = InputFiles.of(inputs, spark.sparkContext().hadoopConfiguration());
            PartCounts counts = new ClusterRun(spark, settings, files)
                    .run(parts, duplicates == DuplicateCheck.check, new Outputs(verdicts, tables));
            report(counts, validator);
            return counts.tally().rejected() == 0 ? 0 : 1;
        }
    }

    private Settings settings() throws IOException {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        var texts = new ArrayList<String>();
        for (Path file : catalogues) {
            try {
                texts.add(Files.readString(file));
            } catch (NoSuchFileException e) {
                throw new UnreadableInputException("--catalogue " + file, "there is no such file or folder");
            }
        }
        String language = lang == Lang.id ? Language.ID.name() : Language.EN.name();
        return new Settings(
                asOf,
                program,
                texts,
                language,
                cohort.isPresent(),
                HexFormat.of().formatHex(secret));
    }

    /** Builds the judge here first, so that a wrong catalogue or program is refused before Spark starts. */
    private EnrolmentValidator validator(Settings settings) {
        try {
            return Judge.of(settings).validator();
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private OptionalInt parts() {
        if (partitions.isPresent() && partitions.get() < 1) {
            throw usage("--partitions is at least 1");
        }
        return partitions.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private ParameterException usage(@Nullable String message) {
        return new ParameterException(new CommandLine(spec), message);
    }

    private SparkSession session() {
        var conf =
                new SparkConf().setIfMissing("spark.app.name", "msme-spark").setIfMissing("spark.ui.enabled", "false");
        conf.setMaster(master.orElse(conf.get("spark.master", "local[*]")));
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.driver.host", "127.0.0.1").setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    private void report(PartCounts counts, EnrolmentValidator validator) throws IOException {
        if (cohort.isPresent()) {
            // means by province are not sent between machines yet
            String json = CohortWriter.write(
                    counts.cohort(),
                    CohortReadiness.builder().build(),
                    validator.catalogue().models().standard(),
                    5);
            Files.writeString(cohort.get(), json + "\n");
        }
        Optional<String> digest = isDigested ? Optional.of(counts.digest().toString()) : Optional.empty();
        if (format == Format.json) {
            String edition = validator.catalogue().edition();
            out.println(SummaryWriter.write(counts.tally(), edition, Library.version(), validator.asOf(), digest));
            return;
        }
        out.print(new TextReport(counts.tally(), validator, lang == Lang.id ? Language.ID : Language.EN));
        digest.ifPresent(some -> out.println("\n" + "digest " + some));
    }
}
