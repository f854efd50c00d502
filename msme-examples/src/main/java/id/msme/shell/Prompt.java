package id.msme.shell;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.language.Language;
import id.msme.partnership.Delivery;
import id.msme.progress.Indicator;
import id.msme.progress.ObservationSeries;
import id.msme.progress.Progress;
import id.msme.progress.PublishedSeries;
import id.msme.progress.Target;
import id.msme.reach.Reach;
import id.msme.readiness.Assessment;
import id.msme.scale.Classification;
import id.msme.table.ObservationReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Questions of one line each, imported by the prompt that {@link Shell} opens.
 *
 * <p>A day is text such as {@code "2022-12-31"}, an amount text such as {@code "2,5 miliar"}. All answers rest on the
 * standard catalogue. What was typed wrong is refused by a {@link PromptException} with one line that names what was
 * expected and what is valid.
 */
public final class Prompt {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    private Prompt() {}

    /**
     * Prints how to begin.
     *
     * @return the catalogue that all answers rest on
     */
    public static Catalogue welcome() {
        Console.print("msme, data edition " + CATALOGUE.edition()
                + ": help() lists what can be asked, for example scale(\"450 juta\", \"2019-06-01\")");
        return CATALOGUE;
    }

    /** Prints what can be asked, a line each. */
    public static void help() {
        Console.print(Help.all());
    }

    /**
     * Prints what a question answers, how it is typed, and examples.
     *
     * @param question the name of a function, for example {@code "forecast"}
     */
    public static void help(String question) {
        requireNonNull(question, "question");
        Console.print(Help.of(question).text());
    }

    /** Prints an example of each question, to paste. */
    public static void examples() {
        Console.print(Help.examples());
    }

    /**
     * Prints examples of a question, to paste.
     *
     * @param question the name of a function, for example {@code "reach"}
     */
    public static void examples(String question) {
        requireNonNull(question, "question");
        Console.print(Help.of(question).examplesText());
    }

    /**
     * Prints why an answer is as it is, and its sources.
     *
     * @param answer what a question returned
     */
    public static void why(Object answer) {
        why(answer, Language.EN);
    }

    /**
     * Prints why an answer is as it is, and its sources.
     *
     * @param answer what a question returned
     * @param language the language of the explanation
     */
    public static void why(Object answer, Language language) {
        requireNonNull(answer, "answer");
        requireNonNull(language, "language");
        Console.print(Reasons.of(answer, language));
    }

    /**
     * Returns a day.
     *
     * @param day for example {@code "2022-12-31"}
     * @return the day
     */
    public static LocalDate on(String day) {
        return Typed.day(requireNonNull(day, "day"));
    }

    /** {@return the targets of the catalogue} */
    public static Table targets() {
        return CatalogueTables.targets(CATALOGUE);
    }

    /** {@return the counts of MSMEs online that the catalogue knows, of all publishers} */
    public static Table counts() {
        return CatalogueTables.counts(CATALOGUE.onboarding());
    }

    /**
     * Reads counts of MSMEs online from a CSV file.
     *
     * @param file with the columns as_of, precision, count, publisher, derived, source
     * @return the counts
     */
    public static ObservationSeries observations(String file) {
        return observations(file, Indicator.MSMES_ONLINE.name());
    }

    /**
     * Reads counts from a CSV file.
     *
     * @param file with the columns as_of, precision, count, publisher, derived, source
     * @param indicator what is counted, for example {@code "MSMES_TRAINED"}
     * @return the counts
     */
    public static ObservationSeries observations(String file, String indicator) {
        requireNonNull(file, "file");
        requireNonNull(indicator, "indicator");
        Indicator counted = Typed.named("indicator", indicator, Arrays.asList(Indicator.values()), Indicator::name);
        return Ask.of(() -> {
            try (InputStream stream = Files.newInputStream(Ask.file(file))) {
                return ObservationReader.read(stream, counted);
            }
        });
    }

    /**
     * Measures the progress to a target by the counts of the publisher that the target names, or of the only one.
     *
     * @param target the id of the target, for example {@code "dm-2024"}
     * @param day for example {@code "2022-12-31"}
     * @return the progress
     */
    public static Progress progress(String target, String day) {
        requireNonNull(target, "target");
        requireNonNull(day, "day");
        return Ask.of(() -> {
            Target wanted = CATALOGUE.target(target);
            PublishedSeries counts = Counts.of(Counts.shipped(CATALOGUE, wanted), wanted, on(day));
            return Progress.of(wanted, counts, on(day));
        });
    }

    private static ObservationSeries shipped(String target) {
        return Ask.of(() -> Counts.shipped(CATALOGUE, CATALOGUE.target(target)));
    }

    /**
     * Measures the progress to a target by the counts of one publisher.
     *
     * @param target the id of the target, for example {@code "dm-2024"}
     * @param publisher for example {@code "KEMENKOP"}
     * @param day for example {@code "2022-12-31"}
     * @return the progress
     */
    public static Progress progress(String target, String publisher, String day) {
        requireNonNull(target, "target");
        return progress(target, shipped(target), publisher, day);
    }

    /**
     * Measures the progress to a target by counts of a file.
     *
     * @param target the id of the target, for example {@code "dm-2024"}
     * @param counts for example {@code observations("counts.csv")}
     * @param publisher for example {@code "KEMENKOP"}
     * @param day for example {@code "2022-12-31"}
     * @return the progress
     */
    public static Progress progress(String target, ObservationSeries counts, String publisher, String day) {
        requireNonNull(target, "target");
        requireNonNull(counts, "counts");
        requireNonNull(publisher, "publisher");
        requireNonNull(day, "day");
        return Ask.of(() -> Progress.of(CATALOGUE.target(target), counts.publisher(publisher), on(day)));
    }

    /**
     * Predicts a target's count by a straight line, logistic growth and Bass diffusion.
     *
     * @param target the id of the target, for example {@code "dm-2024"}
     * @param publisher for example {@code "KEMENKOP"}
     * @param day counts after it are not used, for example {@code "2022-12-31"}
     * @return a row for each model: the count on the deadline and the day on which the target is reached
     */
    public static Table forecast(String target, String publisher, String day) {
        requireNonNull(target, "target");
        return forecast(target, shipped(target), publisher, day);
    }

    /**
     * Predicts a target's count from counts of a file.
     *
     * @param target the id of the target, for example {@code "dm-2024"}
     * @param counts for example {@code observations("counts.csv")}
     * @param publisher for example {@code "KEMENKOP"}
     * @param day counts after it are not used, for example {@code "2022-12-31"}
     * @return a row for each model
     */
    public static Table forecast(String target, ObservationSeries counts, String publisher, String day) {
        requireNonNull(target, "target");
        requireNonNull(counts, "counts");
        requireNonNull(publisher, "publisher");
        requireNonNull(day, "day");
        return Ask.of(() -> ForecastTable.of(CATALOGUE.target(target), counts.publisher(publisher), on(day)));
    }

    /**
     * Assesses readiness by the standard model.
     *
     * @param evidence what is known, for example {@code "rating=4.7, response=2h"}
     * @return the assessment, as a range where the evidence leaves it open
     */
    public static Assessment assess(String evidence) {
        requireNonNull(evidence, "evidence");
        return Ask.of(() -> CATALOGUE
                .models()
                .standard()
                .assess(EvidenceText.read(evidence), LocalDate.parse(CATALOGUE.edition())));
    }

    /**
     * Assesses readiness by another model of the catalogue.
     *
     * @param evidence what is known, for example {@code "rating=4.7, response=2h"}
     * @param model the id of the model, for example {@code "service-shopee"}
     * @return the assessment
     */
    public static Assessment assess(String evidence, String model) {
        requireNonNull(evidence, "evidence");
        requireNonNull(model, "model");
        return Ask.of(() -> CATALOGUE
                .models()
                .model(model)
                .assess(EvidenceText.read(evidence), LocalDate.parse(CATALOGUE.edition())));
    }

    /**
     * Finds the cheapest improvements that lift an MSME to the next level.
     *
     * @param evidence what is known, for example {@code "rating=4.7, response=60h"}
     * @return a row for each improvement; none if the level is the highest or too little is known
     */
    public static Table step(String evidence) {
        requireNonNull(evidence, "evidence");
        return Ask.of(() -> StepTable.of(CATALOGUE, EvidenceText.read(evidence)));
    }

    /**
     * Determines the scale by annual sales.
     *
     * @param annualSales for example {@code "450 juta"}
     * @param day decides which law holds, for example {@code "2019-06-01"}
     * @return the scale with law and article
     */
    public static Classification scale(String annualSales, String day) {
        requireNonNull(annualSales, "annualSales");
        requireNonNull(day, "day");
        return Ask.of(() -> CATALOGUE.scales().bySales(Typed.amount(annualSales), on(day)));
    }

    /**
     * Determines the scale by annual sales.
     *
     * @param rupiah annual sales in whole rupiah, for example {@code 450e6} or {@code 450_000_000}
     * @param day decides which law holds, for example {@code "2019-06-01"}
     * @return the scale with law and article
     */
    public static Classification scale(double rupiah, String day) {
        requireNonNull(day, "day");
        return Ask.of(() -> CATALOGUE.scales().bySales(Typed.amount(rupiah), on(day)));
    }

    /**
     * Bounds how many MSMEs several partners reached together, where only their counts are known.
     *
     * @param counts for example {@code "shopee=6 juta, tokopedia=7 juta"}
     * @return the bounds, among all MSMEs
     */
    public static Reach reach(String counts) {
        requireNonNull(counts, "counts");
        return reach(counts, Long.toString(CatalogueTables.msmes(CATALOGUE)));
    }

    /**
     * Bounds how many MSMEs several partners reached together, where only their counts are known.
     *
     * @param counts for example {@code "shopee=6 juta, tokopedia=7 juta"}
     * @param population how many there are, for example {@code "64,2 juta"}
     * @return the bounds
     */
    public static Reach reach(String counts, String population) {
        requireNonNull(counts, "counts");
        requireNonNull(population, "population");
        Map<String, String> reported = Typed.statements(counts, "shopee=6 juta, tokopedia=7 juta");
        var reach = Reach.builder().population(Typed.number(population));
        return Ask.of(() -> {
            reported.forEach((partner, count) -> reach.count(partner, Typed.number(count)));
            return reach.build();
        });
    }

    /**
     * Lists what was promised and how it stands.
     *
     * @param day for example {@code "2021-03-31"}
     * @param deliveries what was delivered, for example
     *     {@code delivered("facebook-trains-15k", "facebook", "2020-12-31", "9000")}
     * @return a row for each commitment
     */
    public static Table commitments(String day, Delivery... deliveries) {
        requireNonNull(day, "day");
        requireNonNull(deliveries, "deliveries");
        return Ask.of(() -> CommitmentTable.of(CATALOGUE, List.of(deliveries), on(day)));
    }

    /**
     * States what a party delivered.
     *
     * @param commitment the id of the commitment, for example {@code "facebook-trains-15k"}
     * @param party the id of a debtor or of another partner of the program, for example {@code "facebook"}
     * @param day for example {@code "2020-12-31"}
     * @param count for example {@code "9 ribu"}
     * @return the delivery
     */
    public static Delivery delivered(String commitment, String party, String day, String count) {
        requireNonNull(commitment, "commitment");
        requireNonNull(party, "party");
        requireNonNull(day, "day");
        requireNonNull(count, "count");
        return Ask.of(() -> delivered(commitment, party, day, Typed.number(count)));
    }

    /**
     * States what a party delivered.
     *
     * @param commitment the id of the commitment, for example {@code "facebook-trains-15k"}
     * @param party the id of a debtor or of another partner of the program, for example {@code "facebook"}
     * @param day for example {@code "2020-12-31"}
     * @param count for example {@code 9000}
     * @return the delivery
     */
    public static Delivery delivered(String commitment, String party, String day, long count) {
        requireNonNull(commitment, "commitment");
        requireNonNull(party, "party");
        requireNonNull(day, "day");
        return Ask.of(() -> CommitmentTable.checked(CATALOGUE, Delivery.Counted.of(commitment, party, on(day), count)));
    }

    /**
     * Assesses the MSMEs of a file and counts them by level, scale, province, weakest dimension, gate and treatment.
     *
     * @param file enrolments, one JSON object a line, plain or {@code .gz}
     * @return the counts; those that would give an MSME away are left out
     */
    public static Table cohort(String file) {
        requireNonNull(file, "file");
        return Ask.of(() -> CohortTable.of(CATALOGUE, Ask.file(file)));
    }

    /**
     * Finds which province or scale is least ready.
     *
     * @param file enrolments, as {@link #cohort} takes them
     * @param by {@code "province"} or {@code "scale"}
     * @return the mean readiness of each, least ready first; small groups are left out
     */
    public static Table readiness(String file, String by) {
        requireNonNull(file, "file");
        requireNonNull(by, "by");
        return Ask.of(() -> CohortTable.readiness(CATALOGUE, Ask.file(file), by));
    }

    /**
     * Finds which single improvement would lift most MSMEs to a higher level, and at what effort.
     *
     * @param file enrolments, as {@link #cohort} takes them
     * @return a row for each improvement, the one that moves most first
     */
    public static Table levers(String file) {
        return levers(file, "");
    }

    /**
     * Finds which single improvement would lift most MSMEs to a higher level, by scale or province.
     *
     * @param file enrolments, as {@link #cohort} takes them
     * @param by {@code "scale"} or {@code "province"}
     * @return a row for each improvement and group; small numbers are left out
     */
    public static Table levers(String file, String by) {
        requireNonNull(file, "file");
        requireNonNull(by, "by");
        return Ask.of(() -> CohortTable.levers(CATALOGUE, Ask.file(file), by));
    }

    /**
     * Judges an enrolment.
     *
     * @param form the enrolment
     * @param asOf the day on which it is judged, for example {@code "2026-11-01"}
     * @return the verdict
     */
    public static Verdict judge(EnrolmentForm form, String asOf) {
        requireNonNull(form, "form");
        requireNonNull(asOf, "asOf");
        return Ask.of(() -> EnrolmentValidator.of(CATALOGUE, on(asOf)).judge(form));
    }
}
